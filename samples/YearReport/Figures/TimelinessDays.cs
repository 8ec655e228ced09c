using MongCai.Domain.Calendars;
using MongCai.Domain.Dossiers;
using NodaTime;

namespace YearReport.Figures;

/// <summary>How many working days before its due day a result was ready: counts of 3 and more, 2, 1, none, and after it.</summary>
internal sealed class TimelinessDays
{
    private const int Bins = 5;
    private const int MostEarly = 3;
    private readonly long[] counts = new long[Bins];

    internal void Add(Dossier dossier, WorkingCalendar calendar)
    {
        if (dossier is { FinishedAt: { } finished, DueOn: { } due })
        {
            counts[Bin(finished.Date, due, calendar)]++;
        }
    }

    internal void Include(TimelinessDays other)
    {
        for (int bin = 0; bin < Bins; bin++)
        {
            counts[bin] += other.counts[bin];
        }
    }

    /// <summary>The counts, from the earliest to the overdue.</summary>
    internal IReadOnlyList<long> Counts => counts;

    private static int Bin(LocalDate finished, LocalDate due, WorkingCalendar calendar) =>
        finished > due ? Bins - 1 : MostEarly - Math.Min(MostEarly, calendar.CountAfterThrough(finished, due));
}
