using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;

namespace OneStopDay;

/// <summary>Prints the tables: the dossiers with their due dates, the counts, and what the announcement moved.</summary>
internal sealed class DayTable(Screen screen)
{
    private const int NameWidth = 30;
    private const int TimeWidth = 20;

    internal void Print(IReadOnlyList<FiledDossier> dossiers)
    {
        screen.Heading(In("Các hồ sơ", "The dossiers"));
        screen.Table(
            [In("Hồ sơ, thủ tục", "Dossier, procedure"), In("Tiếp nhận", "Received"), In("Thời hạn", "Time"), In("Hẹn trả", "Due"), In("Lịch", "Calendar")],
            [.. dossiers.Select(Row)]);
        screen.Note(In("* thời hạn mà danh mục ghi là chưa kiểm chứng", "* a time that the catalogue marks as not verified"));
        screen.Line();
    }

    internal void PrintSummary(IReadOnlyCollection<FiledDossier> dossiers, WorkingHours hours)
    {
        Deadline[] due = [.. dossiers.Select(dossier => dossier.Outcome?.Deadline).OfType<Deadline>()];
        int saved = dossiers.Sum(dossier => dossier.Commitment?.WorkingDaysSaved ?? 0);
        screen.Heading(In("Tổng hợp", "Summary"));
        screen.Table([In("Số", "No."), In("hồ sơ", "dossiers")],
        [
            Count(dossiers.Count, "nộp", "filed"),
            Count(dossiers.Count(dossier => dossier.AcceptedAt is null), "không được tiếp nhận", "not accepted"),
            Count(due.Length, "có ngày hẹn trả", "with a due date"),
            Count(
                due.Count(deadline => deadline.Certainty == Certainty.Projected), "trong đó hẹn trả theo lịch dự kiến", "of them due by a projected calendar"),
            Count(dossiers.Count(dossier => dossier.Outcome is DeadlineOutcome.NotSet), "không quy định thời hạn", "without a processing time"),
            Count(
                dossiers.Count(dossier => dossier.Outcome is DeadlineOutcome.Unparsed),
                "thời hạn để trống hoặc bằng lời, cần người đọc",
                "whose time is empty or in words, for a person to read"),
            Count(
                dossiers.Count(dossier => dossier.Commitment is not null),
                Invariant($"cam kết sớm hơn luật, sớm hơn cả thảy {saved} ngày làm việc"),
                Invariant($"promised earlier than the law asks, {saved} working days in all")),
            Count(dossiers.Count(dossier => !hours.IsOpen(dossier.ReceivedAt)), "nộp ngoài giờ làm việc", "filed outside working hours"),
            Count(
                dossiers.Count(dossier => hours.Calendar.Describe(dossier.ReceivedAt.Date).Kind == DayKind.SwapWork),
                "nộp vào ngày làm bù",
                "filed on a day worked for another"),
        ]);
        screen.Line();
    }

    internal void PrintImpact(IEnumerable<FiledDossier> dossiers, DeadlineCalculator before, DeadlineCalculator after)
    {
        IEnumerable<OpenTerm<DossierCode>> open =
            dossiers.SelectMany(dossier => dossier.AcceptedAt is { } accepted ? new[] { new OpenTerm<DossierCode>(dossier.Code, accepted, dossier.Time) } : []);
        Cell[][] moved = [.. AnnouncementImpact.Moved(open, before, after).Select(moved => Row(moved.Code, moved.Before.Deadline!, moved.After.Deadline!))];
        screen.Heading(In("Thông báo hoán đổi 31/8 và 22/8 đã dời ngày hẹn trả nào", "Which due dates the swap of 31 and 22 August moved"));
        screen.Note(In(
            Invariant($"So với lịch như đã biết trước thông báo ngày 16/10/2025: {moved.Length} hồ sơ có ngày hẹn trả khác."),
            Invariant($"Against the calendar as known before the notice of 16 October 2025, {moved.Length} due dates differ.")));
        screen.Table([In("Mã hồ sơ", "Dossier"), In("Thời hạn", "Time"), In("Từ", "From"), In("", ""), In("Thành", "To")], moved);
    }

    private string In(string vietnamese, string english) => screen.In(vietnamese, english);

    private Cell[] Count(int count, string vietnamese, string english) => [new(Invariant($"{count}").PadLeft(3), "bold"), new(In(vietnamese, english))];

    private Cell[] Row(FiledDossier dossier) =>
    [
        new(dossier.Code.ToString(), Detail: $"{dossier.Procedure.Code} {Short(dossier.Procedure.NameIn(screen.Language), NameWidth)}"),
        new(dossier.AcceptedAt is { } accepted ? screen.Short(accepted) : "–"),
        new((dossier.Time.Text.Length == 0 ? In("(trống)", "(empty)") : Short(dossier.Time.Text, TimeWidth)) + (dossier.Procedure.IsVerified ? "" : " *")),
        .. dossier.Outcome?.Deadline is { } deadline ? DueCells(deadline) : [new(WhyNoDueDate(dossier), "yellow"), new("–")],
    ];

    private Cell[] Row(DossierCode code, Deadline before, Deadline after) =>
    [
        new(code.ToString()),
        new(Short(before.Term.Text, TimeWidth)),
        new(screen.Due(before), "grey"),
        new("→"),
        new(screen.Due(after), "green"),
    ];

    private Cell[] DueCells(Deadline deadline) => deadline.Certainty == Certainty.Announced
        ? [new(screen.Due(deadline), "green"), new(In("công bố", "announced"))]
        : [new(screen.Due(deadline), "yellow"), new(In("dự kiến", "projected"), "yellow")];

    private string WhyNoDueDate(FiledDossier dossier) => dossier.Outcome switch
    {
        null => In("không tiếp nhận", "not accepted"),
        DeadlineOutcome.NotSet => In("không quy định", "not set"),
        _ => In("cần người đọc", "for a person"),
    };

    private static string Short(string text, int width) => text.Length <= width ? text : text[..(width - 1)].TrimEnd(' ', ';', ',') + "…";
}
