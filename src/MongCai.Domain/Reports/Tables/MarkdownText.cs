using System.Text;

namespace MongCai.Domain.Reports;

/// <summary>Tables as Markdown.</summary>
internal static class MarkdownText
{
    private const string Marks = "\\`*_[]<>|#&~";

    internal static string Of(ReportTable table, Language language)
    {
        StringBuilder text = new();
        text.Append("**").Append(Escaped(table.Title.In(language))).Append("**\n\n");
        Append(text, table.Columns.Select(column => Escaped(column.Title.In(language))));
        Append(text, Enumerable.Range(0, table.Columns.Count).Select(column => column == 0 || table.HasOnlyTexts(column) ? "---" : "---:"));
        foreach (ReportRow row in table.Rows)
        {
            Append(text, row.Cells.Select(cell => Escaped(CellText.Of(cell, language))));
        }

        foreach (BilingualText note in table.Notes)
        {
            text.Append('\n').Append(Escaped(note.In(language))).Append('\n');
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Escaped(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char letter in text)
        {
            escaped.Append(Marks.Contains(letter) ? "\\" : "").Append(letter is '\n' or '\r' ? ' ' : letter);
        }

        return escaped.ToString();
    }
}
