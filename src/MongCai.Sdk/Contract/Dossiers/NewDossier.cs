using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;

namespace MongCai.Sdk.Contract;

/// <summary>A dossier to be filed. The portal gives it a code and takes name and processing time from its catalogue.</summary>
public sealed record NewDossier : PortalModel
{
    /// <summary>Makes one of members alone.</summary>
    public NewDossier()
    {
    }

    [JsonConstructor] // the generated reader gives a member that is left out its default by way of a constructor only
    internal NewDossier(int sets = 1) => Sets = sets;

    /// <summary>The procedure.</summary>
    public required ProcedureCode Procedure { get; init; }

    /// <summary>The channel it is filed by.</summary>
    public required OpenCode<SubmissionChannel> Channel { get; init; }

    /// <summary>
    /// Through which system an online dossier is filed, such as the national portal or VNeID; null where it is not stated, and for the other
    /// channels.
    /// </summary>
    public OpenCode<OnlineEntry>? Entry { get; init; }

    /// <summary>Which of the procedure's times applies, as the catalogue states it; null where the channel has one.</summary>
    public ProcessingTime? ProcessingTime { get; init; }

    /// <summary>The time that the office commits itself to, no longer than the procedure's; null where it promises none of its own.</summary>
    public ProcessingTime? CommittedTime { get; init; }

    /// <summary>The applicant.</summary>
    public required ApplicantResource Applicant { get; init; }

    /// <summary>The components.</summary>
    public IReadOnlyList<ComponentResource> Components { get; init => field = value ?? []; } = [];

    /// <summary>The agency that receives it; without it, the agency of the token.</summary>
    public AgencyCode? ReceivedBy { get; init; }

    /// <summary>The agency that decides; without it, the one that receives.</summary>
    public AgencyCode? Competent { get; init; }

    /// <summary>How many sets of papers, 1 or more.</summary>
    public int Sets { get; init; } = 1;

    /// <summary>Who files it: the applicant or an officer for them; without it, the applicant.</summary>
    public ActorReference? By { get; init; }
}
