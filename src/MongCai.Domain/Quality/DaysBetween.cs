using NodaTime;

namespace MongCai.Domain.Quality;

/// <summary>The days from one to another as the one period that is asked for, between all days before and all days after it.</summary>
internal readonly struct DaysBetween(LocalDate first, LocalDate last) : IPeriods
{
    internal const int Period = 1;

    public int IndexOf(LocalDate date) => date < first ? Period - 1 : date <= last ? Period : Period + 1;
}
