using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using Spectre.Console;

namespace OneStopDay;

/// <summary>Prints the receipt slip of a dossier: what was filed, until when it is due, and why that day.</summary>
internal sealed class SlipPrinter(Screen screen)
{
    internal void Print(FiledDossier dossier)
    {
        if (screen.IsPlain)
        {
            PrintPlain(dossier);
        }
        else
        {
            screen.Draw(new Panel(new Rows(Facts(dossier), Days(dossier), new Markup(Ending(dossier))))
            {
                Header = new PanelHeader($"[bold blue] {Title.EscapeMarkup()} [/]"),
                Border = BoxBorder.Rounded,
                BorderStyle = "blue",
                Padding = new Padding(2, 0),
                Width = Math.Min(screen.Width, 118),
            });
        }

        screen.Line();
    }

    private int? SourceWidth => screen.Width >= 110 ? 34 : null;

    private string Title => screen.In("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", "RECEIPT AND APPOINTMENT SLIP");

    private void PrintPlain(FiledDossier dossier)
    {
        screen.Line(Title);
        foreach ((string label, string value) in FactsOf(dossier))
        {
            screen.Line($"{label}: {value}");
        }

        screen.Line(dossier.Outcome?.Deadline?.Print(screen.Language) ?? WhyNoDueDate(dossier));
        if (Commitment(dossier) is { } commitment)
        {
            screen.Line(commitment);
        }
    }

    private IEnumerable<(string Label, string Value)> FactsOf(FiledDossier dossier)
    {
        yield return (screen.In("Mã hồ sơ", "Dossier"), dossier.Code.ToString());
        yield return (screen.In("Thủ tục", "Procedure"), $"{dossier.Procedure.Code} {dossier.Procedure.NameIn(screen.Language)}");
        if (dossier.Procedure.Case.Length > 0)
        {
            yield return (screen.In("Trường hợp", "Case"), dossier.Procedure.Case);
        }

        if (dossier.Outcome?.Deadline is null || !screen.IsPlain)
        {
            yield return (screen.In("Tiếp nhận", "Received"), Invariant($"{dossier.AcceptedAt:HH:mm dd/MM/uuuu}"));
            yield return (screen.In("Thời hạn giải quyết", "Processing time"), dossier.Time.Text);
        }
    }

    private Grid Facts(FiledDossier dossier)
    {
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        foreach ((string label, string value) in FactsOf(dossier))
        {
            grid.AddRow(new Cell(label, "grey").Markup, new Cell(value, value == dossier.Code.ToString() ? "bold" : "default").Markup);
        }

        return grid;
    }

    /// <summary>The days, their reasons and their sources in columns, so that long ones wrap under themselves.</summary>
    private Grid Days(FiledDossier dossier)
    {
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn(new GridColumn().NoWrap()).AddColumn()
            .AddColumn(new GridColumn { Width = SourceWidth });
        grid.AddEmptyRow();
        foreach (DeadlineDay day in dossier.Outcome?.Deadline?.Explain() ?? [])
        {
            string style = StyleOf(day);
            grid.AddRow(
                new Cell(screen.Day(day.Date), style).Markup,
                new Cell(Counted(day), style).Markup,
                new Cell(day.Reason.In(screen.Language), style).Markup,
                new Cell(day.Source.In(screen.Language), "grey").Markup);
        }

        grid.AddEmptyRow();
        return grid;
    }

    private static string Counted(DeadlineDay day) => day is { Time: { } time, Count: DayCount.Counted }
        ? Invariant($"{(long)time.TotalHours}:{time.Minutes:00}")
        : day.Number is { } number ? Invariant($"{number}") : "–";

    private string Ending(FiledDossier dossier)
    {
        string ending = dossier.Outcome?.Deadline is { } deadline
            ? new Cell(Due(deadline), deadline.Certainty == Certainty.Announced ? "bold green" : "bold yellow").Markup
            : new Cell(WhyNoDueDate(dossier), "bold yellow").Markup;
        return Commitment(dossier) is { } commitment ? $"{ending}\n{new Cell(commitment, "green").Markup}" : ending;
    }

    private string Due(Deadline deadline) => screen.In("Hẹn trả kết quả: ", "Due: ") + screen.Due(deadline) + (deadline.Certainty == Certainty.Announced
        ? screen.In(", theo lịch đã công bố", ", by the announced calendar")
        : screen.In(", dự kiến theo luật, chưa công bố", ", projected from the law, not announced yet"));

    private string WhyNoDueDate(FiledDossier dossier) => screen.In("Hẹn trả kết quả: chưa có; ", "Due: none; ") + dossier.Outcome switch
    {
        DeadlineOutcome.NotSet => screen.In("thủ tục không quy định thời hạn", "the procedure sets no time"),
        _ when dossier.Time.Text.Length == 0 =>
            screen.In("danh mục không ghi thời hạn, cần người đọc", "the catalogue gives no time, a person must look it up"),
        _ => screen.In("thời hạn bằng lời, cần người đọc", "the time is in words, a person must read it"),
    };

    private string? Commitment(FiledDossier dossier) => dossier.Commitment is not { } both ? null
        : screen.In(
            "Theo luật", "By law") + Invariant($": {both.Legal.Term.Text}, {Screen.Hour(both.Legal.DueAt, both.Legal.DueOn)} {both.Legal.DueOn:dd/MM/uuuu}; ")
            + screen.In(
                Invariant($"cam kết (minh họa) sớm hơn {both.WorkingDaysSaved} ngày làm việc"),
                Invariant($"the commitment (illustrative) saves {both.WorkingDaysSaved} working days"));

    private static string StyleOf(DeadlineDay day) => day.Count switch
    {
        DayCount.Counted => "green",
        DayCount.Rolled when day.Day.IsWorkingDay => "yellow",
        DayCount.Suspended => "magenta",
        DayCount.Start or DayCount.BeforeStart or DayCount.DayOff or DayCount.Rolled or DayCount.Reappointed => "grey",
    };
}
