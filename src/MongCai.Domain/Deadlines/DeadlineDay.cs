using System.Text.Json.Serialization;
using MongCai.Domain.Calendars;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Deadlines;

/// <summary>One day of an explanation: whether it counted, why, and what the calendar knows of it.</summary>
[JsonConverter(typeof(FormConverter<DeadlineDay>))]
public sealed record DeadlineDay
{
    internal DeadlineDay(CalendarDay day, DayCount count, int? number = null, Duration? time = null, string? schedule = null)
    {
        Day = day;
        Count = count;
        Number = number;
        Time = time;
        Schedule = schedule;
    }

    internal DeadlineDay(DeadlineDay day, BilingualText reason, BilingualText source)
        : this(day.Day, day.Count, day.Number, day.Time, day.Schedule) => (Reason, Source) = (reason, source);

    /// <summary>The day.</summary>
    public LocalDate Date => Day.Date;

    /// <summary>What the calendar knows of the day, with its source.</summary>
    public CalendarDay Day { get; }

    /// <summary>Whether the day counted, and why not.</summary>
    public DayCount Count { get; }

    /// <summary>The number of the day, from 1, in a time of days or months; null where the day does not count.</summary>
    public int? Number { get; }

    /// <summary>The time of the day that counted, in a time of hours; null in a time of days or months.</summary>
    public Duration? Time { get; }

    /// <summary>
    /// The name of the office's schedule where it decided the day against the calendar, as an open Saturday or a closed Wednesday; else null.
    /// </summary>
    public string? Schedule { get; }

    /// <summary>Why the day counted or not, such as <c>nghỉ: Quốc khánh</c>, "off: Quốc khánh"; names of holidays stay Vietnamese.</summary>
    public BilingualText Reason { get; }

    /// <summary>
    /// What the day rests on: the schedule and what sets it where it decided, else the instruments of <see cref="Day"/>, whose
    /// <see cref="CalendarDay.Source"/> has the addresses too.
    /// </summary>
    public BilingualText Source { get; }

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(DeadlineDay),
        (nameof(Date), Date), (nameof(Day), Day), (nameof(Count), Count), (nameof(Number), Number), (nameof(Time), Time),
        (nameof(Schedule), Schedule), (nameof(Reason), Reason), (nameof(Source), Source));
}

/// <summary>Whether a day counts towards a processing time.</summary>
[JsonConverter(typeof(WordConverter<DayCount>))]
public enum DayCount
{
    /// <summary>
    /// The day of receipt or of the restart, which is not counted (Civil Code 91/2015/QH13 Art 147.2); in a time of hours, one on which no hour was
    /// left.
    /// </summary>
    Start,

    /// <summary>A day on which the dossier arrived outside opening hours and counts as not yet received, by the counting policy.</summary>
    BeforeStart,

    /// <summary>The day counts.</summary>
    Counted,

    /// <summary>The day does not count, because it is not worked.</summary>
    DayOff,

    /// <summary>The day does not count, because the time is suspended.</summary>
    Suspended,

    /// <summary>The time ended on a day off and rolls to the next working day (Civil Code 91/2015/QH13 Art 148.5).</summary>
    Rolled,

    /// <summary>The time was over; the result is awaited until the day appointed again.</summary>
    Reappointed,
}
