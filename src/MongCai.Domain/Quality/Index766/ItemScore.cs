namespace MongCai.Domain.Quality.Index766;

/// <summary>The points of an item, with the counts and the reason they come from.</summary>
public sealed record ItemScore
{
    internal ItemScore(IndexItem item, IndexFigure? figure, decimal? rate, decimal? points, ScoreReason reason) =>
        (Item, Figure, Rate, Points, Reason) = (item, figure, rate, points, reason);

    /// <summary>The item.</summary>
    public IndexItem Item { get; }

    /// <summary>What was counted; null without data.</summary>
    public IndexFigure? Figure { get; }

    /// <summary>The rate that was scored, from 0 to 1, multiplied by the factor where there is one; the average of an item that is only shown; null without data.</summary>
    public decimal? Rate { get; }

    /// <summary>The points, not rounded; null where the item gives none and asks for none.</summary>
    public decimal? Points { get; }

    /// <summary>Why.</summary>
    public ScoreReason Reason { get; }

    /// <summary>Says in one sentence how the points came about.</summary>
    public string Explain(Language language) => ScoreWords.Explain(this, language);

    /// <summary>Explains the points in Vietnamese.</summary>
    public override string ToString() => Explain(Language.Vietnamese);
}
