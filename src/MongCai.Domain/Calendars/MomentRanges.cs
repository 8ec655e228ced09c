using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>Stretches of time that do not count, each from a moment until before another, local to Asia/Ho_Chi_Minh.</summary>
/// <remarks>
/// Kept in order and disjoint, whatever order they come in. Only the working time inside a stretch is given back: its nights and weekends would not
/// have counted anyway. Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(FormConverter<MomentRanges>))]
[NoJson("store the moments of each range.")]
public sealed class MomentRanges
{
    private readonly (LocalDateTime From, LocalDateTime Until)[] ranges;

    private MomentRanges((LocalDateTime, LocalDateTime)[] ranges) => this.ranges = ranges;

    /// <summary>No time.</summary>
    public static MomentRanges None { get; } = new([]);

    /// <summary>The time from each moment until before the other; overlapping stretches count once.</summary>
    /// <exception cref="ArgumentException">A stretch ends before it begins.</exception>
    public static MomentRanges Of(params IEnumerable<(LocalDateTime From, LocalDateTime Until)> stretches)
    {
        ArgumentNullException.ThrowIfNull(stretches);
        List<(LocalDateTime From, LocalDateTime Until)> merged = [];
        foreach ((LocalDateTime from, LocalDateTime until) in stretches.OrderBy(stretch => stretch.From))
        {
            if (until < from)
            {
                throw new ArgumentException($"A stretch that begins on {IsoDay.Text(from.Date)} ends before it begins.", nameof(stretches));
            }

            Stretches.Merge(merged, from, until);
        }

        return new([.. merged]);
    }

    /// <summary>The moment so much time after the start, time inside a stretch not counted.</summary>
    internal LocalDateTime PlusTime(LocalDateTime start, Duration time)
    {
        LocalDateTime result = start.PlusTicks(time.BclCompatibleTicks);
        foreach ((LocalDateTime from, LocalDateTime until) in ranges)
        {
            LocalDateTime first = LocalDateTime.Max(from, start);
            if (from < result && until > first)
            {
                result = result.PlusTicks(Period.Between(first, until, PeriodUnits.Ticks).Ticks);
            }
        }

        return result;
    }

    internal IReadOnlyList<(LocalDateTime From, LocalDateTime Until)> Ranges => ranges;

    internal LocalDateTime CountOn(WorkingHours hours, LocalDateTime start, Duration time)
    {
        LocalDateTime result = hours.PlusWorkingTime(start, time);
        Duration counted = time;
        foreach ((LocalDateTime from, LocalDateTime until) in ranges)
        {
            LocalDateTime first = LocalDateTime.Max(from, start);
            if (result <= from)
            {
                break;
            }

            if (until > first)
            {
                counted += hours.WorkingTimeBetween(first, until);
                result = hours.PlusWorkingTime(start, counted);
            }
        }

        return result;
    }
}
