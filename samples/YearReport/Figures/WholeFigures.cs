using MongCai.Domain.Quality;
using NodaTime;
using YearReport.Generation;

namespace YearReport.Figures;

/// <summary>The figures of all periods: each was counted by itself, and they are merged.</summary>
internal sealed class WholeFigures
{
    internal WholeFigures(IReadOnlyList<CountedPeriod> periods)
    {
        Periods = periods;
        Dossiers = periods.Select(period => period.Dossiers).Aggregate(DossierTally.Merge);
        Form06 = periods.Select(period => period.Form06).Aggregate(DossierTally.Merge);
        Index766 = periods.Select(period => period.Index766).Aggregate(DossierTally.Merge);
        foreach (CountedPeriod period in periods)
        {
            Days.Include(period.Days);
        }

        Months = [.. Enumerable.Range(0, ((Last.Year - First.Year) * 12) + Last.Month - First.Month + 1).Select(month => First.PlusMonths(month))];
        Fields = [.. Dossiers.By(Dimensions.Field, First, Last).Select(part => part.Segment.Field!.Name).Order(StringComparer.Ordinal)];
    }

    internal IReadOnlyList<CountedPeriod> Periods { get; }

    internal DossierTally Dossiers { get; }

    internal IEnumerable<DossierFacts> FactsOfDossiers => Periods.SelectMany(period => period.FactsOfDossiers);

    internal DossierTally Form06 { get; }

    internal DossierTally Index766 { get; }

    internal TimelinessDays Days { get; } = new();

    internal YearMonth First => MonthOf(Periods[0].Period.Days.Start);

    internal YearMonth Last => MonthOf(Periods[^1].Period.Days.End);

    internal IReadOnlyList<YearMonth> Months { get; }

    internal IReadOnlyList<string> Fields { get; }

    internal DossierFigures In(ProfilePeriod period) => Dossiers.Over(MonthOf(period.Days.Start), MonthOf(period.Days.End));

    internal DossierFigures InAll => Dossiers.Over(First, Last);

    /// <summary>A rate month by month; null where there is no data.</summary>
    internal IReadOnlyList<double?> Monthly(Rate rate) =>
        [.. Months.Select(month => (double?)rate.Of(Dossiers.Over(month, month)).Percent)];

    /// <summary>Dossiers resolved overdue, a row for each field and a column for each month.</summary>
    internal double[,] OverdueByFieldAndMonth()
    {
        double[,] counts = new double[Fields.Count, Months.Count];
        foreach ((int row, string field) in Fields.Index())
        {
            foreach ((int column, YearMonth month) in Months.Index())
            {
                counts[row, column] = Dossiers.Over(month, month, segment => segment.Field!.Name == field).ResolvedOverdue;
            }
        }

        return counts;
    }

    private static YearMonth MonthOf(LocalDate day) => new(day.Year, day.Month);
}
