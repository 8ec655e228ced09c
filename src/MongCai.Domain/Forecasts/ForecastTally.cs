using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using MongCai.Domain.Quality;
using NodaTime;

namespace MongCai.Domain.Forecasts;

/// <summary>
/// Counts of pending moments and what became of them (<i>căn cứ dự báo</i>), by month, time left, state and unit, from which forecasts are made.
/// </summary>
/// <remarks>
/// All counts are whole numbers: tallies of any split of the moments merge to the same one, in any order, and a moment that is retracted
/// leaves no trace. A tally that holds only corrections may be negative until it is merged with what it corrects. A forecast classifies and
/// warns; it decides nothing and moves no due date (Decree 309/2026/NĐ-CP). Not safe for use from several threads at once; give each its own
/// and merge.
/// </remarks>
[JsonConverter(typeof(FormConverter<ForecastTally>))]
[NoJson("write it with ToJson and read it with FromJson.")]
public sealed partial class ForecastTally
{
    private readonly Dictionary<(int Month, Cell Cell), CellCounts> rows = [];
    private CellSums? sums;

    private ForecastTally(ForecastCells cells) => Cells = cells;

    /// <summary>A tally without moments.</summary>
    public static ForecastTally Empty(ForecastCells cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        return new(cells);
    }

    /// <summary>The tally of the moments of both; neither is changed.</summary>
    /// <exception cref="ArgumentException">They are of other cells.</exception>
    public static ForecastTally Merge(ForecastTally left, ForecastTally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        ForecastTally merged = Empty(left.Cells);
        merged.Include(left);
        merged.Include(right);
        return merged;
    }

    /// <summary>What the cells are made of.</summary>
    public ForecastCells Cells { get; }

    /// <summary>Counts a moment and what was known of it later.</summary>
    public void Observe(PendingMoment moment, MomentOutcome outcome) => Change(moment, outcome, 1);

    /// <summary>Takes back a moment as it was counted, when more is known of it; then observe it anew.</summary>
    public void Retract(PendingMoment moment, MomentOutcome outcome) => Change(moment, outcome, -1);

    /// <summary>Counts all moments of another tally.</summary>
    /// <exception cref="ArgumentException">It is of other cells.</exception>
    public void Include(ForecastTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        ThrowUnlessAlike(other);
        foreach (((int month, Cell cell), CellCounts counts) in other.rows.ToArray())
        {
            RowOf(month, cell).Include(counts);
        }
    }

    /// <summary>Gives the tally of the moments that were due in a month or later, for where old ones mislead.</summary>
    /// <param name="first">The first month in which a due moment counts.</param>
    public ForecastTally Since(YearMonth first)
    {
        ForecastTally recent = Empty(Cells);
        foreach (((int month, Cell cell), CellCounts counts) in rows.Where(row => row.Key.Month >= CutOff.Index(first)))
        {
            recent.RowOf(month, cell).Include(counts);
        }

        return recent;
    }

    /// <summary>Writes the tally as JSON, to be stored and merged elsewhere; equal tallies give equal texts.</summary>
    public string ToJson() => ForecastTallyJson.Write(this);

    /// <summary>Reads a tally that <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="FormatException">The text is no tally, or one of a later version, or a row or member stands in it twice.</exception>
    public static ForecastTally FromJson(string json) => ForecastTallyJson.Read(json);

    /// <summary>Writes how many moments and cells there are.</summary>
    public override string ToString() =>
        Invariant(
            $"{rows.Values.Sum(counts => counts.Counted)} moments whose due moment has passed in {rows.Keys.Select(row => row.Cell).Distinct().Count()} cells by {Cells.Unit}");

    /// <summary>The rows that hold anything, in order.</summary>
    internal IEnumerable<KeyValuePair<(int Month, Cell Cell), CellCounts>> Rows =>
        rows.Where(row => !row.Value.IsEmpty).OrderBy(row => row.Key.Month).ThenBy(row => row.Key.Cell, Cell.Order);

    /// <summary>The counts of a cell in a month, to be changed.</summary>
    internal CellCounts RowOf(int month, Cell cell)
    {
        sums = null;
        if (!rows.TryGetValue((month, cell), out CellCounts? row))
        {
            rows.Add((month, cell), row = new());
        }

        return row;
    }

    /// <summary>Whether the row is there already.</summary>
    internal bool Has(int month, Cell cell) => rows.ContainsKey((month, cell));

    /// <exception cref="ArgumentException">The other is of other cells.</exception>
    internal void ThrowUnlessAlike(ForecastTally other)
    {
        if (other.Cells != Cells)
        {
            throw new ArgumentException(ForecastErrors.NotMerged(Cells, other.Cells), nameof(other));
        }
    }

    private void Change(PendingMoment moment, MomentOutcome outcome, int times)
    {
        ArgumentNullException.ThrowIfNull(moment);
        ArgumentNullException.ThrowIfNull(outcome);
        CellCounts row = RowOf(CutOff.Index(outcome.DueIn), CellOf(moment));
        row.Time(TimeBands.Remaining.Of(outcome.Observed, Cells.Day), outcome.HasEnded, times);
        if (outcome.IsOverdue is { } overdue)
        {
            row.Share(times, overdue ? times : 0);
        }
    }

    private Cell CellOf(PendingMoment moment) => new(TimeBands.Slack.Of(moment.Slack, Cells.Day), moment.State, moment.Unit);
}
