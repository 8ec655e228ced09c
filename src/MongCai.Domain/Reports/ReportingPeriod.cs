using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using MongCai.Domain.Json;
using MongCai.Domain.Quality;
using NodaTime;

namespace MongCai.Domain.Reports;

/// <summary>The period of a report (<i>kỳ báo cáo</i>): a month, a quarter, half a year, a year, or any months in a row.</summary>
/// <remarks>
/// A period is made of months; on which day each of these ends is the <see cref="CutOff"/> of the tally, for systems differ. The default
/// value is January of year 1.
/// </remarks>
[TypeConverter(typeof(ParsableTypeConverter<ReportingPeriod>))]
[JsonConverter(typeof(ParsableConverter<ReportingPeriod>))]
public readonly partial record struct ReportingPeriod : IParsable<ReportingPeriod>
{
    private const int MonthsOfYear = 12;
    private const int MonthsOfHalf = 6;
    private const int MonthsOfQuarter = 3;

    private ReportingPeriod(YearMonth first, int months) => (First, Last) = (first, first.PlusMonths(months - 1));

    /// <summary>A month.</summary>
    public static ReportingPeriod Month(int year, int month) => new(new YearMonth(year, month), 1);

    /// <summary>A quarter, from 1 to 4.</summary>
    public static ReportingPeriod Quarter(int year, int quarter) => Part(year, quarter, MonthsOfQuarter, nameof(quarter));

    /// <summary>Half a year, 1 or 2.</summary>
    public static ReportingPeriod HalfYear(int year, int half) => Part(year, half, MonthsOfHalf, nameof(half));

    /// <summary>A year.</summary>
    public static ReportingPeriod Year(int year) => new(new YearMonth(year, 1), MonthsOfYear);

    /// <summary>Months in a row, both ends included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last month is before the first.</exception>
    public static ReportingPeriod Between(YearMonth first, YearMonth last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return Of(first, last);
    }

    /// <summary>Reads a period: <c>2024</c>, <c>2024-H1</c>, <c>2024-Q3</c>, <c>2024-03</c> or <c>2021-01/2025-03</c>.</summary>
    /// <exception cref="FormatException">The text is not a period.</exception>
    public static ReportingPeriod Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out ReportingPeriod period)
            ? period
            : throw new FormatException(
                $"{ShownText.Quoted(text)} is not a reporting period: expected a year as '2024', half as '2024-H1', quarter as '2024-Q3', month as '2024-03' or months as '2021-01/2025-03'.");
    }

    /// <summary>Reads a period, and says whether the text was one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ReportingPeriod period)
    {
        Match match = Shape().Match(text ?? "");
        ReportingPeriod read = match.Success ? Of(match) : default;
        bool isPeriod = match.Success && read.First <= read.Last;
        period = isPeriod ? read : default;
        return isPeriod;
    }

    /// <summary>The first month.</summary>
    [JsonConverter(typeof(IsoConverter<YearMonth>))]
    public YearMonth First { get; }

    /// <summary>The last month.</summary>
    [JsonConverter(typeof(IsoConverter<YearMonth>))]
    public YearMonth Last { get; }

    /// <summary>How many months there are.</summary>
    public int MonthCount => CountMonths(First, Last);

    /// <summary>The period of as many months just before.</summary>
    public ReportingPeriod Previous => new(First.PlusMonths(-MonthCount), MonthCount);

    /// <summary>The same months of the year before (<i>cùng kỳ năm trước</i>).</summary>
    public ReportingPeriod SamePeriodLastYear => new(First.PlusMonths(-MonthsOfYear), MonthCount);

    /// <summary>Lists the months, each a period of its own.</summary>
    public IReadOnlyList<ReportingPeriod> Months() => Split(1);

    /// <summary>Lists the quarters, or what of them lies in the period.</summary>
    public IReadOnlyList<ReportingPeriod> Quarters() => Split(MonthsOfQuarter);

    /// <summary>Lists the years, or what of them lies in the period.</summary>
    public IReadOnlyList<ReportingPeriod> Years() => Split(MonthsOfYear);

    /// <summary>The days of the period.</summary>
    /// <param name="cutOff">The day on which months end.</param>
    public DateInterval Days(CutOff cutOff) => new(cutOff.FirstDay(First), cutOff.LastDay(Last));

    /// <summary>The name, as a report prints it: <c>Quý I năm 2024</c>, <c>the first quarter of 2024</c>.</summary>
    public string Name(Language language) => PeriodWords.Name(this, language);

    /// <summary>Writes the period as <see cref="Parse"/> reads it.</summary>
    public override string ToString() => (First.Month, MonthCount) switch
    {
        (_, 1) => Iso(First),
        (1, MonthsOfYear) => Invariant($"{First.Year:0000}"),
        (1 or 7, MonthsOfHalf) => Invariant($"{First.Year:0000}-H{((First.Month - 1) / MonthsOfHalf) + 1}"),
        (1 or 4 or 7 or 10, MonthsOfQuarter) => Invariant($"{First.Year:0000}-Q{((First.Month - 1) / MonthsOfQuarter) + 1}"),
        _ => $"{Iso(First)}/{Iso(Last)}",
    };

    static ReportingPeriod IParsable<ReportingPeriod>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ReportingPeriod>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ReportingPeriod result) =>
        TryParse(s, out result);

    private static ReportingPeriod Part(int year, int number, int months, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, MonthsOfYear / months, name);
        return new(new YearMonth(year, ((number - 1) * months) + 1), months);
    }

    private static ReportingPeriod Of(Match match)
    {
        int year = Number(match, "year");
        return match.Groups["quarter"].Success ? Quarter(year, Number(match, "quarter"))
            : match.Groups["half"].Success ? HalfYear(year, Number(match, "half"))
            : !match.Groups["month"].Success ? Year(year)
            : match.Groups["until"].Success ? Of(new(year, Number(match, "month")), new(Number(match, "until"), Number(match, "last")))
            : Month(year, Number(match, "month"));
    }

    private static ReportingPeriod Of(YearMonth first, YearMonth last) => new(first, CountMonths(first, last));

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int CountMonths(YearMonth first, YearMonth last) => ((last.Year - first.Year) * MonthsOfYear) + last.Month - first.Month + 1;

    private static string Iso(YearMonth month) => month.ToString("uuuu-MM", CultureInfo.InvariantCulture);

    /// <summary>The parts that begin with a month of the calendar that such a part begins with.</summary>
    private ReportingPeriod[] Split(int months) =>
        [.. Enumerable.Range(0, MonthCount).Select(First.PlusMonths)
            .GroupBy(month => (month.Year, (month.Month - 1) / months))
            .Select(part => Between(part.First(), part.Last()))];

    [GeneratedRegex(
        @"^(?<year>(?!0000)[0-9]{4})(-(?:Q(?<quarter>[1-4])|H(?<half>[12])|(?<month>0[1-9]|1[0-2])(/(?<until>(?!0000)[0-9]{4})-(?<last>0[1-9]|1[0-2]))?))?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
