using NodaTime;
using Province.Contracts;
using Province.Dossiers;
using Province.Feeding;
using Province.Forms;
using Province.Hosting;

namespace Province.Grains;

/// <inheritdoc cref="IDossier"/>
/// <remarks>
/// The reminder is there before what it is for: a command sets it, then stores the events together with all that has to be told, and only then is
/// acknowledged. A reminder too many finds nothing to do and goes. What is told has a number or an identifier, so that telling it twice changes nothing.
/// </remarks>
internal sealed class DossierGrain(
    [PersistentState("life")] IPersistentState<Stored> stored, IGrainFactory grains, ProvinceOptions options, DossierOffice office, Gate gate, Waker waker,
    ILogger<DossierGrain> logger)
    : Grain, IDossier, IRemindable
{
    private const string Wake = "wake";
    private static readonly Duration Longest = Duration.FromDays(30);

    private Life life = Life.New;
    private bool isChanged;
    private bool isFailed;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        life = stored.State.Bytes is { } bytes ? new(LifeState.Read(bytes)) : Life.New;
        return Task.CompletedTask;
    }

    public async Task<DossierAnswer> DoAsync(string key, long expected, string command)
    {
        if (isFailed || !gate.TryEnter())
        {
            return new(CommandOutcome.Busy, life.Version, RetryAfterMilliseconds: options.RetryAfterMilliseconds);
        }

        try
        {
            LifeStep step = life.Do(key, expected, command, this.GetPrimaryKeyString(), office);
            if (step.Next is { } next)
            {
                await StoreAsync(await WakingAsync(next));
                await this.AsReference<IDossier>().DeliverAsync();
            }

            return step.Answer;
        }
        finally
        {
            gate.Leave();
        }
    }

    public Task<string> TrailAsync() => Task.FromResult(life.State.Trail);

    public async Task DeliverAsync()
    {
        if (!isFailed)
        {
            await TellAsync();
            await SendAsync();
        }
    }

    public async Task ReceiveReminder(string reminderName, TickStatus status)
    {
        if (!await WakeAsync())
        {
            waker.Wake(this.GetPrimaryKeyString());
        }
    }

    public async Task<bool> WakeAsync()
    {
        if (isFailed)
        {
            return false;
        }

        try
        {
            if (life.Noting(office) is { } noted)
            {
                await StoreAsync(noted);
            }

            await DeliverAsync();
            await SleepAsync();
            return true;
        }
        catch (Exception error)
        {
            ProvinceLog.NotWoken(logger, error.GetType().Name);
            return false;
        }
    }

    /// <summary>Sees to it that the reminder comes within its period, or when the next notice is due.</summary>
    private async Task<Life> WakingAsync(Life next)
    {
        Instant now = office.Clock.Machine;
        Instant soon = Instant.Min(now + Duration.FromTimeSpan(options.WakeEvery), next.NextNotice(office) ?? Instant.MaxValue);
        if (life.State.WakesAt is { } at && Instant.FromUnixTimeTicks(at) <= soon)
        {
            return next.WakingAt(Instant.FromUnixTimeTicks(at));
        }

        try
        {
            await RemindAsync(now, soon);
        }
        catch (Exception error)
        {
            throw new StoreFailedException($"The reminder could not be set: {error.GetType().Name}. Send the command again.");
        }

        return next.WakingAt(soon);
    }

    /// <summary>
    /// Sets the reminder to what comes next, or takes it away: first the state says so, for a reminder too many does no harm, and one too few does.
    /// </summary>
    private async Task SleepAsync()
    {
        Instant now = office.Clock.Machine;
        Instant? next = life.HasToTell ? now + Duration.FromTimeSpan(options.WakeEvery) : life.NextNotice(office);
        if (next is { } at)
        {
            await StoreIfChangedAsync(at > now + Duration.FromTimeSpan(options.WakeEvery) ? life.WakingAt(Instant.Min(at, now + Longest)) : life);
            await RemindAsync(now, Instant.Min(at, now + Longest));
        }
        else
        {
            await StoreIfChangedAsync(life.WakingAt(null));
            if (await this.GetReminder(Wake) is { } reminder)
            {
                await this.UnregisterReminder(reminder);
            }
        }
    }

    private Task<IGrainReminder> RemindAsync(Instant now, Instant at) => this.RegisterOrUpdateReminder(
        Wake, TimeSpan.FromTicks(Math.Max(TimeSpan.FromMilliseconds(50).Ticks, (at - now).BclCompatibleTicks + TimeSpan.TicksPerMillisecond)),
        options.WakeEvery / 4);

    /// <summary>Tells the month of the agency what counts, in the order in which it came to count.</summary>
    private async Task TellAsync()
    {
        while (life.State.Telling is { } telling)
        {
            ToldFacts? told = life.State.Told;
            try
            {
                Taken taken = await grains.GetGrain<IAgencyMonth>(life.Month.ToString())
                    .TakeAsync(this.GetPrimaryKeyString(), told?.Version ?? 0, telling.Version, Changes.Replace(told?.Facts, telling.Facts));
                if (taken.Kind is not (Reception.Counted or Reception.Seen))
                {
                    ProvinceLog.NotTold(logger, life.Month.ToString(), taken.Kind);
                    return;
                }
            }
            catch (Exception error)
            {
                ProvinceLog.NotReported(logger, life.Month.ToString(), error.GetType().Name);
                return;
            }

            await ToldAsync(life.Told());
        }
    }

    /// <summary>What is told next is stored before it is told; that nothing is left to tell need not be stored at once.</summary>
    private async Task ToldAsync(Life next)
    {
        if (next.State.Telling is not null)
        {
            await StoreAsync(next);
        }
        else
        {
            (life, isChanged) = (next, true);
        }
    }

    private async Task SendAsync()
    {
        while (office.Webhook.IsOn && life.State.Outbox is [var first, ..] && await office.Webhook.TrySendAsync(first))
        {
            (life, isChanged) = (life.Sent(), true);
        }
    }

    private Task StoreIfChangedAsync(Life next) => isChanged || next.State.WakesAt != life.State.WakesAt ? StoreAsync(next) : Task.CompletedTask;

    private async Task StoreAsync(Life next)
    {
        try
        {
            stored.State.Bytes = next.State.Write(options.Form);
            await stored.WriteStateAsync();
            (life, isChanged) = (next, false);
        }
        catch (Exception error)
        {
            isFailed = true;
            DeactivateOnIdle();
            throw new StoreFailedException($"The store has not said that it has the dossier: {error.GetType().Name}. Send the command again.");
        }
    }
}
