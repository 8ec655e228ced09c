namespace MongCai.Domain.Deadlines;

/// <summary>The units that are counted, in words.</summary>
internal static class TimeUnitNames
{
    internal static string Spell(decimal amount, TimeUnit unit, Language language) => language == Language.Vietnamese
        ? Invariant($"{amount:0.##} {Of(unit).Vietnamese}")
        : Invariant($"{amount:0.##} {Of(unit).English}{(amount == 1 ? "" : "s")}");

    /// <summary>Whether a text has the amount and the unit in these very words, whatever else it says.</summary>
    internal static bool IsPlainIn(string text, decimal amount, TimeUnit unit) =>
        VietnameseText.Fold(text).Contains(VietnameseText.Fold(Spell(amount, unit, Language.Vietnamese)), StringComparison.Ordinal)
        || VietnameseText.Fold(text).Contains(VietnameseText.Fold(Spell(amount, unit, Language.English)), StringComparison.Ordinal);

    private static BilingualText Of(TimeUnit unit) => unit switch
    {
        TimeUnit.WorkingDay => new("ngày làm việc", "working day"),
        TimeUnit.CalendarDay => new("ngày", "day"),
        TimeUnit.WorkingHour => new("giờ làm việc", "working hour"),
        TimeUnit.ClockHour => new("giờ", "hour"),
        _ => new("tháng", "month"),
    };
}
