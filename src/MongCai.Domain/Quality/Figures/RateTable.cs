namespace MongCai.Domain.Quality;

/// <summary>Reads the table of rates, a line a rate: what it is called, what it is made of, and where it is shown.</summary>
internal static class RateTable
{
    private static readonly string[] Columns =
    [
        "code", "vietnamese", "english", "numerator", "denominator", "item", "column", "indicator_vietnamese", "indicator",
        "definition_vietnamese", "definition", "source_vietnamese", "source",
    ];

    /// <exception cref="FormatException">A line is not of this form; the message names it.</exception>
    internal static IReadOnlyList<Rate> Read(TextReader reader)
    {
        List<Rate> rates = [];
        foreach (CsvRow row in CsvTable.Read(reader, Columns, []))
        {
            rates.Add(row["code"].Length > 0 && rates.TrueForAll(other => other.Code != row["code"])
                ? Rate(row)
                : throw row.Wrong($"{ShownText.Quoted(row["code"])} is no code of a new rate; expected one that no other line has."));
        }

        return rates.AsReadOnly();
    }

    private static Rate Rate(CsvRow row)
    {
        BilingualText definition = Both(row, "definition_vietnamese", "definition");
        BilingualText source = Both(row, "source_vietnamese", "source");
        return new(row["code"], Both(row, "vietnamese", "english"), Sum(row, "numerator"), Sum(row, "denominator"))
        {
            Definition = definition,
            Source = source,
            IndexItem = row["item"].Length == 0 ? null : row["item"],
            IsColumn = IsColumn(row),
            Indicator = row["indicator"].Length == 0 ? null : new(row["code"], Both(row, "indicator_vietnamese", "indicator"), definition, source),
        };
    }

    private static CountSum Sum(CsvRow row, string column)
    {
        try
        {
            return CountSum.Parse(row[column]);
        }
        catch (FormatException wrong)
        {
            throw row.Wrong($"{column}: {wrong.Message}", wrong);
        }
    }

    private static bool IsColumn(CsvRow row) => row["column"] switch
    {
        "yes" => true,
        "" => false,
        string other => throw row.Wrong($"column: found {ShownText.Quoted(other)}, expected yes, or nothing where tables of figures do not show the rate."),
    };

    private static BilingualText Both(CsvRow row, string vietnamese, string english) => row[vietnamese].Length > 0 && row[english].Length > 0
        ? new(row[vietnamese], row[english])
        : throw row.Wrong($"{(row[english].Length == 0 ? english : vietnamese)} is missing; a rate says it in both languages.");
}
