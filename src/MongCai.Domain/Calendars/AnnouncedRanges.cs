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
            bool isAnnounced = days.IsAnnounced(day);
            if (begun is { } start && (!isAnnounced || day == last))
            {
                found.Add((start, isAnnounced ? day : day.PlusDays(-1)));
                begun = null;
            }
            else if (isAnnounced)
            {
                begun ??= day;
            }
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
