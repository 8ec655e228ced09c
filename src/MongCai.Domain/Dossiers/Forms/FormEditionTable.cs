using NodaTime;

namespace MongCai.Domain.Dossiers.Forms;

/// <summary>The days from which the circulars are in force, as the file form-editions.csv has them.</summary>
internal static class FormEditionTable
{
    private static readonly Lazy<(LocalDate From, FormEdition Edition)[]> Rows = new(Read);

    internal static FormEdition For(LocalDate receivedOn) => Rows.Value.LastOrDefault(row => row.From <= receivedOn, Rows.Value[0]).Edition;

    private static (LocalDate From, FormEdition Edition)[] Read()
    {
        using TextReader reader = EmbeddedTable.Open("form-editions.csv");
        return [.. CsvTable.Read(reader, ["edition", "from", "source"], []).Select(row => (row.Date("from"), Enum.Parse<FormEdition>(row["edition"])))];
    }
}
