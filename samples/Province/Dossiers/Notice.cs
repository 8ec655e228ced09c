using MongCai.Domain.Calendars;
using MongCai.Domain.Dossiers;
using NodaTime;

namespace Province.Dossiers;

/// <summary>What a dossier reminds of.</summary>
internal enum NoticeKind
{
    /// <summary>Its due moment is near.</summary>
    DueSoon,

    /// <summary>Its due moment has passed.</summary>
    Overdue,

    /// <summary>The days for the supplement are over: it may be closed (Decree 118/2025/NĐ-CP Art 19.5).</summary>
    SupplementExpired,
}

/// <summary>A reminder of a dossier and its moment, in Vietnamese time. A deadline that moves has a new one.</summary>
internal sealed record Notice(NoticeKind Kind, LocalDateTime For)
{
    /// <summary>The notices that a dossier gives if it stays as it is, those of the past among them.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="lead">How long before its due moment it is due soon.</param>
    /// <param name="calendar">The calendar by which the last day for the supplement moves off days that are not worked.</param>
    internal static IEnumerable<Notice> Of(Dossier dossier, Period lead, WorkingCalendar calendar)
    {
        if (dossier.SupplementDueOn(calendar) is { } last)
        {
            yield return new(NoticeKind.SupplementExpired, last.PlusDays(1).AtMidnight());
        }

        if (dossier is { DueAt: { } due, FinishedAt: null, EndedAt: null } && dossier.Suspensions is not [.., { Until: null }])
        {
            yield return new(NoticeKind.DueSoon, due - lead);
            yield return new(NoticeKind.Overdue, due);
        }
    }
}
