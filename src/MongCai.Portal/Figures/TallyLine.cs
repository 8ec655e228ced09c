using MongCai.Domain.Dossiers;
using MongCai.Domain.Quality;
using NodaTime;

namespace MongCai.Portal.Figures;

/// <summary>How many dossiers came under a count, less those that left it.</summary>
/// <param name="Flow">The count.</param>
/// <param name="On">Its day; null where it has none.</param>
/// <param name="Dossiers">How many; negative where more left it than came.</param>
internal readonly record struct TallyLine(TallyFlow Flow, LocalDate? On, long Dossiers)
{
    /// <summary>What a step changes: the counts that the dossier leaves, and those that it comes under. Empty where the step changes none.</summary>
    internal static IReadOnlyList<TallyLine> Between(Dossier? before, Dossier after) =>
        Sum([.. Of(after, 1), .. before is null ? [] : Of(before, -1)]);

    /// <summary>Adds up lines of the same count and day; those that come to nothing are left out.</summary>
    internal static IReadOnlyList<TallyLine> Sum(IEnumerable<TallyLine> lines) =>
    [
        .. from line in lines
           group line.Dossiers by (line.Flow, line.On) into same
           let dossiers = same.Sum()
           where dossiers != 0
           select new TallyLine(same.Key.Flow, same.Key.On, dossiers),
    ];

    /// <summary>The counts of one dossier as it stands. What is received, resolved and pending is said by <see cref="FactPolicy.Published"/>.</summary>
    private static TallyLine[] Of(Dossier dossier, int times) => FactPolicy.Published.FactsOf(dossier, Segment.Whole) switch
    {
        null when dossier.EndedAt is { } ended => [new(TallyFlow.NotAccepted, ended.Date, times)],
        null => [new(TallyFlow.Awaiting, null, times)],
        { Ending: { } ending } facts => [new(TallyFlow.Received, facts.ReceivedOn, times), new(FlowOf(ending, facts.DueOn), ending.On, times)],
        var facts => [new(TallyFlow.Received, facts.ReceivedOn, times), new(TallyFlow.Pending, facts.DueOn, times)],
    };

    private static TallyFlow FlowOf(Ending ending, LocalDate? due) =>
        ending.Outcome != Outcome.Resolved ? TallyFlow.EndedOtherwise
        : due is not { } day ? TallyFlow.ResolvedUndated
        : ending.On < day ? TallyFlow.ResolvedEarly
        : ending.On == day ? TallyFlow.ResolvedOnTime
        : TallyFlow.ResolvedLate;
}
