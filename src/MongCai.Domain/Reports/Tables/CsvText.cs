using System.Globalization;
using System.Text;

namespace MongCai.Domain.Reports;

/// <summary>Tables as CSV.</summary>
internal static class CsvText
{
    internal static string Of(ReportTable table, Language language)
    {
        StringBuilder text = new();
        bool[] shares = [.. Enumerable.Range(0, table.Columns.Count).Select(table.HasShares)];
        Append(text, table.Columns.Zip(shares).SelectMany(column => Keys(column.First.Key, column.Second)));
        foreach (ReportRow row in table.Rows)
        {
            Append(text, row.Cells.Zip(shares).SelectMany(cell => Fields(cell.First, cell.Second, language)));
        }

        return text.ToString();
    }

    private static string[] Keys(string key, bool isShare) => isShare ? [key, key + "-part", key + "-whole"] : [key];

    private static string[] Fields(ReportCell cell, bool isShare, Language language) => cell switch
    {
        ReportCell.Share { Ratio: var ratio } =>
            [ratio.RoundedPercent is { } percent ? Plain(percent, 2) : "", Invariant($"{ratio.Part}"), Invariant($"{ratio.Whole}")],
        _ when isShare => [Field(cell, language), "", ""],
        _ => [Field(cell, language)],
    };

    private static string Field(ReportCell cell, Language language) => cell switch
    {
        ReportCell.Text text => CsvField.Harmless(text.Value.In(language)),
        ReportCell.Count count => Invariant($"{count.Number}"),
        ReportCell.Quantity number => Plain(number.Value, number.Decimals),
        ReportCell.Money money => Invariant($"{money.Amount.Dong}"),
        _ => "",
    };

    private static string Plain(decimal number, int decimals) =>
        Math.Round(number, decimals, MidpointRounding.AwayFromZero).ToString(Invariant($"F{decimals}"), CultureInfo.InvariantCulture);

    private static void Append(StringBuilder text, IEnumerable<string> fields) =>
        text.AppendJoin(',', fields.Select(CsvField.Quoted)).Append('\n');
}
