namespace MongCai.Domain.Surveys;

/// <summary>The names of respondents and of selections in both languages, as the file survey-names.csv has them.</summary>
public static class SurveyNames
{
    /// <summary>The name of a kind of respondent, such as <c>tổ chức</c>, "organization".</summary>
    public static BilingualText Name(this Respondent respondent) => WordList<Respondent>.Name(respondent);

    /// <inheritdoc cref="Name(Respondent)"/>
    public static string Name(this Respondent respondent, Language language) => respondent.Name().In(language);

    /// <summary>The name of a selection, such as <c>ngẫu nhiên</c>, "random".</summary>
    public static BilingualText Name(this SampleSelection selection) => WordList<SampleSelection>.Name(selection);

    /// <inheritdoc cref="Name(SampleSelection)"/>
    public static string Name(this SampleSelection selection, Language language) => selection.Name().In(language);
}
