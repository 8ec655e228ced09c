using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk.National;

public static partial class NationalMapping
{
    /// <summary>Makes the filing of a dossier that a citizen filed on the national portal, or says what is missing.</summary>
    /// <param name="record">The record, as <see cref="InboundCall"/> read it.</param>
    /// <param name="context">What the record does not say.</param>
    /// <remarks>
    /// What came by this way was filed online, unless the record names another channel. The number of the national portal is not a code of the
    /// province: keep it (<see cref="NationalDossier.Number"/>) for <see cref="NationalStatusChange.NationalNumber"/>.
    /// </remarks>
    public static NationalMapping<NewDossier> OfInbound(NationalDossier record, InboundContext context)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(context);
        List<MappingProblem> problems = [.. InboundParts.Problems(record)];
        ComponentResource[] components = [.. record.Components.Where(component => component.IsDeleted.Value != true)
            .Select((component, index) => InboundParts.Component(component, context.File(component), Invariant($"TaiLieuNop[{index}]"), problems))
                .OfType<ComponentResource>()];
        ApplicantResource? applicant = InboundParts.Applicant(record, context.Basis, problems);
        SubmissionChannel channel = record.Channel == default ? SubmissionChannel.Online : record.Channel.Known ?? default;
        return applicant is null || problems.Count > 0 ? new NationalMapping<NewDossier>.Incomplete(problems) : new NationalMapping<NewDossier>.Complete(new()
        {
            Procedure = record.Procedure.Value!.Value,
            Channel = OpenCode.Of(channel),
            Entry = channel == SubmissionChannel.Online ? OpenCode.Of(OnlineEntry.NationalPortal) : null,
            Applicant = applicant,
            Components = components,
        });
    }
}
