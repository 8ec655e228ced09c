namespace MongCai.Domain.Quality;

/// <summary>The names of outcomes, groups of indicators, reasons of points and criteria in both languages, as the file quality-names.csv has them.</summary>
public static class QualityNames
{
    /// <summary>The name of how a dossier ended, such as <c>đã giải quyết</c>, "resolved".</summary>
    public static BilingualText Name(this Outcome outcome) => WordList<Outcome>.Name(outcome);

    /// <inheritdoc cref="Name(Outcome)"/>
    public static string Name(this Outcome outcome, Language language) => outcome.Name().In(language);

    /// <summary>The name of a group of indicators, such as <c>số hóa hồ sơ</c>, "digitization".</summary>
    public static BilingualText Name(this IndicatorGroup group) => WordList<IndicatorGroup>.Name(group);

    /// <inheritdoc cref="Name(IndicatorGroup)"/>
    public static string Name(this IndicatorGroup group, Language language) => group.Name().In(language);

    /// <summary>The name of why an item has its points, such as <c>đạt mục tiêu</c>, "target reached".</summary>
    public static BilingualText Name(this ScoreReason reason) => WordList<ScoreReason>.Name(reason);

    /// <inheritdoc cref="Name(ScoreReason)"/>
    public static string Name(this ScoreReason reason, Language language) => reason.Name().In(language);

    /// <summary>The name of a criterion, such as <c>thái độ của cán bộ</c>, "attitude of staff".</summary>
    public static BilingualText Name(this AgencyCriterion criterion) => WordList<AgencyCriterion>.Name(criterion);

    /// <inheritdoc cref="Name(AgencyCriterion)"/>
    public static string Name(this AgencyCriterion criterion, Language language) => criterion.Name().In(language);
}
