using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime.Text;

namespace MongCai.Domain.Calendars;

/// <summary>The hours of one day (<i>giờ làm việc</i>): any number of intervals, each open from its start until before its end.</summary>
/// <remarks>
/// The text form is <c>07:30-11:30 13:00-17:00</c>, or <c>closed</c>; the last interval may end at <c>24:00</c>. Whole minutes only. Compared by
/// reference.
/// </remarks>
[JsonConverter(typeof(FormConverter<DailyHours>))]
[NoJson("load a Schedule from its table.")]
public sealed class DailyHours
{
    private const int MinutesOfDay = 24 * 60;
    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    private DailyHours((int, int)[] intervals) => Intervals = intervals;

    /// <summary>No hours at all.</summary>
    public static DailyHours Closed { get; } = new([]);

    /// <summary>The minutes of the day between which the office is open, in order.</summary>
    internal (int Start, int End)[] Intervals { get; }

    internal bool IsClosed => Intervals.Length == 0;

    /// <summary>Reads hours such as <c>07:30-11:30 13:00-17:00</c>.</summary>
    /// <exception cref="FormatException">An interval is not of the form HH:mm-HH:mm, is empty, or is not after the one before it.</exception>
    public static DailyHours Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text == "closed")
        {
            return Closed;
        }

        (int, int)[] intervals = [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(interval => Interval(interval, text))];
        return intervals.Length > 0 && InOrder(intervals) ? new(intervals) : throw Wrong(text);
    }

    /// <summary>Writes the hours as <see cref="Parse"/> reads them.</summary>
    public override string ToString() =>
        IsClosed ? "closed" : string.Join(' ', Intervals.Select(interval => $"{Clock(interval.Start)}-{Clock(interval.End)}"));

    private static (int Start, int End) Interval(string interval, string text) =>
        interval.Split('-') is [string start, string end] ? (Minute(start, text), Minute(end, text)) : throw Wrong(text);

    private static int Minute(string clock, string text) => clock == "24:00" ? MinutesOfDay
        : Time.Parse(clock) is { Success: true } time ? (time.Value.Hour * 60) + time.Value.Minute
        : throw Wrong(text);

    private static bool InOrder((int Start, int End)[] intervals)
    {
        int open = -1;
        foreach ((int start, int end) in intervals)
        {
            if (start <= open || end <= start)
            {
                return false;
            }

            open = end;
        }

        return true;
    }

    private static string Clock(int minute) => Invariant($"{minute / 60:00}:{minute % 60:00}");

    private static FormatException Wrong(string text) =>
        new($"{ShownText.Quoted(text)} are not the hours of a day; expected intervals in order with a break between them, such as '07:30-11:30 13:00-17:00', or 'closed'.");
}
