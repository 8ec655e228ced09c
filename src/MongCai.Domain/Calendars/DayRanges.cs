using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>Stretches of days that do not count, each from a first day until before another.</summary>
/// <remarks>Kept in order and disjoint, whatever order they come in. Immutable and thread-safe.</remarks>
[JsonConverter(typeof(FormConverter<DayRanges>))]
[NoJson("store the days of each range.")]
public sealed class DayRanges
{
    private readonly (LocalDate From, LocalDate Until)[] ranges;

    private DayRanges((LocalDate, LocalDate)[] ranges) => this.ranges = ranges;

    /// <summary>No day.</summary>
    public static DayRanges None { get; } = new([]);

    /// <summary>The days from each first day until before the other; overlapping stretches count once.</summary>
    /// <exception cref="ArgumentException">A stretch ends before it begins.</exception>
    public static DayRanges Of(params IEnumerable<(LocalDate From, LocalDate Until)> stretches)
    {
        ArgumentNullException.ThrowIfNull(stretches);
        List<(LocalDate From, LocalDate Until)> merged = [];
        foreach ((LocalDate from, LocalDate until) in stretches.OrderBy(stretch => stretch.From))
        {
            if (until < from)
            {
                throw new ArgumentException(
                    $"The stretch from {IsoDay.Text(from)} ends on {IsoDay.Text(until)}, before it begins.", nameof(stretches));
            }

            Stretches.Merge(merged, from, until);
        }

        return new([.. merged]);
    }

    /// <summary>Whether the day is inside a stretch.</summary>
    public bool Contains(LocalDate day) => Array.Exists(ranges, range => range.From <= day && day < range.Until);

    /// <summary>The day so many calendar days after the start, days inside a stretch not counted.</summary>
    internal LocalDate PlusDays(LocalDate start, int days)
    {
        LocalDate result = start.PlusDays(days);
        foreach ((LocalDate from, LocalDate until) in ranges)
        {
            LocalDate first = from > start ? from : start.PlusDays(1);
            if (first <= result && until > first)
            {
                result = result.PlusDays(Period.DaysBetween(first, until));
            }
        }

        return result;
    }

    /// <summary>Counts onwards: each stretch that the count runs into pushes the result by the working days inside it.</summary>
    internal LocalDate CountOn(WorkingCalendar calendar, LocalDate start, int count)
    {
        LocalDate result = calendar.PlusWorkingDays(start, count);
        foreach ((LocalDate from, LocalDate until) in ranges)
        {
            if (result < from)
            {
                break;
            }

            LocalDate first = from > start || count == 0 ? from : start.PlusDays(1);
            if (until > first && (count > 0 || result < until))
            {
                result = count == 0 ? calendar.ThisOrNextWorkingDay(until) : Push(calendar, result, calendar.CountFromUntil(first, until));
            }
        }

        return result;
    }

    /// <summary>Counts backwards, the mirror of counting onwards.</summary>
    internal LocalDate CountBack(WorkingCalendar calendar, LocalDate start, int count)
    {
        LocalDate result = calendar.PlusWorkingDays(start, count);
        foreach ((LocalDate from, LocalDate until) in ranges.Reverse())
        {
            LocalDate end = until < start ? until : start;
            if (result < end && from < end)
            {
                result = Push(calendar, result, -calendar.CountFromUntil(from, end));
            }
        }

        return result;
    }

    private static LocalDate Push(WorkingCalendar calendar, LocalDate result, int workingDays) =>
        workingDays == 0 ? result : calendar.PlusWorkingDays(result, workingDays);
}
