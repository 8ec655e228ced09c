using MongCai.Domain.Quality;
using NodaTime;

namespace MongCai.Sdk.National;

/// <summary>Makes what the domain counts from what an iGate gateway gives.</summary>
public static class IGateMapping
{
    /// <summary>Makes the facts of a dossier that was accepted, or says what is missing. Nothing is made up.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="context">What the gateway's identifiers mean.</param>
    /// <remarks>
    /// The day that was appointed counts, and the one that the gateway works towards only where none was appointed. Payments and files are not told
    /// apart by it.
    /// </remarks>
    public static NationalMapping<DossierFacts> OfFacts(IGateDossier dossier, IGateContext context)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(context);
        List<MappingProblem> problems = [.. Problems(dossier)];
        Ending? ending = problems.Count > 0 ? null : EndingOf(dossier, context, problems);
        return problems.Count > 0
            ? new NationalMapping<DossierFacts>.Incomplete(problems)
            : new NationalMapping<DossierFacts>.Complete(
                new(dossier.Code.Value!.Value, SegmentOf(dossier, context), dossier.AcceptedAt.Value!.Value.Date, DueOn(dossier), ending));
    }

    private static IEnumerable<MappingProblem> Problems(IGateDossier dossier)
    {
        if (dossier.Code.Value is null)
        {
            yield return new("code", "is no code of a dossier", "leave the dossier out, or mend it in the gateway");
        }

        if (dossier.AcceptedAt.Value is null)
        {
            yield return new("acceptedDate", "is no moment", "leave out what was not accepted");
        }

        if ((dossier.AppointedAt.Value is null && !dossier.AppointedAt.IsAbsent) || (dossier.DueAt.Value is null && !dossier.DueAt.IsAbsent))
        {
            yield return new("appointmentDate", "or dueDate is there and is no moment", "mend it in the gateway");
        }

        if (dossier.Status is null)
        {
            yield return new("dossierStatus", "is missing", "ask for dossiers with their states");
        }
    }

    private static Ending? EndingOf(IGateDossier dossier, IGateContext context, List<MappingProblem> problems)
    {
        if (context.OutcomeOf(dossier.Status!.Id) is not { } outcome)
        {
            return null;
        }

        if (dossier.CompletedAt.Value is not { } completed || completed.Date < dossier.AcceptedAt.Value!.Value.Date)
        {
            problems.Add(new("completedDate", "is no moment after the acceptance, though the state says that the dossier has ended", "mend it in the gateway"));
            return null;
        }

        return new(completed.Date, outcome);
    }

    private static LocalDate? DueOn(IGateDossier dossier) => (dossier.AppointedAt.Value ?? dossier.DueAt.Value)?.Date;

    private static Segment SegmentOf(IGateDossier dossier, IGateContext context) => new()
    {
        Agency = dossier.Agency?.Code.Value,
        Procedure = dossier.Procedure?.NationalCode.Value,
        Channel = dossier.ApplyMethod is { } method ? context.ChannelOf(method.Id) : default,
    };
}
