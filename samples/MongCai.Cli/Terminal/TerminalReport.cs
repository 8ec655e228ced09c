using MongCai.Cli.Rows;
using MongCai.Domain;
using MongCai.Domain.Reports;

namespace MongCai.Cli.Terminal;

/// <summary>Writes a table of a report for a terminal: the title, the figures side by side, and the notes.</summary>
internal static class TerminalReport
{
    internal static void Write(ReportTable table, Language language, StandardStreams streams)
    {
        streams.Output.WriteLine(table.Title.In(language));
        using (TextTable rows = new([.. table.Columns.Select(column => column.Title.In(language))], streams.Output, streams.Width))
        {
            WriteRows(table, language, rows);
        }

        foreach (BilingualText note in table.Notes)
        {
            streams.Output.WriteLine(note.In(language));
        }
    }

    private static void WriteRows(ReportTable table, Language language, TextTable rows)
    {
        CsvTable lines = new(new StringReader(table.ToCsv(language)), "a table");
        int[] shown = [.. table.Columns.Select(column => IndexOf(lines, column.Key))];
        while (lines.Read())
        {
            rows.Add([.. shown.Select(index => lines[index].ToString())]);
        }
    }

    private static int IndexOf(CsvTable lines, string key) => Enumerable.Range(0, lines.Count).First(index => lines.Name(index) == key);
}
