using MongCai.Domain.Dossiers;
using NodaTime;

namespace MongCai.Domain.Officers;

/// <summary>The work of officers as the events of dossiers tell it; there is no second source.</summary>
/// <remarks>
/// An officer settles a dossier with a decision or a refusal. It is an own delay where the dossier came to the officer, by the event before, in time and
/// was settled late; late already
/// when it came, the delay is excused. It is an own redo where a result that the same officer decided is decided again; else the redo is excused. What
/// the applicant, a payment or a stop takes moves the due moment. All three are our reading.
/// </remarks>
public static class WorkProducts
{
    /// <summary>The dossier as the work of an account; null where the account never settled it.</summary>
    /// <param name="dossier">The code of the dossier.</param>
    /// <param name="events">Its events, in their order.</param>
    /// <param name="account">The account of the officer in the caller's system, as <see cref="Actor.Account"/> has it.</param>
    /// <param name="factor">How many standard products it counts as.</param>
    public static WorkProduct? Find(DossierCode dossier, IEnumerable<DossierEvent> events, string account, decimal factor = 1)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(account);
        Walk walk = events.Aggregate(new Walk(account), (so, step) => so.After(step));
        return walk.Settled == 0 ? null : new(dossier, factor, IsAccepted: true, walk.OwnRedos, walk.OwnDelays, walk.ExcusedRedos, walk.ExcusedDelays);
    }

    /// <summary>What the events so far tell of an account.</summary>
    private sealed record Walk(string Account)
    {
        internal int Settled { get; private init; }

        internal int OwnRedos { get; private init; }

        internal int ExcusedRedos { get; private init; }

        internal int OwnDelays { get; private init; }

        internal int ExcusedDelays { get; private init; }

        private LocalDateTime? Due { get; init; }

        private LocalDateTime? HandedOver { get; init; }

        private string? LastToSettle { get; init; }

        internal Walk After(DossierEvent step) => Judged(step) with
        {
            Due = DueAfter(step) ?? Due,
            HandedOver = HandsOver(step) ? step.Stamp.At : HandedOver,
            LastToSettle = Settles(step) ? step.Stamp.By.Account : LastToSettle,
        };

        private Walk Judged(DossierEvent step)
        {
            if (!Settles(step) || step.Stamp.By.Account != Account)
            {
                return this;
            }

            (bool isLate, bool cameLate) = (step.Stamp.At > Due, HandedOver > Due);
            (bool isRedo, bool isOwnRedo) = (LastToSettle is not null, LastToSettle == Account);
            return this with
            {
                Settled = Settled + 1,
                OwnDelays = OwnDelays + One(isLate && !cameLate),
                ExcusedDelays = ExcusedDelays + One(isLate && cameLate),
                OwnRedos = OwnRedos + One(isRedo && isOwnRedo),
                ExcusedRedos = ExcusedRedos + One(isRedo && !isOwnRedo),
            };
        }

        private static bool Settles(DossierEvent step) => step is DossierEvent.Decided or DossierEvent.Refused;

        /// <summary>Whether the work comes into somebody's hands: what came late by then is not the delay of who settles it.</summary>
        private static bool HandsOver(DossierEvent step) => step is DossierEvent.Accepted or DossierEvent.Transferred or DossierEvent.TasksAssigned
            or DossierEvent.Supplemented or DossierEvent.PaymentConfirmed or DossierEvent.Resumed or DossierEvent.CorrectionRequested || Settles(step);

        private static int One(bool counts) => counts ? 1 : 0;

        private static LocalDateTime? DueAfter(DossierEvent step) => step switch
        {
            DossierEvent.Accepted accepted => accepted.DueAt,
            DossierEvent.Transferred transferred => transferred.DueAt,
            DossierEvent.Supplemented supplemented => supplemented.DueAt,
            DossierEvent.PaymentConfirmed paid => paid.DueAt,
            DossierEvent.Reappointed reappointed => reappointed.DueAt,
            DossierEvent.Resumed resumed => resumed.DueAt,
            _ => null,
        };
    }
}
