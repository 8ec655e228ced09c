using MongCai.Domain.Dossiers;

namespace MongCai.Sdk.National;

/// <summary>Makes the supplements of a dossier's record from its events.</summary>
internal static class SupplementParts
{
    internal static IReadOnlyList<NationalSupplement> Of(Dossier dossier, NationalDossierContext context, List<MappingProblem> problems)
    {
        List<NationalSupplement> supplements = [];
        Dossier before = Dossier.Replay(dossier.Events.Take(1));
        foreach (DossierEvent step in dossier.Events.Skip(1))
        {
            Dossier after = before.Apply(step);
            switch (step)
            {
                case DossierEvent.SupplementRequested requested:
                    supplements.Add(Requested(requested, before, supplements.Count, context, problems));
                    break;
                case DossierEvent.Supplemented supplemented:
                    supplements[^1] = Received(supplements[^1], supplemented, after, supplements.Count - 1, context, problems);
                    break;
            }

            before = after;
        }

        return supplements;
    }

    private static NationalSupplement Requested(
        DossierEvent.SupplementRequested requested, Dossier before, int index, NationalDossierContext context, List<MappingProblem> problems) => new()
        {
            Id = context.SupplementId(before.Code, index + 1),
            Status = context.SupplementStatus(false),
            RequestedBy = Name(requested.Stamp.By, Invariant($"DanhSachHoSoBoSung[{index}].NguoiYeuCauBoSung"), context, problems),
            Content = $"{requested.Reason}: {string.Join("; ", requested.Items)}",
            RequestedAt = requested.Stamp.At,
            DueBefore = before.DueAt,
        };

    private static NationalSupplement Received(
        NationalSupplement supplement, DossierEvent.Supplemented supplemented, Dossier after, int index, NationalDossierContext context,
        List<MappingProblem> problems) => supplement with
        {
            ReceivedBy = supplemented.Stamp.By.Kind == ActorKind.Applicant
                ? ""
                : Name(supplemented.Stamp.By, Invariant($"DanhSachHoSoBoSung[{index}].NguoiTiepNhanBoSung"), context, problems),
            ReceivedAt = supplemented.Stamp.At,
            Status = context.SupplementStatus(true),
            Papers = [.. supplemented.Components.Select((component, place) =>
                DossierParts.Component(component, context, problems, Invariant($"DanhSachHoSoBoSung[{index}].DanhSachGiayToBoSung[{place}]")))],
            DueAfter = after.DueAt,
        };

    private static string Name(Actor actor, string member, NationalDossierContext context, List<MappingProblem> problems)
    {
        string name = context.Officer(actor)?.Name ?? "";
        if (name.Length == 0)
        {
            problems.Add(new(member, "is empty", "give the officer's name in the context"));
        }

        return name;
    }
}
