using MongCai.Domain;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Sdk.National;

/// <summary>A moment in Vietnamese time, written as <c>yyyyMMddHHmmss</c> and read in all the forms in use; a day alone is its beginning.</summary>
/// <remarks>Vietnam has been at +07:00 without summer time throughout the years of the exchange. Fractions of a second are not written.</remarks>
internal class TimeConverter : ValueConverter<LocalDateTime>
{
    /// <summary>What .NET writes for a moment that nobody set.</summary>
    private const string Unset = "0001-01-01T00:00:00";

    private static readonly Offset Vietnam = Offset.FromHours(7);
    private static readonly LocalDateTimePattern Compact = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMddHHmmss");

    private static readonly LocalDateTimePattern[] Local =
    [
        Compact,
        .. new[] { "dd/MM/uuuu HH:mm:ss", "dd/MM/uuuu HH:mm", "uuuu-MM-dd'T'HH:mm:ss;FFFFFFFFF", "uuuu-MM-dd HH:mm:ss;FFFFFFFFF", "uuuu-MM-dd HH:mm" }
            .Select(LocalDateTimePattern.CreateWithInvariantCulture),
    ];

    private static readonly OffsetDateTimePattern[] WithOffset =
        [.. new[] { "uuuu-MM-dd'T'HH:mm:ss;FFFFFFFFFo<+HHmm>", "uuuu-MM-dd'T'HH:mm:ss;FFFFFFFFFo<Z+HH:mm>" }
            .Select(OffsetDateTimePattern.CreateWithInvariantCulture)];

    private static readonly LocalDatePattern[] Days =
        [.. new[] { "dd-MM-uuuu", "dd/MM/uuuu", "uuuu-MM-dd" }.Select(LocalDatePattern.CreateWithInvariantCulture)];

    protected sealed override LocalDateTime? Understand(string text)
    {
        foreach (LocalDateTimePattern pattern in Local)
        {
            if (pattern.Parse(text).TryGetValue(default, out LocalDateTime at))
            {
                return at;
            }
        }

        return Elsewhere(text) ?? Day(text);
    }

    protected sealed override bool IsAbsent(string text) => text.StartsWith(Unset, StringComparison.Ordinal);

    protected override string Text(LocalDateTime value) => Compact.Format(value);

    private static LocalDateTime? Elsewhere(string text)
    {
        foreach (OffsetDateTimePattern pattern in WithOffset)
        {
            if (pattern.Parse(text, static moment => moment.WithOffset(Vietnam).LocalDateTime).TryGetValue(default, out LocalDateTime at))
            {
                return at;
            }
        }

        return null;
    }

    private static LocalDateTime? Day(string text)
    {
        foreach (LocalDatePattern pattern in Days)
        {
            if (pattern.Parse(text).TryGetValue(default, out LocalDate day))
            {
                return day.AtMidnight();
            }
        }

        return null;
    }
}

/// <summary>A moment in Vietnamese time, written as ISO 8601 with the offset <c>+0700</c>, which has no colon.</summary>
internal sealed class OffsetTimeConverter : TimeConverter
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.fff'+0700'");

    protected override string Text(LocalDateTime value) => Pattern.Format(value);
}

/// <summary>A moment in Vietnamese time, written as <c>yyyy-MM-dd HH:mm:ss</c>, as the ministries' contract has it.</summary>
internal sealed class SpacedTimeConverter : TimeConverter
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");

    protected override string Text(LocalDateTime value) => Pattern.Format(value);
}

/// <summary>A day, written as <c>dd/MM/yyyy</c>; hyphens and ISO 8601 are read too.</summary>
internal sealed class DayConverter : ValueConverter<LocalDate>
{
    private static readonly LocalDatePattern[] Patterns =
        [.. new[] { "dd/MM/uuuu", "dd-MM-uuuu", "uuuu-MM-dd" }.Select(LocalDatePattern.CreateWithInvariantCulture)];

    protected override LocalDate? Understand(string text)
    {
        foreach (LocalDatePattern pattern in Patterns)
        {
            if (pattern.Parse(text).TryGetValue(default, out LocalDate day))
            {
                return day;
            }
        }

        return null;
    }

    protected override string Text(LocalDate value) => Patterns[0].Format(value);
}

/// <summary>A month, written as <c>M-yyyy</c>; a leading zero is read.</summary>
internal sealed class MonthConverter : ValueConverter<YearMonth>
{
    private static readonly YearMonthPattern Pattern = YearMonthPattern.CreateWithInvariantCulture("M-uuuu");

    protected override YearMonth? Understand(string text) => Pattern.Parse(text).TryGetValue(default, out YearMonth month) ? month : null;

    protected override string Text(YearMonth value) => Pattern.Format(value);
}
