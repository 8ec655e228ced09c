using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Deadlines;

/// <summary>How a processing time is counted where the law leaves a choice or older software made one.</summary>
/// <example>
/// <code>
/// WorkingHours hours = WorkingHours.Of(WorkingCalendar.Official, Schedule.Standard);
/// DeadlineCalculator calculator = new(hours, CountingPolicy.LegalDays with { DueMoment = DueMoment.EndOfDay });
/// Console.WriteLine(calculator.DueDateOf(ProcessingTime.WorkingDays(5), new LocalDateTime(2026, 8, 26, 8, 20)).Deadline);
/// // 24:00 07/09/2026 (Announced)
/// </code>
/// </example>
public sealed record CountingPolicy
{
    /// <summary>
    /// The default: the day of receipt is not counted (Civil Code 91/2015/QH13 Art 147.2), a last day off rolls to the next working day
    /// (Civil Code 91/2015/QH13 Art 148.5), the due moment is the office's closing.
    /// </summary>
    public static CountingPolicy LegalDays { get; } = new();

    /// <summary>As <see cref="LegalDays"/>, but what arrives when the office is closed for the day counts as received when it next opens.</summary>
    public static CountingPolicy LegalDaysFromOpening { get; } = new() { Receipt = ReceiptRule.NextWorkingDayWhenClosed };

    /// <summary>
    /// Working days as blocks of eight working hours from the moment of receipt, as older one-stop software counts them. Other units count as in
    /// <see cref="LegalDays"/>.
    /// </summary>
    public static CountingPolicy HourBlocks { get; } = new() { DaysAsHourBlocks = true };

    /// <summary>What a receipt outside opening hours counts as.</summary>
    public ReceiptRule Receipt { get; init; } = ReceiptRule.AsReceived;

    /// <summary>Where a time of hours by the clock ends that runs out on a day off.</summary>
    public ClockHoursEnd ClockHoursEnd { get; init; } = ClockHoursEnd.AtTheMoment;

    /// <summary>
    /// The hour after which a same-day procedure is due on the next working day; 15:00 by default, as such procedures state. A receipt at the very
    /// moment is in time, one a second later is not.
    /// </summary>
    [JsonConverter(typeof(IsoConverter<LocalTime>))]
    public LocalTime SameDayCutOff { get; init; } = new(15, 0);

    /// <summary>The moment of the due day at which a time of days or months ends.</summary>
    public DueMoment DueMoment { get; init; } = DueMoment.Closing;

    /// <summary>Whether a working day is a block of working hours from the moment of receipt instead of a day of the calendar.</summary>
    public bool DaysAsHourBlocks { get; init; }

    /// <summary>The working hours of a block, where <see cref="DaysAsHourBlocks"/> holds; from 1 to 24, 8 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside them.</exception>
    public int HoursPerBlock
    {
        get;
        init => field = value is >= 1 and <= 24 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, DeadlineErrors.BlockOutOfRange);
    } = 8;

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(CountingPolicy),
        (nameof(Receipt), Receipt), (nameof(ClockHoursEnd), ClockHoursEnd), (nameof(SameDayCutOff), SameDayCutOff), (nameof(DueMoment), DueMoment),
        (nameof(DaysAsHourBlocks), DaysAsHourBlocks), (nameof(HoursPerBlock), HoursPerBlock));
}

/// <summary>What a receipt counts as when the office is closed for the day, by its schedule.</summary>
/// <remarks>
/// A receipt before opening or in a break is one of the day; one at the very minute of closing is not. Hours by the clock run from the
/// receipt under either rule (Civil Code 91/2015/QH13 Art 147.1).
/// </remarks>
[JsonConverter(typeof(WordConverter<ReceiptRule>))]
public enum ReceiptRule
{
    /// <summary>The day it arrives, whatever the hour: the first day is not counted anyway.</summary>
    AsReceived,

    /// <summary>The next day on which the office has hours.</summary>
    NextWorkingDayWhenClosed,
}

/// <summary>The moment of the due day at which a time of days or months ends.</summary>
/// <remarks>
/// Half a working day is half of the office hours of the last day; half a calendar day is so too, but ends at 12:00 under <see cref="EndOfDay"/>,
/// since it is then a part of 24 hours (Civil Code 91/2015/QH13 Art 146.1).
/// </remarks>
[JsonConverter(typeof(WordConverter<DueMoment>))]
public enum DueMoment
{
    /// <summary>The end of the office's last interval that day. A suspension that begins later on the day comes too late.</summary>
    Closing,

    /// <summary>24:00 (Civil Code 91/2015/QH13 Art 148.6).</summary>
    EndOfDay,
}

/// <summary>
/// Where a time of hours by the clock ends that runs out on a day off. The law names days to years in its rule of days off (Civil Code 91/2015/QH13
/// Art 148.5) and is silent on hours.
/// </summary>
[JsonConverter(typeof(WordConverter<ClockHoursEnd>))]
public enum ClockHoursEnd
{
    /// <summary>At the very moment, the stricter reading for the office.</summary>
    AtTheMoment,

    /// <summary>With the next working day, as Civil Code 91/2015/QH13 Art 148.5 has it for days.</summary>
    NextWorkingDay,
}
