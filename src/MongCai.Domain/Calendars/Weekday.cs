using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>The three-letter names of the days of the week in tables: Mon, Tue, Wed, Thu, Fri, Sat, Sun.</summary>
internal static class Weekday
{
    private static readonly string[] Names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    internal static bool IsOne(IsoDayOfWeek day) => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday;

    internal static string Name(IsoDayOfWeek day) => Names[(int)day - 1];

    internal static IsoDayOfWeek? Parse(string name) => Array.IndexOf(Names, name) is >= 0 and int index ? (IsoDayOfWeek)(index + 1) : null;

    /// <summary>Whether a text names the day, short or whole, in any case.</summary>
    internal static bool IsNamed(IsoDayOfWeek day, string text) =>
        text.Equals(Name(day), StringComparison.OrdinalIgnoreCase) || text.Equals(day.ToString(), StringComparison.OrdinalIgnoreCase);

    internal static string Wrong(string name) => $"{ShownText.Quoted(name)} is not a day of the week; expected {string.Join(", ", Names)}.";
}
