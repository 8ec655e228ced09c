using System.Text;

namespace MongCai.Domain.Reports;

/// <summary>Tables as HTML that a screen reader can follow.</summary>
internal static class HtmlText
{
    private const string NoData = "–";

    private static readonly BilingualText NoDataNote = new(NoData + ": không có dữ liệu.", NoData + ": no data.");

    internal static string Of(ReportTable table, Language language)
    {
        StringBuilder text = new();
        text.Append(
            Invariant(
                $"<table lang=\"{(language == Language.Vietnamese ? "vi" : "en")}\">\n<caption>{HtmlEscape.Of(table.Title.In(language))}</caption>\n<thead>\n<tr>"));
        foreach ((int number, ReportColumn column) in table.Columns.Index())
        {
            text.Append(number == 0 || table.HasOnlyTexts(number) ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"number\">")
                .Append(HtmlEscape.Of(column.Title.In(language))).Append("</th>");
        }

        text.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (ReportRow row in table.Rows)
        {
            Append(text, row, language);
        }

        text.Append("</tbody>\n");
        AppendNotes(text, table, language);
        return text.Append("</table>\n").ToString();
    }

    private static void Append(StringBuilder text, ReportRow row, Language language)
    {
        text.Append("<tr><th scope=\"row\">").Append(Shown(row.Cells[0], language)).Append("</th>");
        foreach (ReportCell cell in row.Cells.Skip(1))
        {
            text.Append(cell is ReportCell.Text ? "<td>" : "<td class=\"number\">").Append(Shown(cell, language)).Append("</td>");
        }

        text.Append("</tr>\n");
    }

    private static string Shown(ReportCell cell, Language language) =>
        IsNoData(cell) ? NoData
        : cell is ReportCell.Share ? HtmlEscape.Of(Unbroken(CellText.Of(cell, language)))
        : HtmlEscape.Of(CellText.Of(cell, language));

    private static bool IsNoData(ReportCell cell) => cell is ReportCell.NoData or ReportCell.Share { Ratio.Whole: 0 };

    /// <summary>A percentage is not parted from its sign at the end of a line.</summary>
    private static string Unbroken(string text) => text.Replace(" %", "\u00A0%", StringComparison.Ordinal);

    private static void AppendNotes(StringBuilder text, ReportTable table, Language language)
    {
        BilingualText[] notes = [.. table.Notes, .. table.Rows.SelectMany(row => row.Cells).Any(IsNoData) ? [NoDataNote] : (BilingualText[])[]];
        if (notes.Length == 0)
        {
            return;
        }

        text.Append(Invariant($"<tfoot>\n<tr><td colspan=\"{table.Columns.Count}\">"))
            .AppendJoin("<br/>", notes.Select(note => HtmlEscape.Of(note.In(language))))
            .Append("</td></tr>\n</tfoot>\n");
    }
}
