namespace MongCai.Domain.Outreach;

/// <summary>The words of measures and the names of measures, kinds of scoring and letters in both languages, as the file outreach-names.csv has them.</summary>
public static class OutreachNames
{
    /// <summary>The name of a measure, such as <c>lượt phát hoặc đăng</c>, "broadcasts or postings".</summary>
    public static BilingualText Name(this OutreachMeasure measure) => WordList<OutreachMeasure>.Name(measure);

    /// <inheritdoc cref="Name(OutreachMeasure)"/>
    public static string Name(this OutreachMeasure measure, Language language) => measure.Name().In(language);

    /// <summary>The name of a kind of scoring, such as <c>có hoặc không</c>, "yes or no".</summary>
    public static BilingualText Name(this ScoringKind kind) => WordList<ScoringKind>.Name(kind);

    /// <inheritdoc cref="Name(ScoringKind)"/>
    public static string Name(this ScoringKind kind, Language language) => kind.Name().In(language);

    /// <summary>The name of the letter on an occasion, such as <c>thư chia buồn</c>, "condolence".</summary>
    public static BilingualText Name(this LetterOccasion occasion) => WordList<LetterOccasion>.Name(occasion);

    /// <inheritdoc cref="Name(LetterOccasion)"/>
    public static string Name(this LetterOccasion occasion, Language language) => occasion.Name().In(language);

    /// <summary>The word of a measure in tables, such as <c>handed-out</c>.</summary>
    public static string Code(this OutreachMeasure measure) => WordList<OutreachMeasure>.Word(measure);

    /// <summary>Whether a measure is read off a platform, where it grows: the latest reading of a content counts, and not the sum.</summary>
    public static bool IsReading(this OutreachMeasure measure) => measure switch
    {
        OutreachMeasure.Reach or OutreachMeasure.Impressions or OutreachMeasure.Views or OutreachMeasure.Clicks or OutreachMeasure.Shares
            or OutreachMeasure.Comments or OutreachMeasure.Followers => true,
        OutreachMeasure.Items or OutreachMeasure.Broadcasts or OutreachMeasure.Minutes or OutreachMeasure.Printed or OutreachMeasure.HandedOut
            or OutreachMeasure.PlacesHung or OutreachMeasure.Events or OutreachMeasure.Attendance or OutreachMeasure.PeopleHelped
            or OutreachMeasure.AccountsActivated or OutreachMeasure.DossiersHelped or OutreachMeasure.Responses => false,
    };
}
