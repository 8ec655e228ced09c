using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Payments.Reconciliation;
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
        DayCount.Reappointed => "reappointed",
        _ => "rolled",
    };

    internal static string Of(ReconciliationSource source) => Hyphenated(source);

    internal static string Of(ReconciliationClass lineClass) => Hyphenated(lineClass);

    /// <summary>The name of a value in small letters, with hyphens between its words.</summary>
    internal static string Hyphenated<T>(T value)
        where T : struct, Enum => Hyphenated(value.ToString());

    /// <summary>A name in small letters, with hyphens between its words.</summary>
    internal static string Hyphenated(string name) =>
        string.Concat(name.Select((letter, index) => char.IsAsciiLetterUpper(letter) ? (index == 0 ? "" : "-") + char.ToLowerInvariant(letter) : letter.ToString()));
}
