using NodaTime;

namespace MongCai.Domain.Surveys;

/// <summary>The sentences that this room refuses texts and calls with.</summary>
internal static class SurveyErrors
{
    internal const string NotAToken = "The text is not a survey token: expected 22 letters, digits, hyphens and underscores, as in the link of the invitation.";
    internal const string NothingAnswered = "No question is answered; expected a score or 'no opinion' to one at least.";
    internal const string StrataNotDistinct = "Two strata have one name, or one has none; expected strata of different names. Collapse strata that belong together.";
    internal const string ShareOutOfRange = "Expected a share from 0 to 1.";
    internal const string MarginOutOfRange = "Expected a margin from 0.000001 to below 1, such as 0.05 for five points of percent.";
    internal const string RecommendationOutOfRange = "Expected an answer from 0 to 10.";
    internal const string NothingToRetract = "The response was never added to this tally, so it cannot be taken back.";
    internal const string TableEmpty = "The table is empty; expected a row and a column at least.";
    internal const string LabelsNotDistinct = "Two rows or two columns have one label; expected different labels.";

    internal static string ConfidenceOutOfRange(double highest) => Invariant($"Expected a probability above 0 and up to {highest}, such as 0.95.");

    internal static string RowsOfDifferentLengths(int expected, int found) =>
        Invariant($"A row has {found} scores, expected {expected} as in the first. Put null where a score is missing.");

    internal static string NotAQuestionnaireId(string text) =>
        $"{ShownText.Quoted(text)} is not an identifier of a questionnaire: expected a name in small letters, a slash and a version, such as 'sipas/2017'.";

    internal static string NotAWaveCode(string code) =>
        $"{ShownText.Quoted(code)} is not a code of a wave: expected up to 32 small letters, digits and hyphens, such as '2024-q4'.";

    internal static string NoSuchQuestion(string code, Questionnaire questionnaire) =>
        $"{ShownText.Quoted(code)} is not a question of {questionnaire}; expected one of {string.Join(", ", questionnaire.Questions.Select(question => question.Code))}.";

    internal static string NoSuchFactor(string code, Questionnaire questionnaire) =>
        $"{ShownText.Quoted(code)} is not a factor of {questionnaire}; expected one of {string.Join(", ", questionnaire.Factors)}.";

    internal static string ScoreOffScale(string question, int score, RatingScale scale) =>
        Invariant($"The question {ShownText.Quoted(question)} has the score {score}; expected 1 to {scale.Highest}, or 'no opinion'.");

    internal static string KeyTooShort(int bytes) => Invariant($"The key is too short: expected {bytes} random bytes or more.");

    internal static string SeedTooShort(int bytes) => Invariant($"The seed is too short: expected {bytes} random bytes or more.");

    internal static string NotOfTheTally(SurveyResponse response, SurveyTally tally) =>
        $"A response of {Kind(response.Wave.Questionnaire, response.Wave.Selection)} does not count in a tally of {Kind(tally.Questionnaire, tally.Selection)}. Keep a tally for each.";

    internal static string NotPooled(SurveyTally left, SurveyTally right) =>
        $"Tallies of {Kind(left.Questionnaire, left.Selection)} and of {Kind(right.Questionnaire, right.Selection)} are not pooled. Publish them apart.";

    internal static string NotPooled(Questionnaire left, Questionnaire right) =>
        $"Responses to {left} and to {right} are not pooled. Reckon each apart.";

    internal static string PeriodsOverlap(SeriesPoint earlier, SeriesPoint later) =>
        $"The periods {Written(earlier.Period)} and {Written(later.Period)} of {later.Questionnaire} share days; expected periods that follow one another.";

    internal static string TableNotRectangular(int row, int found, int expected) =>
        Invariant($"Row {row} has {found} counts, expected {expected}, one a column.");

    internal static string RowsMissing(int found, int expected) => Invariant($"The table has {found} rows of counts, expected {expected}, one a label.");

    internal static string CountNegative(int row, long found) => Invariant($"Row {row} has a count of {found}, expected 0 or more.");

    internal static string NoSuchLabel(string label) => $"The table has no row or column {ShownText.Quoted(label)}.";

    internal static void ThrowUnlessDefined(SampleSelection selection)
    {
        if (!Enum.IsDefined(selection))
        {
            throw new ArgumentOutOfRangeException(nameof(selection), selection, "Expected SelfSelected or Random.");
        }
    }

    private static string Written(DateInterval period) =>
        $"{IsoDay.Text(period.Start)} to {IsoDay.Text(period.End)}";

    private static string Kind(Questionnaire questionnaire, SampleSelection selection) =>
        $"{questionnaire} {(selection == SampleSelection.Random ? "(random sample)" : "(self-selected)")}";
}
