using MongCai.Domain.Calendars;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <content>The commands that bring a dossier to its result or its end, and open it again where the result is wrong.</content>
public sealed partial class Dossier
{
    /// <summary>Closes the dossier without a result: after a stop, or when the days for the supplement are over.</summary>
    /// <param name="stamp">When and by whom.</param>
    /// <param name="reason">The reason that the notice of the stop gives.</param>
    /// <param name="calendar">The calendar by which the last day for the supplement moves off days that are not worked.</param>
    /// <param name="specialLaw">
    /// The special law that sets another term for the supplement (Decree 118/2025/NĐ-CP Art 19.5), whose days the caller counts; null where there is none.
    /// </param>
    public Decision Close(EventStamp stamp, string reason, WorkingCalendar calendar, LegalCitation? specialLaw = null)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return Attempt(
            new DossierEvent.Closed(stamp, reason, specialLaw), _ => specialLaw is null ? ClosingObjection(stamp.At.Date, calendar) : null, calendar);
    }

    /// <summary>
    /// Withdraws the dossier, at any time until the result is ready: the applicant has it stopped (<i>dừng giải quyết theo yêu cầu</i>), and form 05
    /// says so.
    /// </summary>
    /// <remarks>
    /// Decree 118/2025/NĐ-CP Art 21 gives the right from the slip on, online from the system's receipt; who takes papers back before that needs no article.
    /// Decree 61/2018/NĐ-CP has none. What was paid is returned by special laws: <see cref="StopNotice.Money"/>.
    /// </remarks>
    public Decision Withdraw(EventStamp stamp, string? reason = null) => Attempt(new DossierEvent.Withdrawn(stamp, reason));

    /// <summary>Decides the dossier, or corrects its wrong result.</summary>
    public Decision Decide(EventStamp stamp, ResultDocument result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Attempt(new DossierEvent.Decided(stamp, result));
    }

    /// <summary>Refuses to settle the dossier, with the reason that form 03 gives.</summary>
    public Decision Refuse(EventStamp stamp, string reason, LegalCitation? basis = null) => Attempt(new DossierEvent.Refused(stamp, reason, basis));

    /// <summary>Returns the result.</summary>
    public Decision ReturnResult(EventStamp stamp, ReturnChannel channel) => Attempt(new DossierEvent.ResultReturned(stamp, channel));

    /// <summary>Reports that the result is wrong.</summary>
    public Decision RequestCorrection(EventStamp stamp, string reason) => Attempt(new DossierEvent.CorrectionRequested(stamp, reason));

    private Objection? ClosingObjection(LocalDate on, WorkingCalendar calendar) => SupplementDueOn(calendar) switch
    {
        _ when State != DossierState.AwaitingSupplement => null,
        null => new(DossierRefusals.NoClosing(Regime), Regime.CitationOf(DossierAction.Close)),
        { } day when on <= day => new(DossierRefusals.ClosingTooEarly(day), Regime.CitationOf(DossierAction.Close)),
        _ => null,
    };
}
