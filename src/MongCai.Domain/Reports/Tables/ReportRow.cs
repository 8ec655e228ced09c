using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Reports;

/// <summary>A row of a table: a cell for each column, the first of which names the row.</summary>
/// <remarks>Compared by reference.</remarks>
[JsonConverter(typeof(FormConverter<ReportRow>))]
[NoJson("write the whole table with ReportTable.ToJson.")]
public sealed class ReportRow
{
    /// <summary>Makes a row.</summary>
    public ReportRow(IEnumerable<ReportCell> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        Cells = [.. cells];
    }

    /// <summary>The cells, in the order of the columns.</summary>
    public IReadOnlyList<ReportCell> Cells { get; }
}
