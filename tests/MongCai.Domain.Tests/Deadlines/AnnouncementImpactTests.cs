using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Deadlines;

public class AnnouncementImpactTests
{
    [Fact]
    public void Moved_ByTheSwapOf2024_ListsTheDossiersItTouches()
    {
        DeadlineRules before = Rules("2024-04-11");
        DeadlineRules after = Rules("2024-04-12");
        OpenTerm<string>[] open =
        [
            new("over the swapped Monday", Moment("2024-04-26T09:00"), ProcessingTime.WorkingDays(1)),
            new("over both", Moment("2024-04-26T09:00"), ProcessingTime.WorkingDays(5)),
            new("before it", Moment("2024-04-15T09:00"), ProcessingTime.WorkingDays(3)),
            new("no time set", Moment("2024-04-26T09:00"), ProcessingTime.NotSet),
        ];

        MovedDeadline<string>[] moved = [.. AnnouncementImpact.Moved(open, before, after)];

        Assert.Equal([("over the swapped Monday", Day("2024-04-29"), Day("2024-05-02"))], moved.Select(dossier => (dossier.Code, dossier.Before.Deadline!.DueOn, dossier.After.Deadline!.DueOn)));
    }

    [Fact]
    public void Moved_ByNothing_IsEmpty() =>
        Assert.Empty(AnnouncementImpact.Moved([new OpenTerm<int>(1, Moment("2024-04-26T09:00"), ProcessingTime.WorkingDays(5))], DeadlineRules.Standard, DeadlineRules.Standard));

    private static DeadlineRules Rules(string knownOn) =>
        new(WorkingHours.Of(WorkingCalendar.Of(new() { KnownOn = Day(knownOn) }), Schedule.Standard));
}
