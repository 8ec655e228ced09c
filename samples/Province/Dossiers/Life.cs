using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Domain.Quality;
using NodaTime;
using NodaTime.Text;
using Province.Contracts;

namespace Province.Dossiers;

/// <summary>
/// A dossier with all that is stored of it. Immutable: what is done gives another one, which is stored before it takes the place of this one.
/// </summary>
internal sealed class Life
{
    private readonly AuditTrail trail;
    private readonly Dossier? dossier;

    /// <summary>A life as it was stored.</summary>
    internal Life(LifeState state)
        : this(state, state.Trail.Length == 0 ? AuditTrail.Empty : DossierJson.Read(state.Trail))
    {
    }

    private Life(LifeState state, AuditTrail trail)
    {
        (State, this.trail) = (state, trail);
        dossier = trail.Entries.Count == 0 ? null : trail.Replay();
    }

    /// <summary>A dossier that is not filed.</summary>
    internal static Life New { get; } = new(new LifeState());

    internal LifeState State { get; }

    /// <summary>How many events there are.</summary>
    internal long Version => trail.Entries.Count;

    internal bool HasToTell => State.Telling is not null || State.Outbox.Count > 0;

    /// <summary>The month of the agency in which it counts.</summary>
    internal UnitKey Month => MonthOf(dossier!);

    /// <summary>Carries out a command, once for each key, for one who has seen all events.</summary>
    internal LifeStep Do(string key, long expected, string command, string code, DossierOffice office)
    {
        string hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(command)));
        if (State.Done.TryGetValue(key, out DoneCommand? done))
        {
            return done.Hash == hash ? new(new(CommandOutcome.Done, done.Version))
                : new(new(CommandOutcome.Invalid, Version, "The key was used for another command: take a new one."));
        }

        if (expected != Version)
        {
            return new(
                new(CommandOutcome.Conflict, Version, Invariant($"The dossier has {Version} events, the command expects {expected}: look at them first.")));
        }

        try
        {
            return Judge(DossierCommand.Read(command), new(key, hash), code, office);
        }
        catch (FormatException error)
        {
            return new(new(CommandOutcome.Invalid, Version, error.Message));
        }
    }

    /// <summary>The life with the notices whose moment has come; null where there is none.</summary>
    internal Life? Noting(DossierOffice office)
    {
        LocalDateTime now = office.Clock.Now;
        Notice[] owed = [.. Notices(office).Where(notice => notice.For <= now)];
        return owed.Length == 0 ? null : With(State with
        {
            Noted = [.. State.Noted, .. owed.Select(LifeState.NameOf)],
            Outbox = [.. State.Outbox, .. Messages(owed, now, office)],
        });
    }

    /// <summary>When the next notice is due, by the machine's clock; null where none is.</summary>
    internal Instant? NextNotice(DossierOffice office) => Notices(office).Select(notice => (Instant?)office.Clock.MachineAt(notice.For)).Min();

    internal Life WakingAt(Instant? at) => With(State with { WakesAt = at?.ToUnixTimeTicks() });

    /// <summary>The life when the month has acknowledged what it was told.</summary>
    internal Life Told() => With(State with { Told = State.Telling, Telling = Untold(State.Telling) });

    /// <summary>The life when the first message has arrived.</summary>
    internal Life Sent() => With(State with { Outbox = [.. State.Outbox.Skip(1)] });

    /// <summary>The facts of a dossier with what was paid; null where it was not accepted.</summary>
    internal static DossierFacts? FactsOf(Dossier dossier)
    {
        Vnd due = Vnd.Of(dossier.Events.OfType<DossierEvent.PaymentRequested>().Sum(requested => requested.Amount.Dong));
        bool isPaid = dossier.Events.Any(one => one is DossierEvent.PaymentConfirmed);
        return FactPolicy.Published.FactsOf(dossier, Segment.Of(dossier.Submission))?.WithPayment(due, isPaid ? due : default, PaymentMethod.NationalPortal);
    }

    internal static UnitKey MonthOf(Dossier dossier) =>
        new(dossier.Submission.Competent.ToString(), YearMonthPattern.Iso.Format(dossier.AcceptedAt!.Value.Date.ToYearMonth()));

    private IEnumerable<Notice> Notices(DossierOffice office) =>
        dossier is null ? [] : Notice.Of(dossier, office.Lead, office.Deadlines.Calendar).Where(notice => !State.Has(notice));

    private LifeStep Judge(DossierCommand command, (string Key, string Hash) sent, string code, DossierOffice office)
    {
        if (command.Submission is { } filed && filed.Code.Canonical.ToString() != code)
        {
            throw new FormatException($"The submission has the code {filed.Code}, but was sent to the dossier {code}.");
        }

        return command.Decide(dossier, Now(office), office.Deadlines) switch
        {
            Decision.Accepted accepted => Accept(accepted.Events, sent, office),
            Decision refused => new(new(CommandOutcome.Refused, Version, JsonSerializer.Serialize(refused, DossierJson.Options))),
        };
    }

    private LifeStep Accept(IReadOnlyList<DossierEvent> events, (string Key, string Hash) sent, DossierOffice office)
    {
        AuditTrail longer = events.Aggregate(trail, (so, one) => so.Append(one));
        Life next = new(State with { Trail = DossierJson.Write(longer) }, longer);
        next = next.With(next.State with
        {
            Done = new Dictionary<string, DoneCommand>(State.Done) { [sent.Key] = new(next.Version, sent.Hash) },
            Telling = State.Telling ?? next.Untold(State.Told),
            Outbox = [.. State.Outbox, .. next.Messages(events, Version, office)],
        });
        return new(new(CommandOutcome.Done, next.Version), next);
    }

    private ToldFacts? Untold(ToldFacts? told) => dossier is not null && FactsOf(dossier) is { } facts && facts != told?.Facts ? new(Version, facts) : null;

    private IEnumerable<Message> Messages(IReadOnlyList<DossierEvent> events, long before, DossierOffice office) =>
        !office.Webhook.IsOn ? [] : events.Index().Select(one =>
        office.Webhook.Make(
            IdOf(Invariant($"{before + one.Index + 1}")), "dossier.event",
            new { code = Code, version = before + one.Index + 1, what = one.Item.GetType().Name }));

    private IEnumerable<Message> Messages(IEnumerable<Notice> notices, LocalDateTime now, DossierOffice office) =>
        !office.Webhook.IsOn ? [] : notices.Select(notice =>
        office.Webhook.Make(
            IdOf(LifeState.NameOf(notice)),
            "dossier.notice",
            new
            {
                code = Code,
                what = notice.Kind.ToString(),
                @for = LocalDateTimePattern.ExtendedIso.Format(notice.For),
                at = LocalDateTimePattern.ExtendedIso.Format(now),
            }));

    /// <summary>The identifier of a message: the same however often it is sent, and without a full stop, which ends it in what is signed.</summary>
    private string IdOf(string what) => "msg_" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{Code} {what}")), 0, 16);

    private string Code => dossier!.Code.Canonical.ToString();

    /// <summary>Never before the last event: clocks of silos differ a little.</summary>
    private LocalDateTime Now(DossierOffice office) => LocalDateTime.Max(office.Clock.Now, dossier?.Events[^1].Stamp.At ?? default);

    private Life With(LifeState state) => new(state, trail, dossier);

    private Life(LifeState state, AuditTrail trail, Dossier? dossier) => (State, this.trail, this.dossier) = (state, trail, dossier);
}
