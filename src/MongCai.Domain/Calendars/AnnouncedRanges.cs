using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>The stretches of days that are announced, so that the certainty of any stretch is found without looking at its days.</summary>
internal sealed class AnnouncedRanges
{
    private readonly (LocalDate First, LocalDate Last)[] ranges;

    internal AnnouncedRanges(LocalDate first, LocalDate last, IDaySource days)
    {
        List<(LocalDate, LocalDate)> found = [];
        LocalDate? begun = null;
        for (LocalDate day = first; day <= last; day = day.PlusDays(1))
        {
            if (days.IsAnnounced(day))
            {
                begun ??= day;
            }
            else if (begun is { } start)
            {
                found.Add((start, day.PlusDays(-1)));
                begun = null;
            }
        }

        if (begun is { } open)
        {
            found.Add((open, last));
        }

        ranges = [.. found];
    }

    internal Certainty Of(LocalDate first, LocalDate last)
    {
        foreach ((LocalDate begin, LocalDate end) in ranges)
        {
            if (begin <= first && last <= end)
            {
                return Certainty.Announced;
            }
        }

        return Certainty.Projected;
    }
}
