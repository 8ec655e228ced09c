using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Quality;

/// <summary>The day on which the month of a report ends (<i>ngày chốt số liệu</i>).</summary>
/// <remarks>
/// With the 14th, March runs from 15 February to 14 March, so that the first quarter is that from 15 December to 14 March. The
/// default value is the calendar month. That the reports of Circular 01/2020/TT-VPCP close on the 14th is from memory, hence the choice.
/// </remarks>
[JsonConverter(typeof(FormConverter<CutOff>))]
public readonly record struct CutOff : IPeriods
{
    private const int Months = 12;
    private const int LastDayOfEveryMonth = 28;

    private readonly int day;

    private CutOff(int day) => this.day = day;

    /// <summary>The month of a report is the calendar month.</summary>
    public static CutOff EndOfMonth => default;

    /// <summary>The month of a report ends on a day of the calendar month.</summary>
    /// <param name="day">The last day, from 1 to 28.</param>
    public static CutOff OnDay(int day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, LastDayOfEveryMonth);
        return new(day);
    }

    /// <summary>The last day, from 1 to 28; null for the end of the calendar month.</summary>
    public int? Day => day == 0 ? null : day;

    /// <summary>The month whose report a day belongs to.</summary>
    public YearMonth MonthOf(LocalDate date) => Month(IndexOf(date));

    /// <summary>The first day of the month of a report.</summary>
    public LocalDate FirstDay(YearMonth month) => LastDay(Month(Index(month) - 1)).PlusDays(1);

    /// <summary>The last day of the month of a report.</summary>
    public LocalDate LastDay(YearMonth month) =>
        day == 0 ? month.ToDateInterval().End : new(month.Year, month.Month, day);

    /// <summary>Writes <c>day 14</c> or <c>end of month</c>.</summary>
    public override string ToString() => day == 0 ? "end of month" : Invariant($"day {day}");

    internal static int Index(YearMonth month) => (month.Year * Months) + month.Month - 1;

    internal static YearMonth Month(int index)
    {
        int month = ((index % Months) + Months) % Months;
        return new((index - month) / Months, month + 1);
    }

    int IPeriods.IndexOf(LocalDate date) => IndexOf(date);

    internal int IndexOf(LocalDate date) => (date.Year * Months) + date.Month - 1 + (day != 0 && date.Day > day ? 1 : 0);
}
