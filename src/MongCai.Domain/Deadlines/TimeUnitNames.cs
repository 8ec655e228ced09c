namespace MongCai.Domain.Deadlines;

/// <summary>The units that are counted, in words.</summary>
internal static class TimeUnitNames
{
    /// <exception cref="ArgumentOutOfRangeException">The unit is not one of which there can be an amount.</exception>
    internal static string Spell(decimal amount, TimeUnit unit, Language language)
    {
        string plural = language == Language.Vietnamese || amount == 1 ? "" : "s";
        return $"{NumberText.Short(amount, language)} {Counted(unit).In(language)}{plural}";
    }

    private static BilingualText Counted(TimeUnit unit) => unit switch
    {
        TimeUnit.WorkingDay or TimeUnit.CalendarDay or TimeUnit.WorkingHour or TimeUnit.ClockHour or TimeUnit.Month => unit.Name(),
        TimeUnit.Unparsed or TimeUnit.SameDay or TimeUnit.NotSet =>
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "There is no amount of this unit; expected days, hours or months."),
    };

    /// <summary>Whether a text has the amount and the unit in these very words, whatever else it says.</summary>
    internal static bool IsPlainIn(string text, decimal amount, TimeUnit unit) =>
        VietnameseText.Fold(text).Contains(VietnameseText.Fold(Spell(amount, unit, Language.Vietnamese)), StringComparison.Ordinal)
        || VietnameseText.Fold(text).Contains(VietnameseText.Fold(Spell(amount, unit, Language.English)), StringComparison.Ordinal);
}
