using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using NodaTime;

namespace MongCai.Cli.Commands;

/// <summary>The words in which results name things.</summary>
internal static class Words
{
    internal static string Of(Certainty certainty) => certainty == Certainty.Announced ? "announced" : "projected";

    internal static string Weekday(LocalDate day) => day.DayOfWeek.ToString()[..3];

    internal static string Of(DayCount count) => count switch
    {
        DayCount.Start => "start",
        DayCount.BeforeStart => "before-start",
        DayCount.Counted => "counted",
        DayCount.DayOff => "day-off",
        DayCount.Suspended => "suspended",
        _ => "rolled",
    };
}
