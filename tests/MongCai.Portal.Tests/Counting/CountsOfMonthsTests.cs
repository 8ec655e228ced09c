using MongCai.Domain.Dossiers;
using MongCai.Domain.Quality;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Portal.Tests.Counting;

/// <summary>Of whole months, folding counts what a tally of the same facts counts, whatever the dossiers went through.</summary>
public sealed class CountsOfMonthsTests
{
    private const int Sets = 30;
    private const int DossiersOfASet = 25;

    public static TheoryData<ReportDimension, Dimensions> Sides => new()
    {
        { ReportDimension.Total, Dimensions.None },
        { ReportDimension.Agency, Dimensions.Agency },
        { ReportDimension.Procedure, Dimensions.Procedure },
        { ReportDimension.Channel, Dimensions.Channel },
    };

    [Theory]
    [MemberData(nameof(Sides))]
    public void Counts_OfWholeMonths_AreThoseOfATally(ReportDimension by, Dimensions dimension)
    {
        for (int seed = 0; seed < Sets; seed++)
        {
            Random random = new(seed);
            Dossier[] dossiers = [.. Enumerable.Range(1, DossiersOfASet).Select(number => Lives.Next(number, random))];
            YearMonth first = new YearMonth(2025, 11).PlusMonths(random.Next(4));
            YearMonth last = first.PlusMonths(random.Next(3));
            Assert.Equal(Tallied(dossiers, first, last, dimension), Counted(dossiers, first, last, by));
        }
    }

    /// <summary>What is filed is received, waits for acceptance or is not accepted: nothing is lost between them.</summary>
    [Fact]
    public void Counts_FromTheFirstDayOn_AccountForEveryFiling()
    {
        for (int seed = 0; seed < Sets; seed++)
        {
            Random random = new(seed);
            FoldedCounts counts = new(Lives.Begin, Lives.Begin.PlusDays(random.Next(200)), ReportDimension.Total);
            Dossier[] dossiers = [.. Enumerable.Range(1, DossiersOfASet).Select(number => Lives.Next(number, random))];
            Array.ForEach(dossiers, counts.Add);
            CountsRow row = Assert.Single(counts.Report().Rows);
            Assert.Equal(dossiers.Count(dossier => dossier.FiledAt.Date <= counts.Report().Until), row.Received + row.AwaitingAcceptance + row.NotAccepted);
        }
    }

    private static string[] Counted(Dossier[] dossiers, YearMonth first, YearMonth last, ReportDimension by)
    {
        FoldedCounts counts = new(first.ToDateInterval().Start, last.ToDateInterval().End, by);
        Array.ForEach(dossiers, counts.Add);
        return
        [
            .. from row in counts.Report().Rows
               where row.CarriedOver + row.Received > 0
               select Invariant($"{row.Key}: {row.CarriedOver} {row.Received} {row.ResolvedEarly} {row.ResolvedOnTime} {row.ResolvedLate} {row.ResolvedUndated} {row.EndedOtherwise} {row.PendingInTime} {row.PendingOverdue}"),
        ];
    }

    private static string[] Tallied(Dossier[] dossiers, YearMonth first, YearMonth last, Dimensions dimension)
    {
        DossierTally tally = DossierTally.Empty(dimension);
        foreach (Dossier then in dossiers.Where(dossier => dossier.FiledAt.Date <= last.ToDateInterval().End).Select(dossier => AsOf(dossier, last.ToDateInterval().End)))
        {
            if (FactPolicy.Published.FactsOf(then, Segment.Of(then.Submission)) is { } facts)
            {
                tally.Add(facts);
            }
        }

        string[] lines =
        [
            .. from part in tally.By(dimension, first, last)
               let figures = part.Figures
               where figures.CarriedOver + figures.Received > 0
               select Invariant($"{(dimension == Dimensions.None ? "total" : part.Segment)}: {figures.CarriedOver} {figures.Received} {figures.ResolvedEarly} {figures.ResolvedOnTime} {figures.ResolvedOverdue} {figures.ResolvedUndated} {figures.Ended - figures.Resolved} {figures.PendingInTime} {figures.PendingOverdue}"),
        ];
        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static Dossier AsOf(Dossier dossier, LocalDate day) => Dossier.Replay(dossier.Events.TakeWhile(step => step.Stamp.At.Date <= day));
}
