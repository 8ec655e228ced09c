using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Quality.Index766;

/// <summary>A score of the index: its items, its sum and its grade.</summary>
/// <remarks>
/// Items without data, and those that do not apply, are taken out of the sum and of what could be attained, so that a score
/// never passes a gap off as a zero. That the grade is then of the share attained is our reading. Compared by reference.
/// </remarks>
[JsonConverter(typeof(FormConverter<IndexScore>))]
public sealed class IndexScore
{
    internal IndexScore(IReadOnlyList<ItemScore> items, GradeBands bands)
    {
        Items = items;
        Points = items.Sum(item => item.Points ?? 0);
        Attainable = items.Sum(item => item.Points is null ? 0 : item.Item.Max);
        Percent = Attainable == 0 ? null : 100m * Points / Attainable;
        Grade = Percent is { } percent ? bands.GradeOf(percent) : null;
    }

    /// <summary>The items, in the order of the index.</summary>
    public IReadOnlyList<ItemScore> Items { get; }

    /// <summary>The points of all items that have any, not rounded.</summary>
    public decimal Points { get; }

    /// <summary>The points as they are printed: in two decimals, but never rounded up to the most.</summary>
    public decimal RoundedPoints => ScoreWords.Rounded(Points, Attainable);

    /// <summary>The most points that these items could give; 100 when every item has data.</summary>
    public decimal Attainable { get; }

    /// <summary>The points out of 100 attainable ones, not rounded; null without any data.</summary>
    public decimal? Percent { get; }

    /// <summary>The grade of <see cref="Percent"/>; null without any data.</summary>
    public Grade? Grade { get; }

    /// <summary>The item of a code.</summary>
    /// <exception cref="ArgumentException">The index has no such item.</exception>
    public ItemScore this[string code] =>
        Items.FirstOrDefault(item => item.Item.Code == code) ?? throw new ArgumentException(QualityErrors.NoSuchItem(code), nameof(code));

    /// <summary>The points of a group; null where none of its items has data.</summary>
    public decimal? PointsOf(IndicatorGroup group) =>
        Items.Where(item => item.Item.Group == group && item.Points is not null && item.Item.Max > 0).Select(item => item.Points).DefaultIfEmpty(null).Aggregate((left, right) => left + right);

    /// <summary>Writes the sum, as <c>86.40 of 100 (Tốt)</c>.</summary>
    public override string ToString() => Grade is { } grade ? Invariant($"{RoundedPoints:0.00} of {Attainable:0.##} ({grade})") : "no data";
}
