using MongCai.Domain.Dossiers;
using MongCai.Domain.Surveys;
using NodaTime;

namespace Guides.Jobs;

/// <summary>Whether people are satisfied, and how sure that is.</summary>
internal static class Surveys
{
    internal static void SurveyInterval()
    {
        #region SurveyInterval
        Questionnaire questionnaire = QuestionnaireCatalogue.Official.InUse("overall", new LocalDate(2026, 8, 1))!;
        SurveyWave wave = SurveyWave.Of("2026-q3", questionnaire, new(new(2026, 7, 1), new(2026, 9, 30)), SampleSelection.Random);
        SurveyTokenKey key = SurveyTokenKey.FromBytes(new byte[32]);
        SurveyTally tally = SurveyTally.Empty(questionnaire, wave.Selection);
        for (int number = 1; number <= 60; number++)
        {
            DossierCode dossier = DossierCode.Of(Sample.Shop, new LocalDate(2026, 8, 3), number);
            Dictionary<string, Answer> answers = new() { ["overall"] = Answer.Of(number % 10 == 0 ? 2 : 5) };
            ResponseForm form = new(dossier, key.Issue(wave, dossier), Respondent.Individual, new(2026, 8, 20, 9, 0), answers);
            if (wave.Receive(form, key, hasAnswered: _ => false) is ResponseDecision.Accepted accepted)
            {
                tally.Add(accepted.Response);
            }
        }

        ProportionEstimate estimate = tally.Index.Estimate(population: 900, ConfidenceLevel.Percent95);
        Console.WriteLine(Invariant($"{tally.Index.Satisfied.Part}/{tally.Index.Satisfied.Whole}: {estimate.Interval.Low:P1} - {estimate.Interval.High:P1}"));
        #endregion
    }

    internal static void HowManyToAsk()
    {
        #region HowManyToAsk
        Console.WriteLine(SampleSize.Cochran(margin: 0.05, ConfidenceLevel.Percent95, population: 900));
        Console.WriteLine(SampleSize.Slovin(margin: 0.05, population: 900));
        #endregion
    }
}
