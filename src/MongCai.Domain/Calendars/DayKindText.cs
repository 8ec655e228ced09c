namespace MongCai.Domain.Calendars;

/// <summary>The words in which tables name the kinds of day.</summary>
public static class DayKindText
{
    private static readonly (string Word, DayKind Kind)[] Table =
    [
        ("holiday", DayKind.Holiday),
        ("compensatory", DayKind.Compensatory),
        ("swap-off", DayKind.SwapOff),
        ("swap-work", DayKind.SwapWork),
        ("closure", DayKind.Closure),
        ("opening", DayKind.Opening),
        ("weekly-working-day", DayKind.WeeklyWorkingDay),
        ("weekly-day-off", DayKind.WeeklyDayOff),
    ];

    internal static IEnumerable<string> Words => Table.Select(row => row.Word);

    /// <summary>Gives the word for a kind of day, such as <c>swap-off</c>.</summary>
    public static string ToWord(this DayKind kind) => Table.First(row => row.Kind == kind).Word;

    internal static DayKind? FromWord(string word) =>
        Array.Find(Table, row => row.Word == word) is { Word: not null } row ? row.Kind : null;
}
