using MongCai.Domain.Deadlines;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Domain.Tests.Deadlines;

/// <summary>Wordings of portals and laws, in our own words: each is read as what it says, or kept for a person.</summary>
public class ProcessingTimeWordingTests
{
    private static readonly LocalDateTime Received = new(2026, 9, 7, 9, 30);

    [Theory]
    [InlineData("T01", "05 ngày làm việc kể từ ngày nhận đủ hồ sơ, trường hợp cần xác minh thì không quá mười ngày làm việc")] // a second limit in words
    [InlineData("T02", "20 ngày kể từ ngày nhận đủ hồ sơ; trường hợp phức tạp không quá ba mươi ngày")]
    [InlineData("T03", "03 ngày làm việc kể từ ngày nhận đủ hồ sơ, trường hợp phải xác minh kéo dài thêm năm ngày")] // an extension
    [InlineData("T04", "3 ngày kể từ ngày có kết quả thẩm định")] // another start
    [InlineData("T05", "05 ngày làm việc kể từ ngày có ý kiến của cơ quan chuyên môn")]
    [InlineData("T06", "10 ngày làm việc kể từ ngày người nộp hồ sơ hoàn thành nghĩa vụ tài chính")]
    [InlineData("T08", "30 ngày kể từ ngày công bố quy hoạch")]
    [InlineData("T09", "Trong thời hạn 02 tháng kể từ ngày nộp thuế")]
    [InlineData("T10", "15 ngày kể từ ngày hết hạn nộp hồ sơ")]
    [InlineData("T14", "Trong ngày làm việc, trường hợp cần xác minh không quá năm ngày, hồ sơ nhận sau 15 giờ thì trả trong ngày làm việc tiếp theo")]
    [InlineData("own", "05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ và hoàn thành nghĩa vụ tài chính")] // receipt and something more
    [InlineData("own", "05 ngày làm việc kể từ ngày nhận được văn bản")] // whose?
    [InlineData("own", "05 ngày làm việc kể từ ngày nhận kết quả")]
    [InlineData("own", "05 ngày làm việc kể từ ngày Sở Tư pháp nhận đủ hồ sơ")] // a later receipt, after the transfer
    [InlineData("own", "05 ngày làm việc kể từ ngày tiếp theo ngày nhận đủ hồ sơ")] // a day later, or not
    [InlineData("own", "05 ngày làm việc kể từ ngày công dân nhận được yêu cầu")] // the applicant receives
    [InlineData("own", "05 ngày làm việc kể từ ngày nộp")] // of what?
    [InlineData("own", "05 ngày làm việc kể từ ngày nhận đủ hồ sơ và lệ phí")]
    [InlineData("own", "05 ngày làm việc kể từ ngày nhận được yêu cầu bổ sung")]
    [InlineData("own", "05 ngày làm việc theo Nghị định số")]
    [InlineData("own", "05 ngày làm việc (đã cắt giảm 02 ngày)")]
    [InlineData("own", "05 ngày làm việc đối với hồ sơ nộp trực tuyến")] // in one case only
    [InlineData("own", "15 ngày, gia hạn 01 lần không quá 10 ngày")]
    [InlineData("own", "15 ngày (kể cả ngày nghỉ)")] // does the last day roll?
    [InlineData("own", "07 ngày (không kể chủ nhật)")] // Saturdays count: no unit of the law
    [InlineData("own", "07 ngày (trừ ngày lễ, Tết)")] // weekends count
    [InlineData("own", "24 giờ (không kể ngày nghỉ)")] // by the clock, or by the office's hours?
    [InlineData("own", "2 tuần (ngày làm việc)")] // fourteen, or ten?
    [InlineData("own", "1 tháng (không tính ngày nghỉ)")]
    [InlineData("own", "8 giờ (ngày làm việc)")]
    [InlineData("own", "05 (mười) ngày")] // figures and words differ
    [InlineData("own", "ít nhất 5 ngày")]
    [InlineData("own", "khoảng 5 ngày làm việc")]
    [InlineData("own", "sau ngày làm việc")] // 'after', not sáu, 'six'
    [InlineData("own", "Bây giờ")] // 'now', not bảy giờ, 'seven hours'
    [InlineData("own", "Giải quyết ngay")] // at once: no length
    [InlineData("own", "Ngay sau khi nhận đủ hồ sơ hợp lệ")]
    [InlineData("own", "Trong ngày làm việc tiếp theo")]
    [InlineData("own", "Trong ngày; hồ sơ nhận sau 16 giờ trả kết quả trong ngày làm việc tiếp theo")] // another cut-off than the policy's
    [InlineData("own", "5 ngày làm việc theo Điều 15 Luật Hộ tịch trừ trường hợp phải xác minh")] // behind a citation
    [InlineData("own", "5 ngày làm việc theo quy định của luật chuyên ngành")]
    [InlineData("own", "- 05 ngày làm việc\n- 10 ngày làm việc")] // two items of a list
    [InlineData("own", "-5 ngày")] // a negative number, no list
    [InlineData("own", "1,5 tuần")] // no such half in the law
    [InlineData("own", "1,5 tháng")]
    [InlineData("own", "1 giờ 30 phút")]
    [InlineData("own", "200000 phút / năm")]
    [InlineData("own", "2000 tuần")] // beyond reason: 14,000 days
    [InlineData("own", "1\u03360\u0336 ngày")] // struck through
    [InlineData("own", "\u202E5 ngày")] // written to be seen backwards
    public void FromText_WhatSetsMoreThanOneTime_IsKeptForAPerson(string id, string text)
    {
        ProcessingTime term = ProcessingTime.FromText(text);
        Assert.True(term.Unit == TimeUnit.Unparsed && term.Text == text && term.Amount is null, id);
        Assert.Equal(new DeadlineOutcome.Unparsed(text), DeadlineCalculator.Standard.DueDateOf(term, Received));
    }

    [Theory]
    [InlineData("T12", "07 ngày kể từ ngày nhận đủ hồ sơ hợp lệ (không tính ngày nghỉ)", "2026-09-16T17:00")] // its days are working days
    [InlineData("T13", "Trong thời hạn 07 ngày, kể từ ngày nhận đủ hồ sơ hợp lệ (ngày làm việc)", "2026-09-16T17:00")]
    [InlineData("T15", "05 ngày làm việc (kể từ ngày nhận đủ hồ sơ hợp lệ)", "2026-09-14T17:00")]
    [InlineData("T16", "Thời hạn giải quyết: 05 ngày làm việc", "2026-09-14T17:00")]
    [InlineData("T19", "- 05 ngày làm việc", "2026-09-14T17:00")]
    [InlineData("T21", "<= 03 ngày làm việc", "2026-09-10T17:00")]
    [InlineData("T22", "07 ngày làm việc (không kể thứ 7, chủ nhật)", "2026-09-16T17:00")]
    [InlineData("T25", "3 ngày lv", "2026-09-10T17:00")]
    [InlineData("T26", "24h", "2026-09-08T09:30")]
    [InlineData("T29", "1 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ theo Điều 15 Luật Hộ tịch", "2026-09-08T17:00")] // 15 is no amount
    [InlineData("T30", "Trong ngày. Nếu nhận hồ sơ sau 15h00 thì trả kết quả trong ngày làm việc tiếp theo", "2026-09-07T17:00")]
    [InlineData("T34", "5 ngày làm việc\u200B", "2026-09-14T17:00")]
    [InlineData("T35", "05 ngày làm việc/hồ sơ", "2026-09-14T17:00")]
    [InlineData("A11", "1 tuần", "2026-09-14T17:00")] // to the same weekday (Civil Code Art 148.2)
    [InlineData("A11", "nửa tháng", "2026-09-22T17:00")] // fifteen days (Art 146.1)
    [InlineData("A11", "1 năm", "2027-09-07T17:00")] // to the corresponding date (Art 148.4)
    [InlineData("A11", "nửa năm", "2027-03-08T17:00")] // six months (Art 146.1), over a Sunday
    [InlineData("A11", "30 phút", "2026-09-07T10:00")]
    [InlineData("A11", "20 phút", "2026-09-07T09:50")] // a third of an hour, to the tick
    [InlineData("own", "\uFEFF5 ngày làm vi\u00ADệc\u00A0", "2026-09-14T17:00")] // signs that show nowhere
    [InlineData("own", "năm (05) ngày làm việc kể từ khi tiếp nhận hồ sơ đầy đủ, hợp lệ.", "2026-09-14T17:00")]
    [InlineData("own", "05 (năm) ngày làm việc, kể từ ngày nhận được hồ sơ hợp lệ theo quy định", "2026-09-14T17:00")]
    [InlineData("own", "không quá mười lăm ngày", "2026-09-22T17:00")]
    [InlineData("own", "hai mươi tư giờ", "2026-09-08T09:30")]
    [InlineData("own", "hai mươi năm", "2046-09-07T17:00")] // twenty years: twenty-five would be hai mươi lăm
    [InlineData("own", "Kể từ ngày nhận đủ hồ sơ hợp lệ, trong thời hạn 05 ngày làm việc", "2026-09-14T17:00")]
    [InlineData("own", "07 ngày, không kể thứ bảy, chủ nhật và ngày lễ, kể từ ngày nộp đủ hồ sơ", "2026-09-16T17:00")]
    [InlineData("own", "07 ngày (trừ các ngày nghỉ, ngày lễ)", "2026-09-16T17:00")]
    [InlineData("own", "08 giờ (giờ làm việc)", "2026-09-08T09:30")]
    [InlineData("own", "5 ngày làm việc (theo quy định tại điểm a khoản 2 Điều 15, Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ)", "2026-09-14T17:00")]
    [InlineData("own", "5 ngày làm việc theo quy định của pháp luật", "2026-09-14T17:00")]
    [InlineData("own", "5 ngày làm việc theo quy định của pháp luật về hộ tịch./.", "2026-09-14T17:00")]
    [InlineData("own", "5 ngày (làm việc) kể từ ngày tiếp nhận", "2026-09-14T17:00")]
    [InlineData("own", "5 ngày làm việc theo Luật Hộ tịch năm 2014, Nghị định 123/2015/NĐ-CP ngày 15 tháng 11 năm 2015 và Thông tư số 04/2020/TT-BTP", "2026-09-14T17:00")]
    [InlineData("own", "Thời hạn giải quyết thủ tục hành chính: 5 ngày làm việc kể từ ngày công dân nộp đủ hồ sơ", "2026-09-14T17:00")]
    [InlineData("own", "Trong ngày làm việc tiếp nhận hồ sơ hoặc trong ngày làm việc tiếp theo, nếu tiếp nhận yêu cầu sau 15 giờ", "2026-09-07T17:00")] // Decree 23/2015/NĐ-CP Art 7
    [InlineData("own", "Thời hạn giải quyết: Ngay trong ngày", "2026-09-07T17:00")]
    [InlineData("own", "Trong ngày (trường hợp nhận hồ sơ sau 15 giờ mà không giải quyết được ngay thì trả kết quả trong ngày làm việc tiếp theo)", "2026-09-07T17:00")]
    public void FromText_OneTimeInOtherWords_IsItsDueDate(string id, string text, string due)
    {
        ProcessingTime term = ProcessingTime.FromText(text);
        Deadline? deadline = DeadlineCalculator.Standard.DueDateOf(term, Received).Deadline;
        Assert.Equal((id, text, due), (id, term.Text, deadline is null ? "not understood" : LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Format(deadline.DueAt)));
    }

    [Theory]
    [InlineData("1 tuần", TimeUnit.CalendarDay, 7)]
    [InlineData("02 tuần", TimeUnit.CalendarDay, 14)]
    [InlineData("nửa tháng", TimeUnit.CalendarDay, 15)]
    [InlineData("1/2 tháng", TimeUnit.CalendarDay, 15)]
    [InlineData("1 năm", TimeUnit.Month, 12)]
    [InlineData("1 nam", TimeUnit.Month, 12)] // without marks
    [InlineData("nửa năm", TimeUnit.Month, 6)]
    [InlineData("30 phút", TimeUnit.ClockHour, 0.5)]
    [InlineData("2 weeks", TimeUnit.CalendarDay, 14)]
    [InlineData("1 year", TimeUnit.Month, 12)]
    [InlineData("45 minutes", TimeUnit.ClockHour, 0.75)]
    public void FromText_AUnitThatTheCivilCodeEquates_IsReadAsTheOther(string text, TimeUnit unit, double amount)
    {
        ProcessingTime term = ProcessingTime.FromText(text);
        Assert.Equal((unit, (decimal?)amount, text), (term.Unit, term.Amount, term.Text));
    }

    [Theory]
    [InlineData("Không quy định.")]
    [InlineData("Thời hạn giải quyết: Không quy định")]
    [InlineData("Không")]
    [InlineData("not set")]
    public void FromText_NoTimeAtAll_IsNotSet(string text) => Assert.Equal(TimeUnit.NotSet, ProcessingTime.FromText(text).Unit);

    [Theory]
    [InlineData("1 tuần", "1 tuần (= 7 ngày)", "1 tuần (= 7 days)")]
    [InlineData("07 ngày (không tính ngày nghỉ)", "07 ngày (không tính ngày nghỉ) (= 7 ngày làm việc)", "07 ngày (không tính ngày nghỉ) (= 7 working days)")]
    [InlineData("1 năm", "1 năm (= 12 tháng)", "1 năm (= 12 months)")]
    [InlineData("05 Ngày làm việc", "05 Ngày làm việc", "05 Ngày làm việc")] // says it itself
    [InlineData("30 phút", "30 phút", "30 phút")]
    public void Print_ATimeInOtherWords_SaysWhatItWasReadAs(string text, string vietnamese, string english)
    {
        Deadline deadline = DeadlineCalculator.Standard.DueDateOf(ProcessingTime.FromText(text), Received).Deadline!;
        Assert.Contains($"Thời hạn giải quyết: {vietnamese}\n", deadline.Print(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains($"Processing time: {english}\n", deadline.Print(Language.English), StringComparison.Ordinal);
    }
}
