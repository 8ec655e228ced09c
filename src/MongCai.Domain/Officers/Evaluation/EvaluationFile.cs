using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Officers;

/// <summary>The evaluation of an officer in one period (<i>hồ sơ đánh giá</i>): the fold of its steps, from the own assessment to the lock.</summary>
/// <remarks>
/// Immutable: each step gives the file after it. What a locked file says stays, unless it is reopened with a reason; all steps are kept by the law on
/// archives (Decree 233/2026/NĐ-CP Art 17).
/// </remarks>
[JsonConverter(typeof(FormConverter<EvaluationFile>))]
[NoJson("store its Steps, which serialise, and take them again.")]
public sealed class EvaluationFile
{
    private readonly EvaluationStep[] steps;

    private EvaluationFile(string officer, EvaluationRule rule, EvaluationStep[] steps) => (Officer, Rule, this.steps) = (officer, rule, steps);

    /// <summary>A file without steps.</summary>
    /// <param name="officer">The account of the officer in the caller's system.</param>
    /// <param name="rule">The rule of the period.</param>
    /// <exception cref="ArgumentException">The account is blank.</exception>
    public static EvaluationFile Of(string officer, EvaluationRule rule)
    {
        ArgumentNullException.ThrowIfNull(officer);
        ArgumentNullException.ThrowIfNull(rule);
        RequireThat(VisibleLine.SaysSomething(officer), "The account has no letter or digit; expected that of the officer in the caller's system.");
        return new(officer, rule, []);
    }

    /// <summary>The account of the officer.</summary>
    public string Officer { get; }

    /// <summary>The rule of the period.</summary>
    public EvaluationRule Rule { get; }

    /// <summary>The steps, in their order.</summary>
    public IReadOnlyList<EvaluationStep> Steps => steps.AsReadOnly();

    /// <summary>The last step; null before the first.</summary>
    public EvaluationStepKind? State => steps is [.., var last] ? last.Kind : null;

    /// <summary>The band of the last decision; null before one, and where it was without data.</summary>
    public EvaluationBand? Band => Array.FindLast(steps, step => step.Kind == EvaluationStepKind.Decided)?.Score is { } score ? Rule.BandOf(score) : null;

    /// <summary>The file after a step.</summary>
    /// <exception cref="InvalidOperationException">The step does not follow the last one: a locked file, for one, takes a reopening alone.</exception>
    /// <exception cref="ArgumentException">
    /// Nobody is named; the officer would review, decide, lock or reopen the own file, somebody else assess or appeal for the officer; a reason is
    /// missing; or the moment
    /// is before the last step.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The points are not those of the rule.</exception>
    public EvaluationFile After(EvaluationStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        Require(step);
        return new(Officer, Rule, [.. steps, step]);
    }

    /// <summary>Writes the state; not whose file it is.</summary>
    public override string ToString() => State?.ToString() ?? "no step";

    private static EvaluationStepKind[] Before(EvaluationStepKind kind) => kind switch
    {
        EvaluationStepKind.Reviewed => [EvaluationStepKind.SelfAssessed, EvaluationStepKind.Reopened],
        EvaluationStepKind.Decided => [EvaluationStepKind.Reviewed, EvaluationStepKind.Appealed],
        EvaluationStepKind.Appealed or EvaluationStepKind.Locked => [EvaluationStepKind.Decided],
        EvaluationStepKind.Reopened => [EvaluationStepKind.Locked],
        EvaluationStepKind.SelfAssessed => [],
    };

    private void Require(EvaluationStep step)
    {
        if (!Follows(step.Kind))
        {
            throw new InvalidOperationException(
                $"The file stands at '{this}'; expected {string.Join(" or ", Enum.GetValues<EvaluationStepKind>().Where(Follows))}, found {step.Kind}.");
        }

        RequireThat(VisibleLine.SaysSomething(step.By), $"{step.Kind} is by nobody; expected the account of who did it.");
        bool isOwn = step.Kind is EvaluationStepKind.SelfAssessed or EvaluationStepKind.Appealed;
        RequireThat(
            isOwn == (step.By == Officer), isOwn ? $"{step.Kind} is for the officer alone."
                : $"{step.Kind} is not for the officer: nobody decides on the own work.");
        RequireThat(
            step.Kind is not (EvaluationStepKind.Appealed or EvaluationStepKind.Reopened)
                || VisibleLine.SaysSomething(step.Reason), $"{step.Kind} needs a reason.");
        RequireThat(steps is not [.., var last] || step.At >= last.At, "The moment is before the last step; expected that of the last or a later one.");
        _ = step.Score is { } score ? Rule.BandOf(score) : null;
    }

    private bool Follows(EvaluationStepKind kind) => State is { } last ? Before(kind).Contains(last) : kind == EvaluationStepKind.SelfAssessed;

    private static void RequireThat(bool isSo, string otherwise)
    {
        if (!isSo)
        {
            throw new ArgumentException(otherwise);
        }
    }
}
