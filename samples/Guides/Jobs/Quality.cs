using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Quality;
using NodaTime;

namespace Guides.Jobs;

/// <summary>What the index of Decision 766 gives an agency, and for what.</summary>
internal static class Quality
{
    internal static void Index(Language language)
    {
        #region Index
        DossierTally tally = DossierTally.Empty();
        for (int number = 1; number <= 10; number++)
        {
            DossierCode code = DossierCode.Of(Sample.Shop, new LocalDate(2026, 1, 5), number);
            Ending ending = new(new LocalDate(2026, 1, number == 10 ? 20 : 9), Outcome.Resolved);
            DossierFacts facts = new(code, Segment.Whole, code.ReceivedOn, dueOn: new LocalDate(2026, 1, 12), ending);
            tally.Add(facts with { AreComponentsDigitized = number % 2 == 0 });
        }

        IndexSources sources = new() { Dossiers = tally, First = new(2026, 1), Last = new(2026, 1), ReportedDossiers = 10 };
        IndexScore score = Index766.Official.Score(sources.Figures());

        Console.WriteLine(score["HANDLED_IN_TIME"].Explain(language));
        Console.WriteLine(score["SO_HOA_GIAY_TO_GIAI_QUYET"].Explain(language));
        Console.WriteLine(Invariant($"{score.RoundedPoints} - {score.Highest}, {score.Grade?.Name.In(language) ?? "-"}"));
        #endregion
    }
}
