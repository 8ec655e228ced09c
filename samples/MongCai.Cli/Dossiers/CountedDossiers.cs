using MongCai.Domain.Quality;
using MongCai.Domain.Reports;
using NodaTime;

namespace MongCai.Cli.Dossiers;

/// <summary>A tally, with the days from the first receipt to the last receipt or end: what is due later is no part of them.</summary>
internal sealed class CountedDossiers(DossierTally tally)
{
    private LocalDate first = LocalDate.MaxIsoValue;
    private LocalDate last = LocalDate.MinIsoValue;

    internal DossierTally Tally => tally;

    /// <summary>The months of these days; null without any dossier.</summary>
    internal ReportingPeriod? Period => first > last ? null : ReportingPeriod.Between(tally.CutOff.MonthOf(first), tally.CutOff.MonthOf(last));

    internal void Add(DossierFacts facts)
    {
        tally.Add(facts);
        first = LocalDate.Min(first, facts.ReceivedOn);
        last = LocalDate.Max(last, facts.Ending?.On ?? facts.ReceivedOn);
    }
}
