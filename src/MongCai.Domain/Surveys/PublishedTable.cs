using System.Collections.ObjectModel;
using System.Globalization;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Surveys;

/// <summary>Counts with their totals that may be published (<i>bảng công bố</i>): none that is hidden can be reckoned from those shown.</summary>
/// <remarks>
/// That holds for this table, known to be of whole numbers from 0. Two tables over nearly the same people, such as of two
/// dates or with other groups, may still be subtracted from one another: publish one of them.
/// </remarks>
[JsonConverter(typeof(FormConverter<PublishedTable>))]
[NoJson("show its cells: what is suppressed has no number.")]
public sealed class PublishedTable
{
    private const string HiddenMark = "×";

    private readonly CountTable table;
    private readonly bool[][] hidden;

    internal PublishedTable(CountTable table, bool[][] hidden)
    {
        this.table = table;
        this.hidden = hidden;
    }

    /// <summary>The labels of the rows.</summary>
    public ReadOnlyCollection<string> Rows => table.Rows;

    /// <summary>The labels of the columns.</summary>
    public ReadOnlyCollection<string> Columns => table.Columns;

    /// <summary>The total of all cells, or null where it is hidden.</summary>
    public long? Total => Shown(Rows.Count, Columns.Count);

    /// <summary>The count of a row in a column, or null where it is hidden.</summary>
    /// <exception cref="ArgumentException">The table has no such row or column.</exception>
    public long? Cell(string row, string column) => Shown(Position(Rows, row), Position(Columns, column));

    /// <summary>The total of a row, or null where it is hidden.</summary>
    /// <exception cref="ArgumentException">The table has no such row.</exception>
    public long? RowTotal(string row) => Shown(Position(Rows, row), Columns.Count);

    /// <summary>The total of a column, or null where it is hidden.</summary>
    /// <exception cref="ArgumentException">The table has no such column.</exception>
    public long? ColumnTotal(string column) => Shown(Rows.Count, Position(Columns, column));

    /// <summary>The part of a row that is in a column, or null where either count is hidden.</summary>
    /// <exception cref="ArgumentException">The table has no such row or column.</exception>
    public Ratio? Share(string row, string column) =>
        Cell(row, column) is { } part && RowTotal(row) is { } whole ? Ratio.Of(part, whole) : null;

    /// <summary>Writes the table in Markdown, totals last, a hidden count as ×.</summary>
    public override string ToString() =>
        string.Concat(
            Line(["", .. Columns.Select(MarkdownEscape.Of), "Total"]),
            Line(["---", .. Enumerable.Repeat("---:", Columns.Count + 1)]),
            string.Concat(Rows.Append("Total").Select((label, row) => Line([MarkdownEscape.Of(label), .. Texts(row)]))));

    private static string Line(IEnumerable<string> fields) => $"| {string.Join(" | ", fields)} |\n";

    private static int Position(ReadOnlyCollection<string> labels, string label)
    {
        int position = labels.IndexOf(label);
        return position >= 0 ? position : throw new ArgumentException(SurveyErrors.NoSuchLabel(label), nameof(label));
    }

    private IEnumerable<string> Texts(int row) =>
        Enumerable.Range(0, Columns.Count + 1).Select(column => Shown(row, column)?.ToString(CultureInfo.InvariantCulture) ?? HiddenMark);

    private long? Shown(int row, int column) => hidden[row][column] ? null : table[row, column];
}
