using MongCai.Domain.Dossiers;
using MongCai.Domain.Dossiers.Statuses;
using MongCai.Sdk.National.Dossiers;
using NodaTime;

namespace MongCai.Sdk.National.Mapping;

public static partial class NationalMapping
{
    /// <summary>Makes the steps of what was done for a dossier by others than its applicant (<c>CapNhatTienDoHoSoMC</c>), or says what is missing.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="context">What the exchange asks and the domain does not know, above all the officers.</param>
    /// <remarks>The content of a step is the Vietnamese name of the state that it led to; a step begins when the one before it ended.</remarks>
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
            if (next.Stamp.By.Kind != ActorKind.Applicant)
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
            problems.Add(new(Invariant($"[{index}].NguoiXuLy"), "is empty", "give the officer's name in the context"));
        }

        NationalStatus status = NationalStatus.Of(after.State);
        return new()
        {
            Dossier = after.Code == default ? null : after.Code,
            Officer = officer?.Name ?? "",
            Title = officer?.Title ?? "",
            At = done.Stamp.At,
            Unit = officer?.Unit ?? "",
            Content = status.VietnameseName ?? "",
            Status = status,
            StartedAt = startedAt,
            DueAt = after.DueAt,
        };
    }
}
