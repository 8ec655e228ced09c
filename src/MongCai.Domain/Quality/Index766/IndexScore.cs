using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Quality;

/// <summary>A score of the index: its items, its sum and its grade.</summary>
/// <remarks>
/// An item without data could still give nothing or all of its points, so that a score with gaps is a range from <see cref="Points"/>
/// to <see cref="Highest"/>, and has a grade only where all of the range lies in one band. Items that do not apply are taken out of
/// the sum and of <see cref="OutOf"/>; that the grade is then of the share of these is our reading. Compared by reference.
/// </remarks>
[JsonConverter(typeof(FormConverter<IndexScore>))]
[NoJson("score again from the sources, or write its table.")]
public sealed class IndexScore
{
    private const decimal WholePercent = 100;

    private readonly Fraction exact;
    private readonly GradeBands bands;

    internal IndexScore(IReadOnlyList<ItemScore> items, GradeBands bands)
    {
        (Items, this.bands) = (items, bands);
        exact = Fraction.Sum(items.Select(item => item.Exact).OfType<Fraction>());
        Attainable = items.Sum(item => item.Exact is null ? 0 : item.Item.Max);
        Missing = items.Where(item => item.IsMissing).Sum(item => item.Item.Max);
        Grade = Attainable == 0 ? null : GradeOfAll();
    }

    /// <summary>The items, in the order of the index.</summary>
    public IReadOnlyList<ItemScore> Items { get; }

    /// <summary>The points of all items that have any, not rounded: the least that the score can be.</summary>
    public decimal Points => exact.Cut();

    /// <summary>The points as they are printed: in two decimals, but never rounded up to the most, nor to where a better grade begins.</summary>
    public decimal RoundedPoints => Printed.ShortOf(Points, Limits);

    /// <summary>The most points that these items could give; 100 when every item has data.</summary>
    public decimal Attainable { get; }

    /// <summary>The most points of the items without data, which the score can still gain.</summary>
    public decimal Missing { get; }

    /// <summary>The most points of all items that apply; 100 when all do.</summary>
    public decimal OutOf => Attainable + Missing;

    /// <summary>The most that the score can be, when every item without data gives all of its points; not rounded.</summary>
    public decimal Highest => (exact + Missing).Cut();

    /// <summary>The grade; null where the items without data could change it.</summary>
    public Grade? Grade { get; }

    /// <summary>The item of a code.</summary>
    /// <exception cref="ArgumentException">The index has no such item.</exception>
    public ItemScore this[string code] =>
        Items.FirstOrDefault(item => item.Item.Code == code) ?? throw new ArgumentException(QualityErrors.NoSuchItem(code), nameof(code));

    /// <summary>The points of a group; null where none of its items has data.</summary>
    public decimal? PointsOf(IndicatorGroup group) =>
        Items.Where(item => item.Item.Group == group && item.Item.Max > 0).Select(item => item.Exact).OfType<Fraction>().ToArray() is { Length: > 0 } points
            ? Fraction.Sum(points).Cut()
            : null;

    /// <summary>Says what the score is or can be, and its grade with where the bands stand, or that there are not enough data for one.</summary>
    public string Explain(Language language) => ScoreWords.Explain(this, language);

    /// <summary>Writes the sum in English, as <see cref="Explain"/> does.</summary>
    public override string ToString() => Explain(Language.English);

    /// <summary>The highest points as they are printed.</summary>
    internal decimal RoundedHighest => Printed.ShortOf(Highest, Limits);

    /// <summary>What points are not rounded up to.</summary>
    private IEnumerable<decimal> Limits => bands.Grades.Select(grade => grade.From * OutOf / WholePercent).Append(Attainable).Append(OutOf);

    /// <summary>The grade of both ends, where it is one.</summary>
    private Grade? GradeOfAll() => GradeOf(exact) is var lowest && lowest == GradeOf(exact + Missing) ? lowest : null;

    private Grade GradeOf(Fraction points) => bands.GradeOf((WholePercent * points / OutOf).Cut());
}
