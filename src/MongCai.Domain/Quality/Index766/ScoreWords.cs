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
        (ScoreReason.ShownOnly, IndexFigure.Averaged average) when score.Rate is { } rate => Both(language => Average(rate, average, language)),
        _ => new("không có dữ liệu", "no data"),
    };

    private static BilingualText Scored(ItemScore score, string vietnamese, string english)
    {
        string factor = score.Item.Factor is { } code ? $" × {code}" : "";
        return Both(language => $"{Counts(score.Figure, language)}{factor}, {(language == Language.Vietnamese ? vietnamese : english)}");
    }

    private static string Counts(IndexFigure? figure, Language language) =>
        figure is IndexFigure.Counted { Ratio: { RoundedPercent: { } percent } ratio } ? NumberText.Of(percent, ratio, language) : "";

    private static string Average(decimal rate, IndexFigure.Averaged average, Language language) =>
        $"{NumberText.Of(rate, 1, language)} = {NumberText.Of(average.Sum, 0, language)}/{NumberText.Of(average.Count, 0, language)}";

    private static BilingualText Both(Func<Language, string> text) => new(text(Language.Vietnamese), text(Language.English));

    private static string Target(ItemScore score) => Invariant($"{100 * score.Item.Target:0} %");
}
