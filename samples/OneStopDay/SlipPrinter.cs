using System.Text.RegularExpressions;
using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using Spectre.Console;

namespace OneStopDay;

/// <summary>Prints the receipt slip of a dossier: what was filed, until when it is due, and why that day.</summary>
internal sealed partial class SlipPrinter(Screen screen)
{
    /// <summary>The width of the date, the weekday and the count at the head of each line of an explanation.</summary>
    private const int DayWidth = 28;

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

        if (dossier.Outcome?.Deadline is null)
        {
            yield return (screen.In("Tiếp nhận", "Received"), Invariant($"{dossier.AcceptedAt:HH:mm dd/MM/uuuu}"));
            yield return (screen.In("Thời hạn giải quyết", "Processing time"), dossier.Time.Text);
        }
    }

    private Grid Facts(FiledDossier dossier)
    {
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        foreach ((string label, string value) in FactsOf(dossier).Concat(PrintedFacts(dossier)))
        {
            grid.AddRow(new Cell(label, "grey").Markup, new Cell(value, value == dossier.Code.ToString() ? "bold" : "default").Markup);
        }

        return grid;
    }

    /// <summary>The facts that the due date prints above its days, as "label: value".</summary>
    private IEnumerable<(string, string)> PrintedFacts(FiledDossier dossier) =>
        from line in Block(dossier, 0)
        let colon = line.IndexOf(": ", StringComparison.Ordinal)
        select (line[..colon], line[(colon + 2)..]);

    /// <summary>The days, their reasons and their sources in columns, so that long ones wrap under themselves.</summary>
    private Grid Days(FiledDossier dossier)
    {
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn().AddColumn(new GridColumn { Width = SourceWidth });
        grid.AddEmptyRow();
        foreach ((string line, DeadlineDay day) in Block(dossier, 1).Zip(dossier.Outcome?.Deadline?.Explain() ?? []))
        {
            string style = StyleOf(day);
            (string reason, string source) = Reason(line[DayWidth..]);
            grid.AddRow(new Cell(line[..DayWidth].TrimEnd(), style).Markup, new Cell(reason, style).Markup, source);
        }

        grid.AddEmptyRow();
        return grid;
    }

    private string Ending(FiledDossier dossier)
    {
        string ending = dossier.Outcome?.Deadline is { } deadline
            ? new Cell(Block(dossier, 2)[0], deadline.Certainty == Certainty.Announced ? "bold green" : "bold yellow").Markup
            : new Cell(WhyNoDueDate(dossier), "bold yellow").Markup;
        return Commitment(dossier) is { } commitment ? $"{ending}\n{new Cell(commitment, "green").Markup}" : ending;
    }

    private string[] Block(FiledDossier dossier, int index) =>
        dossier.Outcome?.Deadline?.Print(screen.Language).Split("\n\n")[index].Split('\n') ?? [];

    private string WhyNoDueDate(FiledDossier dossier) => screen.In("Hẹn trả kết quả: chưa có; ", "Due: none; ") + dossier.Outcome switch
    {
        DeadlineOutcome.NotSet => screen.In("thủ tục không quy định thời hạn", "the procedure sets no time"),
        _ when dossier.Time.Text.Length == 0 => screen.In("danh mục không ghi thời hạn, cần người đọc", "the catalogue gives no time, a person must look it up"),
        _ => screen.In("thời hạn bằng lời, cần người đọc", "the time is in words, a person must read it"),
    };

    private string? Commitment(FiledDossier dossier) => dossier.Commitment is not { } both ? null
        : screen.In("Theo luật", "By law") + Invariant($": {both.Legal.Term.Text}, {Screen.Hour(both.Legal.DueAt, both.Legal.DueOn)} {both.Legal.DueOn:dd/MM/uuuu}; ")
            + screen.In(Invariant($"cam kết (minh họa) sớm hơn {both.WorkingDaysSaved} ngày làm việc"), Invariant($"the commitment (illustrative) saves {both.WorkingDaysSaved} working days"));

    /// <summary>A reason, and its source in grey; an address in the source becomes a link of the terminal.</summary>
    private static (string Reason, string Source) Reason(string text)
    {
        Match parts = ReasonAndSource().Match(text);
        string source = new Cell(parts.Groups["source"].Value, "grey").Markup;
        return (parts.Groups["reason"].Value + parts.Groups["rest"].Value, parts.Groups["address"] is { Success: true } address ? $"[link={address.Value}]{source}[/]" : source);
    }

    private static string StyleOf(DeadlineDay day) => day.Count switch
    {
        DayCount.Counted => "green",
        DayCount.Rolled when day.Day.IsWorkingDay => "yellow",
        DayCount.Suspended => "magenta",
        _ => "grey",
    };

    [GeneratedRegex(@"^(?<reason>.*) \[(?<source>[^\[\]]*?)(?:; (?<address>https?://[^ ;\]]+))?\](?<rest>[^\]]*)\z")]
    private static partial Regex ReasonAndSource();
}
