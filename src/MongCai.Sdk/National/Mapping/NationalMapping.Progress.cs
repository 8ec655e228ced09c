using MongCai.Domain.Dossiers;
using NodaTime;

namespace MongCai.Sdk.National;

public static partial class NationalMapping
{
    /// <summary>
    /// Makes the steps of a dossier (<c>CapNhatTienDoHoSoMC</c>): what others than its applicant did, and its withdrawal; or says what is missing.
    /// </summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="context">What the exchange asks and the domain does not know, above all the officers.</param>
    /// <remarks>
    /// The content of a step is the Vietnamese name of the state that it led to, and the reason, or the agencies and their tasks, where there are
    /// such. A step begins when the one before it ended.
    /// </remarks>
    public static NationalMapping<IReadOnlyList<NationalProgress>> OfProgress(Dossier dossier, NationalDossierContext context)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(context);
        List<NationalProgress> steps = [];
        List<MappingProblem> problems = [];
        Dossier before = Dossier.Replay(dossier.Events.Take(1));
        foreach (DossierEvent next in dossier.Events.Skip(1))
        {
            Dossier after = before.Apply(next);
            if (next.Stamp.By.Kind != ActorKind.Applicant || next is DossierEvent.Withdrawn)
            {
                steps.Add(Step(next, before.Events[^1].Stamp.At, after, context, problems, steps.Count));
                problems.AddRange(NationalLimits.Of(steps[^1], steps.Count - 1));
            }

            before = after;
        }

        return NationalMapping<IReadOnlyList<NationalProgress>>.Of(steps.AsReadOnly(), problems);
    }

    private static NationalProgress Step(
        DossierEvent done, LocalDateTime startedAt, Dossier after, NationalDossierContext context, List<MappingProblem> problems, int index)
    {
        NationalOfficer? officer = context.Officer(done.Stamp.By);
        if (string.IsNullOrWhiteSpace(officer?.Name))
        {
            string wayOut = done.Stamp.By.Kind == ActorKind.Applicant
                ? "give in the context the officer who took note of what the applicant did"
                : "give the officer's name in the context";
            problems.Add(new(Invariant($"[{index}].NguoiXuLy"), "is empty", wayOut));
        }

        return new()
        {
            Dossier = after.Code == default ? null : after.Code,
            Officer = officer?.Name ?? "",
            Title = officer?.Title ?? "",
            At = done.Stamp.At,
            Unit = officer?.Unit ?? "",
            Content = StepContent.Of(done, after, context),
            Status = NationalStatus.Of(after.State),
            StartedAt = startedAt,
            DueAt = after.DueAt,
        };
    }
}
