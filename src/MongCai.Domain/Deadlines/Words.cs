using MongCai.Domain.Calendars;

namespace MongCai.Domain.Deadlines;

/// <summary>The words of an explanation in one language.</summary>
internal sealed record Words(
    string Received,
    string Term,
    string Due,
    string Start,
    string BeforeStart,
    string StartAgain,
    string NoHourLeft,
    string Counted,
    string ClosedAt,
    string From,
    string DayOff,
    string Suspended,
    string Paused,
    string Restarted,
    string Subtracted,
    string Rolled,
    string Reappointed,
    string AwaitsReappointed,
    string BeforeReceipt,
    string AfterDue,
    string Expired,
    string Schedule,
    string Remark,
    string Announced,
    string Projected)
{
    private static readonly Words Vietnamese = new(
        Received: "Tiếp nhận",
        Term: "Thời hạn giải quyết",
        Due: "Hẹn trả kết quả",
        Start: "ngày tiếp nhận, không tính (BLDS 91/2015 Đ.147)",
        BeforeStart: "nhận ngoài giờ, tính từ ngày mở cửa tiếp theo",
        StartAgain: "ngày bổ sung đủ hồ sơ, không tính (BLDS 91/2015 Đ.147)",
        NoHourLeft: "nhận khi không còn giờ làm việc, giờ tính từ lần mở cửa tiếp theo",
        Counted: "tính",
        ClosedAt: "đóng cửa lúc",
        From: "từ",
        DayOff: "nghỉ",
        Suspended: "tạm dừng",
        Paused: "Tạm dừng",
        Restarted: "Bổ sung hồ sơ, thời hạn tính lại từ đầu",
        Subtracted: "Bổ sung hồ sơ, trừ thời gian bổ sung",
        Rolled: "ngày cuối trùng ngày nghỉ, kết thúc vào ngày làm việc tiếp theo này (BLDS 91/2015 Đ.148)",
        Reappointed: "Hẹn lại",
        AwaitsReappointed: "đã hết thời hạn, chờ đến ngày hẹn lại",
        BeforeReceipt: "Xong trước khi tiếp nhận, không tính",
        AfterDue: "Sau khi hết thời hạn, không kéo dài thời hạn",
        Expired: "Hạn đã qua khi yêu cầu bổ sung",
        Schedule: "lịch làm việc",
        Remark: "Lưu ý",
        Announced: "theo lịch đã công bố",
        Projected: "dự kiến theo luật, chưa công bố");

    private static readonly Words English = new(
        Received: "Received",
        Term: "Processing time",
        Due: "Due",
        Start: "day of receipt, not counted (Civil Code 91/2015 Art 147)",
        BeforeStart: "received outside hours, counts from the next opening",
        StartAgain: "day of the complete supplement, not counted (Civil Code 91/2015 Art 147)",
        NoHourLeft: "received when no working hour was left, the hours run from the next opening",
        Counted: "counted",
        ClosedAt: "closed at",
        From: "from",
        DayOff: "off",
        Suspended: "suspended",
        Paused: "Suspended",
        Restarted: "Supplement, the time restarts from zero",
        Subtracted: "Supplement, its time is subtracted",
        Rolled: "the last day was off, so it ends with this working day (Civil Code 91/2015 Art 148)",
        Reappointed: "Re-appointed",
        AwaitsReappointed: "the time was over, until the day appointed again",
        BeforeReceipt: "Over before receipt, without effect",
        AfterDue: "After the time was over, does not lengthen it",
        Expired: "Had passed when the supplement was asked for",
        Schedule: "schedule",
        Remark: "Note",
        Announced: "by the announced calendar",
        Projected: "projected from the law, not announced yet");

    internal static Words In(Language language) => language == Language.Vietnamese ? Vietnamese : English;

    internal string Certainty(Certainty certainty) => certainty == Calendars.Certainty.Announced ? Announced : Projected;
}
