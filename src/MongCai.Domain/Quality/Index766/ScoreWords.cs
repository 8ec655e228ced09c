namespace MongCai.Domain.Quality;

/// <summary>The sentences that explain points.</summary>
internal static class ScoreWords
{
    private static BilingualText NoData => ScoreReason.NoData.Name();

    internal static string Explain(ItemScore score, Language language) => Why(score).In(language);

    internal static string Explain(IndexScore score, Language language) => score.Attainable == 0
        ? NoData.In(language)
        : $"{Range(score, language)} {(language == Language.Vietnamese ? "trên" : "of")} {NumberText.Of(score.OutOf, 0, language)}; {Graded(score.Grade).In(language)}";

    private static BilingualText Why(ItemScore score) => score.Reason switch
    {
        ScoreReason.TargetReached => Scored(score, $"đạt mức {Target(score)}", $"reaches {Target(score)}"),
        ScoreReason.Proportional => Scored(score, $"dưới mức {Target(score)}, tính theo tỷ lệ", $"below {Target(score)}, in proportion"),
        ScoreReason.NothingToCount or ScoreReason.NoData => score.Reason.Name(),
        ScoreReason.NoFactor => new($"{score.Item.Factor} chưa có dữ liệu", $"{score.Item.Factor} has no data"),
        ScoreReason.NotApplicable => score.Figure is IndexFigure.NotApplicable not
            ? new($"không áp dụng: {not.Reason}", $"does not apply: {not.Reason}")
            : NoData,
        ScoreReason.ShownOnly => Shown(score),
    };

    private static BilingualText Shown(ItemScore score) => score.Figure switch
    {
        IndexFigure.Counted => Both(language => Counts(score.Figure, language)),
        IndexFigure.Averaged average when score.Rate is { } rate => Both(language => Average(rate, average, language)),
        _ => NoData,
    };

    private static string Range(IndexScore score, Language language)
    {
        string lowest = NumberText.Of(score.RoundedPoints, 2, language);
        return score.Missing == 0 ? lowest : $"{lowest}–{NumberText.Of(score.RoundedHighest, 2, language)}";
    }

    private static BilingualText Graded(Grade? grade) => grade is null
        ? new("chưa đủ số liệu để xếp loại", "not enough data for a grade")
        : new($"xếp loại {grade.Name.Vietnamese} ({grade.Source.Vietnamese})", $"grade {grade.Name.English} ({grade.Source.English})");

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
