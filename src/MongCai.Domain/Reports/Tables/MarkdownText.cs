using System.Text;

namespace MongCai.Domain.Reports;

/// <summary>Tables as Markdown.</summary>
internal static class MarkdownText
{
    internal static string Of(ReportTable table, Language language)
    {
        StringBuilder text = new();
        text.Append("**").Append(MarkdownEscape.Of(table.Title.In(language))).Append("**\n\n");
        Append(text, table.Columns.Select(column => MarkdownEscape.Of(column.Title.In(language))));
        Append(text, Enumerable.Range(0, table.Columns.Count).Select(column => column == 0 || table.HasOnlyTexts(column) ? "---" : "---:"));
        foreach (ReportRow row in table.Rows)
        {
            Append(text, row.Cells.Select(cell => MarkdownEscape.Of(CellText.Of(cell, language))));
        }

        foreach (BilingualText note in table.Notes)
        {
            text.Append('\n').Append(MarkdownEscape.Of(note.In(language))).Append('\n');
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
