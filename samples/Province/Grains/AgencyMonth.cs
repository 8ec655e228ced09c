using Province.Contracts;
using Province.Forms;
using Province.Hosting;

namespace Province.Grains;

/// <inheritdoc cref="IAgencyMonth"/>
/// <remarks>
/// What waits is written together: the next tally is made aside, stored in one state with the numbers that it holds, and takes the place of the last one only
/// then. Where the store does not answer, what it has is not known, and the grain leaves, to begin again from there.
/// </remarks>
internal sealed class AgencyMonth(
    [PersistentState("month")] IPersistentState<Stored> stored, IGrainFactory grains, ProvinceOptions options, ProvinceMeter meter,
    ILogger<AgencyMonth> logger) : Grain, IAgencyMonth
{
    private readonly Queue<Waiting> waiting = new();
    private MonthState state = MonthState.Empty;
    private Task? writing;
    private bool isFailed;
    private bool isReported = true;
    private UnitKey key;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        key = UnitKey.Parse(this.GetPrimaryKeyString());
        if (stored.State.Bytes is { } bytes)
        {
            state = MonthState.Read(bytes);
            isReported = false;
        }

        this.RegisterGrainTimer(ReportAsync, new() { DueTime = options.RollUpEvery, Period = options.RollUpEvery, Interleave = true });
        return Task.CompletedTask;
    }

    public async Task<Taken> TakeAsync(string source, long after, long number, byte[] changes)
    {
        if (waiting.Count >= options.MostWaiting || isFailed)
        {
            meter.Busy.Add(1);
            return new(Reception.Busy, 0, options.RetryAfterMilliseconds);
        }

        Waiting one = new(source, after, number, changes);
        waiting.Enqueue(one);
        writing ??= WriteAllAsync();
        return await one.Answer.Task;
    }

    public Task<byte[]> FiguresAsync() => Task.FromResult(TallyBytes.Write(state.Tally));

    private async Task WriteAllAsync()
    {
        await Task.Yield();
        while (waiting.Count > 0)
        {
            await WriteAsync([.. waiting]);
        }

        writing = null;
    }

    private async Task WriteAsync(IReadOnlyList<Waiting> group)
    {
        MonthChange change = new(state);
        IReadOnlyList<Taken> answers = [.. group.Select(one => change.Take(one.Source, one.After, one.Number, one.Changes))];
        try
        {
            await StoreAsync(change);
            foreach ((int place, Waiting one) in group.Index())
            {
                waiting.Dequeue();
                one.Answer.SetResult(answers[place]);
            }
        }
        catch (Exception error)
        {
            Fail(error);
        }
    }

    private async Task StoreAsync(MonthChange change)
    {
        if (!change.IsAny)
        {
            return;
        }

        if (!stored.RecordExists)
        {
            await grains.GetGrain<IUnitMonth>(key.Above!.Value.ToString()).JoinAsync(key.ToString());
        }

        MonthState next = change.Next();
        stored.State.Bytes = next.Write(options.Form);
        await stored.WriteStateAsync();
        (state, isReported) = (next, false);
        meter.Stored(stored.State.Bytes.Length, change.Count);
    }

    /// <summary>Nobody who waits is acknowledged: they tell it again, to a grain that knows what is stored.</summary>
    private void Fail(Exception error)
    {
        isFailed = true;
        while (waiting.TryDequeue(out Waiting? one))
        {
            one.Answer.SetException(new StoreFailedException($"The store has not said that it has the changes: {error.GetType().Name}. Tell them again."));
        }

        DeactivateOnIdle();
    }

    /// <summary>Reports what has changed; what does not arrive is reported the next time.</summary>
    private async Task ReportAsync(CancellationToken cancellationToken)
    {
        if (isReported)
        {
            return;
        }

        try
        {
            isReported = true;
            await grains.GetGrain<IUnitMonth>(key.Above!.Value.ToString()).ReportAsync(key.ToString(), TallyBytes.Write(state.Tally));
        }
        catch (Exception error)
        {
            isReported = false;
            ProvinceLog.NotReported(logger, key.ToString(), error.GetType().Name);
        }
    }

    private sealed record Waiting(string Source, long After, long Number, byte[] Changes)
    {
        internal TaskCompletionSource<Taken> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
