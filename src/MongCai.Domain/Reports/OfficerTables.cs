using MongCai.Domain.Calendars;
using MongCai.Domain.Officers;
using MongCai.Domain.Surveys;

namespace MongCai.Domain.Reports;

/// <summary>The tables of officers: for the head of a unit, and for the public.</summary>
public static class OfficerTables
{
    private static readonly ReportCell NoData = new ReportCell.NoData();

    private static readonly BilingualText TooFew = new(
        Invariant($"Dưới {EvaluationSheet.FewestCompared}: quá ít để so sánh."),
        Invariant($"Fewer than {EvaluationSheet.FewestCompared}: too few to compare."));

    private static readonly BilingualText Hidden = new(
        Invariant($"Số dưới {DisclosureRule.ForOfficers.MinimumCell} và số cho phép suy ra số đó không được nêu."),
        Invariant($"Counts below {DisclosureRule.ForOfficers.MinimumCell}, and those from which they could be reckoned, are not shown."));

    private static readonly BilingualText Proposal = new(
        "Điểm và mức xếp loại là đề xuất; người có thẩm quyền quyết định. Chỉ tính lỗi chủ quan của người được đánh giá.",
        "Points and grades are proposals; people decide. Only own faults count.");

    /// <summary>
    /// Each officer with points, grade and reason, in the order of the sheet and not by rank. For the head of the unit; an officer sees the own row
    /// alone.
    /// </summary>
    public static ReportTable Evaluation(EvaluationSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return new(
            "officers",
            new("Đánh giá, xếp loại công chức, viên chức", "Evaluation of officers"),
            [
                new("officer", new("Mã", "Officer")),
                new("unit", new("Đơn vị", "Unit")),
                new("group", new("Nhóm", "Group")),
                new("cases", new("Số công việc", "Cases")),
                new("quantity", new("Số lượng (%)", "Quantity (%)")),
                new("quality", new("Chất lượng (%)", "Quality (%)")),
                new("progress", new("Tiến độ (%)", "Progress (%)")),
                new("general", new("Tiêu chí chung", "General")),
                new("results", new("Kết quả", "Results")),
                new("total", new("Tổng điểm", "Total")),
                new("by_points", new("Mức theo điểm", "Grade by points")),
                new("grade", new("Mức xếp loại", "Grade")),
                new("reason", new("Lý do", "Reason")),
            ],
            sheet.Officers.Select(Row),
            [Named(sheet.Rule), Proposal]);
    }

    /// <summary>
    /// The totals of each unit, which the public may see: how many were graded and how, by <see cref="DisclosureRule.ForOfficers"/>; of a unit of fewer
    /// than <see cref="EvaluationSheet.FewestCompared"/> the number of officers alone.
    /// </summary>
    public static ReportTable PublicEvaluation(EvaluationSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        OfficerGrade[] grades = [.. Enum.GetValues<OfficerGrade>().Reverse()];
        return new(
            "officers-public",
            new("Kết quả xếp loại theo đơn vị", "Grades by unit"),
            [
                new("unit", new("Đơn vị", "Unit")),
                new("officers", new("Số người", "Officers")),
                .. grades.Select(grade => new ReportColumn(ShortOf(grade), grade.Name())),
                new("not_graded", new("không xếp loại", "not graded")),
            ],
            sheet.Officers.GroupBy(officer => officer.Unit, StringComparer.Ordinal).Select(unit => Row(unit.Key, [.. unit], grades)),
            [Named(sheet.Rule), Hidden]);
    }

    /// <summary>The sessions of a roster, each with what is wrong with it.</summary>
    public static ReportTable Roster(DutyRoster roster)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ILookup<Duty, DutyFault> faults = roster.Faults().ToLookup<DutyFault, Duty>(fault => fault.Duty, ReferenceEqualityComparer.Instance);
        return new(
            "roster",
            new("Lịch trực tại Bộ phận Một cửa", "Roster of the one-stop shop"),
            [
                new("day", new("Ngày", "Day")),
                new("session", new("Buổi", "Session")),
                new("counter", new("Quầy", "Counter")),
                new("role", new("Nhiệm vụ", "Role")),
                new("officer", new("Mã", "Officer")),
                new("absence", new("Vắng mặt", "Absence")),
                new("present", new("Người trực", "Present")),
                new("hours", new("Số giờ", "Hours")),
                new("fault", new("Lỗi", "Fault")),
            ],
            roster.Duties.Select(duty => Row(duty, faults[duty])));
    }

    /// <summary>The compensatory hours that officers are owed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A day of the roster is outside the calendar.</exception>
    public static ReportTable CompensatoryHours(DutyRoster roster, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(roster);
        return new(
            "compensatory-hours",
            new("Giờ nghỉ bù", "Compensatory hours"),
            [new("officer", new("Mã", "Officer")), new("hours", new("Số giờ", "Hours"))],
            roster.CompensatoryHours(calendar).Select(officer => new ReportRow([Text(officer.Key), new ReportCell.Quantity(officer.Value, 2)])),
            [new(
                "Nghị định 118/2025/NĐ-CP, Điều 11.3: giờ làm việc ngày nghỉ trừ giờ đã nghỉ bù.",
                "Decree 118/2025/NĐ-CP Art 11.3: hours worked on days off, less those taken.")]);
    }

    private static ReportRow Row(Duty duty, IEnumerable<DutyFault> faults) => new(
    [
        Text(NodaTime.Text.LocalDatePattern.Iso.Format(duty.Day)),
        new ReportCell.Text(duty.Session.Name()),
        Text(duty.Counter),
        new ReportCell.Text(duty.Role.Name()),
        Text(duty.Officer),
        duty.Absence is { } absence ? new ReportCell.Text(absence.Name()) : NoData,
        duty.Present is { } present ? Text(present) : NoData,
        new ReportCell.Quantity(duty.Hours, 2),
        new ReportCell.Text(Joined(faults.Select(fault => Cited(fault.Reason, fault.Citation)))),
    ]);

    private static ReportRow Row(EvaluatedOfficer officer) => new(
    [
        Text(officer.Settled.Proposal.Officer),
        Text(officer.Unit),
        Text(officer.Settled.Proposal.Group),
        new ReportCell.Count(officer.Score.Work.Cases),
        Percent(officer.Score.Work.Quantity),
        Percent(officer.Score.Work.Quality),
        Percent(officer.Score.Work.Progress),
        Points(officer.Score.General, officer.Score.Rule.MostGeneral),
        Points(officer.Score.Results, officer.Score.Rule.MostResults),
        Points(officer.Score.Total is { } total ? officer.Score.Rule.Shown(total) : null),
        Grade(officer.Settled.ByPoints),
        Grade(officer.Settled.Grade),
        new ReportCell.Text(Reason(officer)),
    ]);

    private static ReportRow Row(string unit, EvaluatedOfficer[] officers, OfficerGrade[] grades)
    {
        long[] counts = [.. grades.Select(grade => (OfficerGrade?)grade).Append(null).Select(grade => officers.LongCount(one => one.Settled.Grade == grade))];
        return new(
            [Text(unit), new ReportCell.Count(officers.Length), .. Shown(counts).Select(count => count is { } one ? new ReportCell.Count(one) : NoData)]);
    }

    /// <summary>The counts that tell of nobody, though the number of officers of the unit is known to all.</summary>
    private static IEnumerable<long?> Shown(long[] counts)
    {
        string[] columns = [.. counts.Select((_, index) => Invariant($"{index}"))];
        PublishedTable published = CountTable.Of([""], columns, [counts]).Publish(DisclosureRule.ForOfficers);
        return columns.Select(column => published.RowTotal("") is null ? null : published.Cell("", column));
    }

    private static BilingualText Reason(EvaluatedOfficer officer)
    {
        BilingualText[] reasons = officer.Settled.Reason is { } why ? [Cited(why, officer.Settled.Citation)] : [];
        return Joined(officer.HasTooFewCases ? [.. reasons, TooFew] : reasons);
    }

    private static BilingualText Cited(BilingualText reason, LegalCitation? law) =>
        law is { } cited ? new($"{reason.Vietnamese} ({cited.In(Language.Vietnamese)})", $"{reason.English} ({cited.In(Language.English)})") : reason;

    private static BilingualText Joined(IEnumerable<BilingualText> sentences) =>
        new(string.Join(' ', sentences.Select(one => one.Vietnamese)), string.Join(' ', sentences.Select(one => one.English)));

    private static BilingualText Named(EvaluationRule rule) => new(
        $"Theo {rule.Basis.In(Language.Vietnamese)}. Nguồn: {rule.Origin.Vietnamese}.",
        $"By {rule.Basis.In(Language.English)}. Source: {rule.Origin.English}.");

    private static string ShortOf(OfficerGrade grade) => WordList<OfficerGrade>.Word(grade).Replace('-', '_');

    private static ReportCell.Text Text(string text) => new(new(text, text));

    private static ReportCell Grade(OfficerGrade? grade) => grade is { } known ? new ReportCell.Text(known.Name()) : NoData;

    private static ReportCell Percent(decimal? part) => part is { } known ? new ReportCell.Quantity(Printed.Percent(100 * known), 2) : NoData;

    private static ReportCell Points(decimal? points, decimal? most) =>
        Points(points is { } known && most is { } limit ? Printed.ShortOf(known, [limit]) : points);

    private static ReportCell Points(decimal? points) => points is { } known ? new ReportCell.Quantity(known, 2) : NoData;
}
