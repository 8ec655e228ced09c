using System.Text;

namespace MongCai.Domain.Reports.Tables;

/// <summary>Tables as HTML that a screen reader can follow.</summary>
internal static class HtmlText
{
    internal static string Of(ReportTable table, Language language)
    {
        StringBuilder text = new();
        text.Append(Invariant($"<table lang=\"{(language == Language.Vietnamese ? "vi" : "en")}\">\n<caption>{HtmlEscape.Of(table.Title.In(language))}</caption>\n<thead>\n<tr>"));
        foreach (ReportColumn column in table.Columns)
        {
            text.Append("<th scope=\"col\">").Append(HtmlEscape.Of(column.Title.In(language))).Append("</th>");
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
        text.Append("<tr><th scope=\"row\">").Append(HtmlEscape.Of(CellText.Of(row.Cells[0], language))).Append("</th>");
        foreach (ReportCell cell in row.Cells.Skip(1))
        {
            text.Append(cell is ReportCell.Text ? "<td>" : "<td class=\"number\">").Append(HtmlEscape.Of(CellText.Of(cell, language))).Append("</td>");
        }

        text.Append("</tr>\n");
    }

    private static void AppendNotes(StringBuilder text, ReportTable table, Language language)
    {
        if (table.Notes.Count == 0)
        {
            return;
        }

        text.Append(Invariant($"<tfoot>\n<tr><td colspan=\"{table.Columns.Count}\">"))
            .AppendJoin("<br>", table.Notes.Select(note => HtmlEscape.Of(note.In(language))))
            .Append("</td></tr>\n</tfoot>\n");
    }
}
