using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Quality;
using MongCai.Domain.Surveys;
using NodaTime;

namespace Guides.Examples;

/// <summary>Examples of surveys and indices.</summary>
internal static class FiguresExamples
{
    internal static void OfQuestionnaire()
    {
        #region OfQuestionnaire
        Questionnaire questionnaire = QuestionnaireCatalogue.Official.InUse("one-stop", new LocalDate(2026, 8, 26))!;
        Console.WriteLine($"{questionnaire.Id}: {questionnaire.Questions.Count} questions");
        // one-stop/2025: 9 questions
        #endregion
    }

    internal static void OfSurveyTally()
    {
        Questionnaire questionnaire = Sample.Response.Wave.Questionnaire;
        SurveyResponse response = Sample.Response;
        #region OfSurveyTally
        SurveyTally tally = SurveyTally.Empty(questionnaire, SampleSelection.Random);
        tally.Add(response);
        Console.WriteLine(tally.Index.Satisfied);
        // 100.00 % (1 of 1)
        #endregion
    }

    internal static void OfProportionEstimate()
    {
        #region OfProportionEstimate
        ProportionEstimate estimate = ProportionEstimate.Wilson(Ratio.Of(54, 60), population: 900, ConfidenceLevel.Percent95);
        Console.WriteLine(Invariant($"{estimate.Point:P1}: {estimate.Interval.Low:P1} to {estimate.Interval.High:P1}"));
        // 90.0 %: 80.3 % to 95.2 %
        #endregion
    }

    internal static void OfSampleSize()
    {
        #region OfSampleSize
        Console.WriteLine(SampleSize.Cochran(margin: 0.05, ConfidenceLevel.Percent95, population: 900));
        // 270
        #endregion
    }

    internal static void OfDossierTally()
    {
        DossierCode code = Sample.Code;
        #region OfDossierTally
        DossierTally tally = DossierTally.Empty();
        tally.Add(new DossierFacts(code, Segment.Whole, receivedOn: new(2026, 1, 5), dueOn: new(2026, 1, 12), new Ending(new(2026, 1, 9), Outcome.Resolved)));
        Console.WriteLine(Rate.OnTimeOrEarly.Of(tally.Over(new(2026, 1), new(2026, 1))));
        // 100.00 % (1 of 1)
        #endregion
    }

    internal static void OfIndex766()
    {
        #region OfIndex766
        Dictionary<string, IndexFigure> figures = new() { ["HANDLED_IN_TIME"] = new IndexFigure.Counted(Ratio.Of(9, 10)) };
        IndexScore score = Index766.Official.Score(figures);
        Console.WriteLine(score["HANDLED_IN_TIME"].Explain(Language.English));
        // 90.00 % (9 of 10), below 100 %, in proportion
        #endregion
    }
}
