namespace MongCai.Domain.Quality.Index766;

/// <summary>The sentences that explain points.</summary>
internal static class ScoreWords
{
    internal static string Explain(ItemScore score, Language language)
    {
        string points = score.Points is { } given ? Invariant($"{Printed(given, score.Item.Max)}/{score.Item.Max:0.##}") : Invariant($"–/{score.Item.Max:0.##}");
        return $"{score.Item.Name.In(language)}: {points} ({Why(score).In(language)})";
    }

    /// <summary>Two decimals, never rounded up to the most points.</summary>
    internal static string Printed(decimal points, decimal most) =>
        Invariant($"{(points < most ? Math.Min(most - 0.01m, Math.Round(points, 2, MidpointRounding.AwayFromZero)) : most):0.00}");

    private static BilingualText Why(ItemScore score) => (score.Reason, score.Figure) switch
    {
        (ScoreReason.TargetReached, _) => Of(score, $"đạt mức {Target(score)}", $"reaches {Target(score)}"),
        (ScoreReason.Proportional, _) => Of(score, $"dưới mức {Target(score)}, tính theo tỷ lệ", $"below {Target(score)}, in proportion"),
        (ScoreReason.NothingToCount, _) => new("không phát sinh", "nothing to count"),
        (ScoreReason.NoFactor, _) => new($"{score.Item.Factor} chưa có dữ liệu", $"{score.Item.Factor} has no data"),
        (ScoreReason.NotApplicable, IndexFigure.NotApplicable not) => new($"không áp dụng: {not.Reason}", $"does not apply: {not.Reason}"),
        (ScoreReason.ShownOnly, IndexFigure.Averaged average) when score.Rate is { } rate => Same(Invariant($"{rate:0.0} = {average.Sum}/{average.Count}")),
        _ => new("không có dữ liệu", "no data"),
    };

    private static BilingualText Of(ItemScore score, string vietnamese, string english)
    {
        string counts = score.Figure is IndexFigure.Counted counted ? counted.Ratio.ToString() : "";
        string factor = score.Item.Factor is { } code ? $" × {code}" : "";
        return new($"{counts.Replace(" of ", "/", StringComparison.Ordinal)}{factor}, {vietnamese}", $"{counts}{factor}, {english}");
    }

    private static BilingualText Same(string text) => new(text, text);

    private static string Target(ItemScore score) => Invariant($"{100 * score.Item.Target:0.##} %");
}
