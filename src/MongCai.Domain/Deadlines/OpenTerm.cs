using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Deadlines;

/// <summary>The running time of an open dossier, for asking which due dates a new announcement moves.</summary>
/// <typeparam name="TCode">Whatever names the dossier, such as its code.</typeparam>
/// <param name="Code">The name of the dossier.</param>
/// <param name="ReceivedAt">The moment a complete dossier was received.</param>
/// <param name="Term">The processing time as the procedure states it.</param>
/// <remarks>The counting policy is that of the rules by which the due date is asked for. The suspensions are compared by reference.</remarks>
public readonly record struct OpenTerm<TCode>(
    TCode Code, [property: JsonConverter(typeof(IsoConverter<LocalDateTime>))] LocalDateTime ReceivedAt, ProcessingTime Term)
{
    /// <summary>The time that the office commits itself to beside it; null where it promises none.</summary>
    /// <remarks>The earlier of the two due dates is the one that holds.</remarks>
    public ProcessingTime? Committed { get; init; }

    /// <summary>The suspensions since receipt, in any order; none by default.</summary>
    public IReadOnlyList<Suspension> Suspensions { get => field ?? []; init => field = value is { Count: > 0 } ? [.. value] : null; }

    /// <summary>What a supplement does to the time; the legal clock by default.</summary>
    public DeadlineClock Clock { get; init; }

    /// <summary>The decision that moved the due date; null where there was none.</summary>
    public Reappointment? Reappointment { get; init; }

    /// <summary>The due date by the rules, never before the day that was appointed anew.</summary>
    internal DeadlineOutcome OutcomeBy(DeadlineCalculator calculator) => PromiseBy(calculator) switch
    {
        DeadlineOutcome.Due(Deadline due) when Reappointment is { } decided => new DeadlineOutcome.Due(due.MovedBy(decided)),
        DeadlineOutcome outcome => outcome,
    };

    /// <summary>The due date of the office's time, or that of the law where this is no later or nothing is promised.</summary>
    internal DeadlineOutcome PromiseBy(DeadlineCalculator calculator)
    {
        DeadlineOutcome legal = calculator.DueDateOf(Term, ReceivedAt, Suspensions, Clock);
        return Committed is { } committed && calculator.DueDateOf(committed, ReceivedAt, Suspensions, Clock) is { Deadline: { } promise } outcome
            && !(promise.DueAt >= legal.Deadline?.DueAt)
            ? outcome
            : legal;
    }

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(OpenTerm<>),
        (nameof(Code), Code), (nameof(ReceivedAt), ReceivedAt), (nameof(Term), Term), (nameof(Committed), Committed),
        (nameof(Suspensions), Suspensions), (nameof(Clock), Clock), (nameof(Reappointment), Reappointment));
}
