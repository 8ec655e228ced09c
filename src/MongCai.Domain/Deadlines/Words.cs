using MongCai.Domain.Calendars;

namespace MongCai.Domain.Deadlines;

/// <summary>The words of an explanation in one language.</summary>
internal sealed record Words(
    string Received,
    string Term,
    string Due,
    string Start,
    string BeforeStart,
    string Counted,
    string DayOff,
    string Suspended,
    string Paused,
    string Restarted,
    string Subtracted,
    string Rolled,
    string Reappointed,
    string Announced,
    string Projected)
{
    private static readonly Words Vietnamese = new(
        Received: "Tiếp nhận",
        Term: "Thời hạn giải quyết",
        Due: "Hẹn trả kết quả",
        Start: "ngày tiếp nhận, không tính (BLDS 91/2015 Đ.147)",
        BeforeStart: "nhận ngoài giờ, tính từ ngày làm việc tiếp theo",
        Counted: "tính",
        DayOff: "nghỉ",
        Suspended: "tạm dừng",
        Paused: "Tạm dừng",
        Restarted: "Bổ sung hồ sơ, thời hạn tính lại từ đầu",
        Subtracted: "Bổ sung hồ sơ, trừ thời gian bổ sung",
        Rolled: "ngày cuối trùng ngày nghỉ, kết thúc vào ngày làm việc tiếp theo này (BLDS 91/2015 Đ.148)",
        Reappointed: "Hẹn lại",
        Announced: "theo lịch đã công bố",
        Projected: "dự kiến theo luật, chưa công bố");

    private static readonly Words English = new(
        Received: "Received",
        Term: "Processing time",
        Due: "Due",
        Start: "day of receipt, not counted (Civil Code 91/2015 Art 147)",
        BeforeStart: "received outside hours, counts from the next working day",
        Counted: "counted",
        DayOff: "off",
        Suspended: "suspended",
        Paused: "Suspended",
        Restarted: "Supplement, the time restarts from zero",
        Subtracted: "Supplement, its time is subtracted",
        Rolled: "the last day was off, so it ends with this working day (Civil Code 91/2015 Art 148)",
        Reappointed: "Re-appointed",
        Announced: "by the announced calendar",
        Projected: "projected from the law, not announced yet");

    internal static Words In(Language language) => language == Language.Vietnamese ? Vietnamese : English;

    internal string Certainty(Certainty certainty) => certainty == Calendars.Certainty.Announced ? Announced : Projected;
}
