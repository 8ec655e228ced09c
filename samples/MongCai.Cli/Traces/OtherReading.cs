using MongCai.Domain;
using MongCai.Domain.Deadlines;

namespace MongCai.Cli.Traces;

/// <summary>A reading of the law that the office did not choose: what it changes in the way of counting, and why the due moment may then be another.</summary>
internal sealed record OtherReading(string Name, Func<CountingPolicy, CountingPolicy> Change, BilingualText Why)
{
    /// <summary>The other reading of each choice that the law leaves, as <c>deadline</c> offers them.</summary>
    internal static IReadOnlyList<OtherReading> All { get; } =
    [
        new(
            "receipt",
            policy => policy with { Receipt = policy.Receipt == ReceiptRule.AsReceived ? ReceiptRule.NextWorkingDayWhenClosed : ReceiptRule.AsReceived },
            new(
                "Hồ sơ nhận khi cơ quan đóng cửa: tính là nhận vào ngày mở cửa tiếp theo, hay đúng lúc nhận.",
                "A receipt while the office is closed counts as the day on which it next opens, or as it came.")),
        new(
            "days-as-hour-blocks",
            policy => policy with { DaysAsHourBlocks = !policy.DaysAsHourBlocks },
            new(
                "Ngày làm việc: tính bằng các khối tám giờ làm việc kể từ lúc nhận, hay bằng ngày, không tính ngày nhận.",
                "A working day is a block of eight working hours from receipt, or a day, that of receipt not counted.")),
        new(
            "due",
            policy => policy with { DueMoment = policy.DueMoment == DueMoment.Closing ? DueMoment.EndOfDay : DueMoment.Closing },
            new(
                "Ngày cuối kết thúc lúc 24 giờ, hay khi cơ quan đóng cửa.",
                "The last day ends at 24:00, or when the office closes.")),
        new(
            "hours-end",
            policy => policy with
            {
                ClockHoursEnd = policy.ClockHoursEnd == ClockHoursEnd.AtTheMoment ? ClockHoursEnd.NextWorkingDay : ClockHoursEnd.AtTheMoment,
            },
            new(
                "Giờ đồng hồ hết vào ngày nghỉ: kết thúc cùng ngày làm việc tiếp theo, hay đúng lúc hết.",
                "Hours by the clock that run out on a day off end with the next working day, or at that very moment.")),
    ];
}
