using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Deadlines;

/// <summary>
/// What a processing time is counted in. No unit is ever converted into another; what the Civil Code makes equal to one of these is read as it.
/// </summary>
[JsonConverter(typeof(WordConverter<TimeUnit>))]
public enum TimeUnit
{
    /// <summary>The text sets a time in words that are not understood: only the text counts.</summary>
    Unparsed,

    /// <summary>Working days (<i>ngày làm việc</i>).</summary>
    WorkingDay,

    /// <summary>
    /// Calendar days (<i>ngày</i>): weekends and holidays count, but the last day rolls off them (Civil Code 91/2015/QH13 Art 148.5). A week is seven
    /// of them, half a month fifteen (Civil Code 91/2015/QH13 Art 148.2, 146.1).
    /// </summary>
    CalendarDay,

    /// <summary>Working hours (<i>giờ làm việc</i>).</summary>
    WorkingHour,

    /// <summary>Hours by the clock (<i>giờ</i>); minutes are parts of them.</summary>
    ClockHour,

    /// <summary>
    /// Months (<i>tháng</i>): to the corresponding date, or the last of the month (Civil Code 91/2015/QH13 Art 148.3). A year is twelve of them
    /// (Civil Code 91/2015/QH13 Art 148.4).
    /// </summary>
    Month,

    /// <summary>The day of receipt (<i>trong ngày</i>).</summary>
    SameDay,

    /// <summary>The procedure sets no time (<i>không quy định</i>).</summary>
    NotSet,
}
