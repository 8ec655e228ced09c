using System.Text.Json;
using MongCai.Domain.Quality;
using Province.Contracts;
using Province.Forms;
using Province.Hosting;

namespace Province.Grains;

/// <inheritdoc cref="IUnitMonth"/>
/// <remarks>
/// Only the names of the units below are stored: what they have is counted anew from them, so that there is nothing here to go wrong for good.
/// </remarks>
internal sealed class UnitMonth(
    [PersistentState("unit")] IPersistentState<Stored> stored, IGrainFactory grains, ProvinceOptions options, ILogger<UnitMonth> logger) : Grain, IUnitMonth
{
    private const int AskedAtATime = 32;

    private readonly Dictionary<string, DossierTally> reported = new(StringComparer.Ordinal);
    private SortedSet<string> children = new(StringComparer.Ordinal);
    private bool isReported = true;
    private UnitKey key;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        key = UnitKey.Parse(this.GetPrimaryKeyString());
        if (stored.State.Bytes is { } bytes)
        {
            children = new(JsonSerializer.Deserialize<string[]>(StoredForm.Read(bytes))!, StringComparer.Ordinal);
        }

        this.RegisterGrainTimer(ReportUpwardsAsync, new() { DueTime = options.RollUpEvery, Period = options.RollUpEvery, Interleave = true });
        return Task.CompletedTask;
    }

    public async Task JoinAsync(string child)
    {
        if (children.Contains(child))
        {
            return;
        }

        if (!stored.RecordExists && key.Above is { } above)
        {
            await grains.GetGrain<IUnitMonth>(above.ToString()).JoinAsync(key.ToString());
        }

        try
        {
            stored.State.Bytes = StoredForm.Write(options.Form, JsonSerializer.SerializeToUtf8Bytes<string[]>([.. children, child]));
            await stored.WriteStateAsync();
            children.Add(child);
        }
        catch (Exception error)
        {
            DeactivateOnIdle();
            throw new StoreFailedException($"The store has not said that it has the new unit: {error.GetType().Name}. Tell it again.");
        }
    }

    public Task ReportAsync(string child, byte[] tally)
    {
        reported[child] = TallyBytes.Read(tally).RollUp(key.Dimensions);
        isReported = false;
        return Task.CompletedTask;
    }

    public async Task<byte[]> FiguresAsync()
    {
        await AskAsync([.. children]);
        return TallyBytes.Write(Sum());
    }

    public async Task<byte[]> LatestAsync()
    {
        await AskAsync(NeverReported);
        return TallyBytes.Write(Sum());
    }

    private IReadOnlyList<string> NeverReported => [.. children.Where(child => !reported.ContainsKey(child))];

    private Task AskAsync(IReadOnlyList<string> asked) =>
        Task.WhenAll(asked.Index().GroupBy(child => child.Index % AskedAtATime, child => child.Item).Select(AskInTurnAsync));

    private async Task AskInTurnAsync(IEnumerable<string> asked)
    {
        foreach (string child in asked)
        {
            await ReportAsync(child, await grains.GetUnit(UnitKey.Parse(child)).FiguresAsync());
        }
    }

    private DossierTally Sum() => TallySum.Of(key.Dimensions, children.Where(reported.ContainsKey).Select(child => reported[child]));

    /// <summary>Reports what has changed; what does not arrive is reported the next time.</summary>
    private async Task ReportUpwardsAsync(CancellationToken cancellationToken)
    {
        if (isReported || key.Above is not { } above)
        {
            return;
        }

        try
        {
            await AskAsync(NeverReported);
            isReported = true;
            await grains.GetGrain<IUnitMonth>(above.ToString()).ReportAsync(key.ToString(), TallyBytes.Write(Sum()));
        }
        catch (Exception error)
        {
            isReported = false;
            ProvinceLog.NotReported(logger, key.ToString(), error.GetType().Name);
        }
    }
}
