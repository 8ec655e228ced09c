using System.Globalization;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Quality;

/// <summary>The points of an item, with the counts and the reason they come from.</summary>
[JsonConverter(typeof(FormConverter<ItemScore>))]
[NoJson("score again from the sources, or write its table.")]
public sealed record ItemScore
{
    internal ItemScore(IndexItem item, IndexFigure? figure, decimal? rate, Fraction? points, ScoreReason reason) =>
        (Item, Figure, Rate, Exact, Reason) = (item, figure, rate, points, reason);

    /// <summary>The item.</summary>
    public IndexItem Item { get; }

    /// <summary>What was counted; null without data.</summary>
    public IndexFigure? Figure { get; }

    /// <summary>
    /// The rate that was scored, from 0 to 1, multiplied by the factor where there is one; the average of an item that is only shown; null without
    /// data.
    /// </summary>
    public decimal? Rate { get; }

    /// <summary>The points, not rounded; null where the item gives none and asks for none.</summary>
    public decimal? Points => Exact?.Cut();

    /// <summary>The points as they are printed: in two decimals, but never rounded up to the most.</summary>
    public decimal? RoundedPoints => Points is { } points ? Printed.ShortOf(points, [Item.Max]) : null;

    /// <summary>True where the item gives points and its data are missing, in part or whole.</summary>
    public bool IsMissing => Reason is ScoreReason.NoData or ScoreReason.NoFactor && Item.Max > 0;

    /// <summary>Why.</summary>
    public ScoreReason Reason { get; }

    /// <summary>The points, none of which is lost when they are added up.</summary>
    internal Fraction? Exact { get; }

    /// <summary>Says how the points came about: the counts and the rule, or why there are none.</summary>
    public string Explain(Language language) => ScoreWords.Explain(this, language);

    /// <summary>Writes the code, the points and the reason, as <c>HANDLED_IN_TIME: 19.80 of 20 (99.00 % (99 of 100), below 100 %, in proportion)</c>.</summary>
    public override string ToString() =>
        Invariant(
            $"{Item.Code}: {RoundedPoints?.ToString("0.00", CultureInfo.InvariantCulture) ?? "–"} of {Item.Max:0.##} (") + Explain(Language.English) + ")";
}
