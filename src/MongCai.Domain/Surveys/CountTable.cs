using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Surveys;

/// <summary>Counts of people by group and answer (<i>bảng số liệu</i>), before anything is hidden. Not for publication.</summary>
[JsonConverter(typeof(FormConverter<CountTable>))]
[NoJson("publish it under a DisclosureRule first.")]
public sealed class CountTable
{
    private readonly long[][] cells;

    private CountTable(string[] rows, string[] columns, long[][] cells)
    {
        Rows = Array.AsReadOnly(rows);
        Columns = Array.AsReadOnly(columns);
        this.cells = cells;
    }

    /// <summary>A table of counts.</summary>
    /// <param name="rows">The groups, such as agencies.</param>
    /// <param name="columns">The answers, such as satisfied and not satisfied; each person is in one column.</param>
    /// <param name="counts">The counts row by row.</param>
    /// <exception cref="ArgumentException">The table is empty or not rectangular, a label stands twice, or a count is negative.</exception>
    public static CountTable Of(IReadOnlyList<string> rows, IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<long>> counts)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(counts);
        ThrowUnlessLabels(rows);
        ThrowUnlessLabels(columns);
        ThrowUnlessRectangular(counts, rows.Count, columns.Count);
        return new CountTable([.. rows], [.. columns], [.. WithTotals([.. counts.Select(row => row.ToArray())])]);
    }

    /// <summary>The labels of the rows.</summary>
    public ReadOnlyCollection<string> Rows { get; }

    /// <summary>The labels of the columns.</summary>
    public ReadOnlyCollection<string> Columns { get; }

    /// <summary>Hides what the rule finds too small, and as much more as keeps it from being reckoned from the rest.</summary>
    public PublishedTable Publish(DisclosureRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new PublishedTable(this, new CellSuppression(cells, rule).Hidden);
    }

    /// <summary>The count; one past the last row or column is the total.</summary>
    internal long this[int row, int column] => cells[row][column];

    private static void ThrowUnlessLabels(IReadOnlyList<string> labels, [CallerArgumentExpression(nameof(labels))] string? name = null)
    {
        if (labels.Count == 0 || labels.Distinct(StringComparer.Ordinal).Count() < labels.Count)
        {
            throw new ArgumentException(labels.Count == 0 ? SurveyErrors.TableEmpty : SurveyErrors.LabelsNotDistinct, name);
        }
    }

    private static void ThrowUnlessRectangular(IReadOnlyList<IReadOnlyList<long>> counts, int rows, int columns)
    {
        string? wrong = counts.Count != rows ? SurveyErrors.RowsMissing(counts.Count, rows)
            : counts.Select((row, index) => Wrong(row, index + 1, columns)).FirstOrDefault(error => error is not null);
        if (wrong is not null)
        {
            throw new ArgumentException(wrong, nameof(counts));
        }
    }

    private static string? Wrong(IReadOnlyList<long>? row, int number, int columns) =>
        row is null || row.Count != columns ? SurveyErrors.TableNotRectangular(number, row?.Count ?? 0, columns)
        : row.Any(long.IsNegative) ? SurveyErrors.CountNegative(number, row.First(long.IsNegative))
        : null;

    private static IEnumerable<long[]> WithTotals(long[][] rows) =>
        rows.Append([.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Sum(row => row[column]))])
            .Select(row => (long[])[.. row, row.Sum()]);
}
