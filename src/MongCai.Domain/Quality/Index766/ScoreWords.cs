namespace MongCai.Domain.Quality.Index766;

/// <summary>The sentences that explain points.</summary>
internal static class ScoreWords
{
    internal static string Explain(ItemScore score, Language language) => Why(score).In(language);

    /// <summary>Two decimals, never rounded up to the most points.</summary>
    internal static decimal Rounded(decimal points, decimal most) =>
        points < most ? Math.Min(most - 0.01m, Math.Round(points, 2, MidpointRounding.AwayFromZero)) : most;

    private static BilingualText Why(ItemScore score) => (score.Reason, score.Figure) switch
    {
        (ScoreReason.TargetReached, _) => Scored(score, $"đạt mức {Target(score)}", $"reaches {Target(score)}"),
        (ScoreReason.Proportional, _) => Scored(score, $"dưới mức {Target(score)}, tính theo tỷ lệ", $"below {Target(score)}, in proportion"),
        (ScoreReason.NothingToCount, _) => new("không phát sinh", "nothing to count"),
        (ScoreReason.NoFactor, _) => new($"{score.Item.Factor} chưa có dữ liệu", $"{score.Item.Factor} has no data"),
        (ScoreReason.NotApplicable, IndexFigure.NotApplicable not) => new($"không áp dụng: {not.Reason}", $"does not apply: {not.Reason}"),
        (ScoreReason.ShownOnly, IndexFigure.Averaged average) when score.Rate is { } rate => Both(Invariant($"{rate:0.0} = {average.Sum}/{average.Count}")),
        _ => new("không có dữ liệu", "no data"),
    };

    private static BilingualText Scored(ItemScore score, string vietnamese, string english)
    {
        BilingualText counts = Both(score.Figure is IndexFigure.Counted counted ? counted.Ratio.ToString() : "");
        string factor = score.Item.Factor is { } code ? $" × {code}" : "";
        return new($"{counts.Vietnamese.Replace(" of ", "/", StringComparison.Ordinal)}{factor}, {vietnamese}", $"{counts.English}{factor}, {english}");
    }

    /// <summary>A text of numbers: Vietnamese writes a comma where English has a point.</summary>
    private static BilingualText Both(string numbers) => new(numbers.Replace('.', ','), numbers);

    private static string Target(ItemScore score) => Invariant($"{100 * score.Item.Target:0} %");
}
