using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Reports;

/// <summary>A table of a report (<i>biểu</i>), which can be written in four ways and two languages.</summary>
/// <remarks>
/// Percentages are rounded last and never up to 100; no data is written as such. CSV and JSON hold plain numbers with the counts
/// behind each percentage; Markdown and HTML hold numbers as readers of the language write them. Compared by reference.
/// </remarks>
[JsonConverter(typeof(FormConverter<ReportTable>))]
[NoJson("write it with ReportTable.ToJson.")]
public sealed class ReportTable
{
    /// <summary>Makes a table.</summary>
    /// <param name="code">The code of the table or form, such as <c>II.06</c>.</param>
    /// <param name="title">The title.</param>
    /// <param name="columns">The columns, the first of which names the rows.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="notes">Notes under the table, such as definitions.</param>
    /// <exception cref="ArgumentException">There is no column, two have one key, or a row has not a cell for each column.</exception>
    public ReportTable(
        string code, BilingualText title, IEnumerable<ReportColumn> columns, IEnumerable<ReportRow> rows, IEnumerable<BilingualText>? notes = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        (Code, Title, Columns, Rows, Notes) = (code, title, [.. columns], [.. rows], [.. notes ?? []]);
        if (Columns.Count == 0 || Columns.DistinctBy(column => column.Key).Count() < Columns.Count)
        {
            throw new ArgumentException("A table needs a column, and each column a key of its own.", nameof(columns));
        }

        if (Rows.FirstOrDefault(row => row.Cells.Count != Columns.Count) is { } uneven)
        {
            throw new ArgumentException(Invariant($"A row has {uneven.Cells.Count} cells; expected {Columns.Count}, one for each column."), nameof(rows));
        }
    }

    /// <summary>The code of the table or form.</summary>
    public string Code { get; }

    /// <summary>The title.</summary>
    public BilingualText Title { get; }

    /// <summary>The columns.</summary>
    public IReadOnlyList<ReportColumn> Columns { get; }

    /// <summary>The rows.</summary>
    public IReadOnlyList<ReportRow> Rows { get; }

    /// <summary>The notes under the table.</summary>
    public IReadOnlyList<BilingualText> Notes { get; }

    /// <summary>Writes the table as CSV (RFC 4180, lines end with LF), a line a row, the keys first.</summary>
    /// <remarks>
    /// A percentage is followed by its two counts in columns of their own, with <c>-part</c> and <c>-whole</c> in their keys; no data is an
    /// empty field. A text that a spreadsheet would take for a formula gets an apostrophe in front.
    /// </remarks>
    public string ToCsv(Language language = Language.Vietnamese) => CsvText.Of(this, language);

    /// <summary>Writes the table as JSON: code, title, columns, rows by key, notes.</summary>
    /// <remarks>A percentage is an object of percent, part and whole; no data is null.</remarks>
    public string ToJson(Language language = Language.Vietnamese) => JsonText.Of(this, language);

    /// <summary>Writes the table as Markdown with the title above and the notes below; texts are escaped.</summary>
    public string ToMarkdown(Language language = Language.Vietnamese) => MarkdownText.Of(this, language);

    /// <summary>Writes the table as a piece of HTML for any page, with its language, its caption and the scope of its headings; texts are escaped.</summary>
    /// <remarks>No data is a dash, which a note under the table explains; a percentage and its sign stand on one line.</remarks>
    public string ToHtml(Language language = Language.Vietnamese) => HtmlText.Of(this, language);

    /// <summary>Writes the code and the title.</summary>
    public override string ToString() => $"{Code} {Title}";

    /// <summary>Whether a column holds shares, which is so when any of its cells does.</summary>
    internal bool HasShares(int column) => Rows.Any(row => row.Cells[column] is ReportCell.Share);

    /// <summary>Whether a column holds texts, and no numbers.</summary>
    internal bool HasOnlyTexts(int column) =>
        Rows.Any(row => row.Cells[column] is ReportCell.Text) && Rows.All(row => row.Cells[column] is ReportCell.Text or ReportCell.NoData);
}
