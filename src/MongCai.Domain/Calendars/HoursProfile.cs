namespace MongCai.Domain.Calendars;

/// <summary>The hours of a day as tables from minute of the day to minutes worked and back.</summary>
internal sealed class HoursProfile
{
    private const int MinutesOfDay = 24 * 60;

    private readonly (int Start, int End)[] intervals;
    private readonly ushort[] workedBefore = new ushort[MinutesOfDay + 1];
    private readonly ushort[] openMinutes;

    internal HoursProfile(DailyHours hours)
    {
        intervals = hours.Intervals;
        openMinutes = [.. intervals.SelectMany(interval => Enumerable.Range(interval.Start, interval.End - interval.Start)).Select(minute => (ushort)minute)];
        foreach (ushort minute in openMinutes)
        {
            workedBefore[minute + 1] = 1;
        }

        for (int minute = 1; minute <= MinutesOfDay; minute++)
        {
            workedBefore[minute] += workedBefore[minute - 1];
        }
    }

    /// <summary>How many minutes of the day are worked.</summary>
    internal int Total => openMinutes.Length;

    internal bool IsOpen(int minute) => workedBefore[minute + 1] > workedBefore[minute];

    internal int WorkedBefore(int minute) => workedBefore[minute];

    /// <summary>The open minute of the day before which so many minutes are worked: from 0 to <see cref="Total"/> - 1.</summary>
    internal int StartOf(int worked) => openMinutes[worked];

    /// <summary>The end of the open minute with which so many minutes are worked: from 1 to <see cref="Total"/>.</summary>
    internal int EndOf(int worked) => openMinutes[worked - 1] + 1;

    /// <summary>The first start of an interval after the minute; null where there is none that day.</summary>
    internal int? OpeningAfter(int minute)
    {
        foreach ((int start, _) in intervals)
        {
            if (start > minute)
            {
                return start;
            }
        }

        return null;
    }

    /// <summary>The first end of an interval after the minute; null where there is none that day.</summary>
    internal int? ClosingAfter(int minute)
    {
        foreach ((_, int end) in intervals)
        {
            if (end > minute)
            {
                return end;
            }
        }

        return null;
    }
}
