using System.Globalization;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Quality;

/// <summary>The index of how citizens and enterprises are served (<i>bộ chỉ số phục vụ người dân, doanh nghiệp</i>): six groups, 100 points.</summary>
/// <remarks>
/// Decision 766/QĐ-TTg of 23/6/2022. The weights are those of the national portal in 2026, rebuilt from what it publishes; the annex of
/// the decision was not found, so that a table of one's own can replace them. Immutable; safe to share between threads.
/// </remarks>
[JsonConverter(typeof(FormConverter<Index766>))]
[NoJson("choose one in code.")]
public sealed class Index766
{
    private static readonly string[] Columns =
        ["code", "group", "max", "target", "empty", "factor", "vietnamese", "english", "definition_vietnamese", "definition_english", "source"];

    private static readonly Lazy<Index766> Embedded = EmbeddedTable.Lazily("index-766.csv", Read);

    private Index766(IReadOnlyList<IndexItem> items) => Items = items;

    /// <summary>The index as the national portal scores it in 2026.</summary>
    public static Index766 Official => Embedded.Value;

    /// <summary>Reads an index from a table, one line an item.</summary>
    /// <remarks>
    /// Columns: code, group (transparency, progress, online-services, online-payment, satisfaction, digitization), max, target, empty
    /// (the points for 0 of 0, or nothing), factor (the code of an earlier item, or nothing), vietnamese, english, definition_vietnamese,
    /// definition_english, source and, if you like, mark and mark_vietnamese (what of the item was not confirmed).
    /// </remarks>
    /// <exception cref="FormatException">A line is not of this form; the message names it.</exception>
    public static Index766 Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        List<IndexItem> items = [];
        foreach (CsvRow row in CsvTable.Read(reader, Columns, ["mark", "mark_vietnamese"]))
        {
            IndexItem item = Item(row);
            ThrowUnlessNew(items, item, row);
            items.Add(item);
        }

        return new(items.AsReadOnly());
    }

    /// <summary>The items, in the order of the index.</summary>
    public IReadOnlyList<IndexItem> Items { get; }

    /// <summary>Scores figures.</summary>
    /// <param name="figures">What was counted, by the code of the item; an item that is left out has no data.</param>
    /// <param name="bands">The bands of the grades; <see cref="GradeBands.Index766"/> if null.</param>
    /// <exception cref="ArgumentException">A code is of no item of the index, or the figure is not of the kind of its item.</exception>
    public IndexScore Score(IReadOnlyDictionary<string, IndexFigure> figures, GradeBands? bands = null)
    {
        ArgumentNullException.ThrowIfNull(figures);
        if (figures.Keys.FirstOrDefault(code => Items.All(item => item.Code != code)) is { } unknown)
        {
            throw new ArgumentException(QualityErrors.NoSuchItem(unknown), nameof(figures));
        }

        return new([.. Items.Select(item => ItemScoring.Score(item, figures))], bands ?? GradeBands.Index766);
    }

    /// <summary>Writes the number of items and the sum of their points.</summary>
    public override string ToString() => Invariant($"{Items.Count} items, {Items.Sum(item => item.Max):0.##} points");

    private static IndexItem Item(CsvRow row) => new(
        row["code"],
        Group(row),
        Number(row, "max", 0, 100),
        Number(row, "target", 0, 1) is > 0 and decimal target ? target : throw row.Wrong("the target is 0; expected a rate above 0 and up to 1."),
        row["empty"].Length == 0 ? null : Number(row, "empty", 0, 100),
        row["factor"].Length == 0 ? null : row["factor"],
        new(row["vietnamese"], row["english"]),
        new(row["definition_vietnamese"], row["definition_english"]),
        row["source"].Length > 0 ? row["source"] : throw row.Wrong("the source is missing; say where the item stands."),
        row["mark"].Length > 0 ? row.Bilingual("mark_vietnamese", "mark") : null);

    private static IndicatorGroup Group(CsvRow row) => WordList<IndicatorGroup>.Find(row["group"])
        ?? throw row.Wrong($"'{row["group"]}' is not a group: expected {WordList<IndicatorGroup>.Choice}.");

    private static decimal Number(CsvRow row, string column, decimal low, decimal high) =>
        decimal.TryParse(row[column], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) && number >= low && number <= high
            ? number
            : throw row.Wrong(Invariant($"'{row[column]}' is not a number from {low} to {high} for '{column}'."));

    private static void ThrowUnlessNew(List<IndexItem> items, IndexItem item, CsvRow row)
    {
        if (item.Code.Length == 0 || items.Exists(other => other.Code == item.Code))
        {
            throw row.Wrong($"'{item.Code}' is no code of a new item; expected one that no other line has.");
        }

        if (item.Factor is { } factor && !items.Exists(other => other.Code == factor))
        {
            throw row.Wrong($"'{factor}' is not the code of an earlier line; put the line of the factor first.");
        }
    }
}
