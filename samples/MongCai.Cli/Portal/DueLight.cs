using MongCai.Domain;
using MongCai.Domain.Calendars;
using NodaTime;

namespace MongCai.Cli.Portal;

/// <summary>How near the due moment of a pending dossier is (<i>đèn báo hạn</i>), the most urgent first.</summary>
internal enum DueLight
{
    /// <summary>The due moment is past.</summary>
    Overdue,

    /// <summary>It is due today.</summary>
    DueToday,

    /// <summary>It is due within so many working days.</summary>
    DueSoon,

    /// <summary>It is due later.</summary>
    InTime,
}

/// <summary>What a light means and how it is shown: never by colour alone.</summary>
internal static class DueLights
{
    /// <summary>The light of a due moment: holidays and days off do not bring it nearer.</summary>
    /// <param name="calendar">The working days.</param>
    /// <param name="now">The moment of asking, in Vietnamese time.</param>
    /// <param name="dueAt">The due moment.</param>
    /// <param name="dueOn">The due day, to which 24:00 belongs.</param>
    /// <param name="soon">How many working days after today a dossier is due soon.</param>
    internal static DueLight Of(WorkingCalendar calendar, LocalDateTime now, LocalDateTime dueAt, LocalDate dueOn, int soon) =>
        now > dueAt ? DueLight.Overdue
        : dueOn == now.Date ? DueLight.DueToday
        : calendar.CountAfterThrough(now.Date, dueOn) <= soon ? DueLight.DueSoon
        : DueLight.InTime;

    internal static string Sign(this DueLight light) => light switch
    {
        DueLight.Overdue => "✗",
        DueLight.DueToday => "!",
        DueLight.DueSoon => "▲",
        DueLight.InTime => "✓",
    };

    internal static BilingualText Name(this DueLight light) => light switch
    {
        DueLight.Overdue => new("quá hạn", "overdue"),
        DueLight.DueToday => new("đến hạn hôm nay", "due today"),
        DueLight.DueSoon => new("sắp đến hạn", "due soon"),
        DueLight.InTime => new("trong hạn", "in time"),
    };
}
