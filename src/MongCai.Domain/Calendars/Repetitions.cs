using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>The rows of one table by their days: a second row for a day overrides the first only where it is published later.</summary>
internal sealed class Repetitions
{
    private readonly Dictionary<LocalDate, LocalDate?> published = [];

    /// <summary>Whether the day stands above already and nothing says which of the rows is the later one.</summary>
    internal bool IsUndecided(AnnouncedDay row)
    {
        bool isRepeated = published.TryGetValue(row.Date, out LocalDate? before);
        published[row.Date] = row.PublishedOn;
        return isRepeated && !(row.PublishedOn > before);
    }
}
