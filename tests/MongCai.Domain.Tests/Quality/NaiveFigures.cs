using MongCai.Domain.Deadlines;
using MongCai.Domain.Quality;
using NodaTime;

namespace MongCai.Domain.Tests.Quality;

/// <summary>The figures of a period by their definitions, day by day and without sums of flows: the truth to compare with.</summary>
internal sealed class NaiveFigures(IReadOnlyList<DossierFacts> all, LocalDate first, LocalDate last)
{
    public long CarriedOver => all.Count(one => IsPendingAfter(one, first.PlusDays(-1)));

    public long CarriedOverOverdue => all.Count(one => IsPendingAfter(one, first.PlusDays(-1)) && IsOverdueAfter(one, first.PlusDays(-1)));

    public long Pending => all.Count(one => IsPendingAfter(one, last));

    public long PendingOverdue => all.Count(one => IsPendingAfter(one, last) && IsOverdueAfter(one, last));

    public IEnumerable<DossierFacts> Received => all.Where(one => IsWithin(one.ReceivedOn));

    public IEnumerable<DossierFacts> Ended => all.Where(one => one.Ending is { } end && IsWithin(end.On));

    public IEnumerable<DossierFacts> Resolved => Ended.Where(one => one.Ending!.Value.Outcome == Outcome.Resolved);

    public long EndedBy(Outcome outcome, Timeliness? timeliness) =>
        Ended.Count(one => one.Ending!.Value.Outcome == outcome && TimelinessOf(one) == timeliness);

    private bool IsWithin(LocalDate day) => first <= day && day <= last;

    private static bool IsPendingAfter(DossierFacts one, LocalDate day) => one.ReceivedOn <= day && !(one.Ending?.On <= day);

    private static bool IsOverdueAfter(DossierFacts one, LocalDate day) => one.CountsAsOverdue || one.DueOn < day;

    private static Timeliness? TimelinessOf(DossierFacts one) =>
        one.CountsAsOverdue ? Timeliness.Overdue
        : one.DueOn is not { } due ? null
        : one.Ending!.Value.On < due ? Timeliness.Early
        : one.Ending!.Value.On > due ? Timeliness.Overdue
        : Timeliness.OnTime;
}
