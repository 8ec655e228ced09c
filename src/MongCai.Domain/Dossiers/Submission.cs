using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Procedures;

namespace MongCai.Domain.Dossiers;

/// <summary>What is filed (<i>nộp hồ sơ</i>): by whom, for which procedure, with which components, and where.</summary>
/// <remarks>Compares <see cref="Components"/> by reference.</remarks>
/// <example>
/// <code>
/// Submission submission = Submission.From(procedure, code, SubmissionChannel.InPerson, applicant, receivedBy: shop, components: []);
/// Console.WriteLine($"{submission.ProcedureName}: {submission.ProcessingTime}");
/// // Cấp giấy xác nhận tình trạng hôn nhân: 3 ngày làm việc
/// </code>
/// </example>
public sealed record Submission
{
    /// <summary>Begins what is filed for a procedure, with the name and the processing time that the procedure states.</summary>
    /// <param name="procedure">The procedure, in the version of the day of filing.</param>
    /// <param name="code">The code of the dossier.</param>
    /// <param name="channel">How it is filed.</param>
    /// <param name="applicant">Who files.</param>
    /// <param name="receivedBy">The agency that receives it, and is competent unless <see cref="Competent"/> is set to another.</param>
    /// <param name="components">The components handed in.</param>
    /// <param name="time">The time that applies, where the channel has several.</param>
    /// <remarks>
    /// Without <paramref name="time"/> the time is the one that the procedure states for the channel, <see cref="Deadlines.ProcessingTime.NotSet"/> where it
    /// states none, and the default value, which states nothing, where it states several. <see cref="Dossier.File"/> refuses that, and lists them. Texts
    /// that set the same time, such as "5 ngày làm việc" and "05 ngày làm việc", are one.
    /// </remarks>
    public static Submission From(
        Procedure procedure, DossierCode code, SubmissionChannel channel, Applicant applicant, AgencyCode receivedBy, IReadOnlyList<Component> components,
        ProcessingTime? time = null)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(applicant);
        ArgumentNullException.ThrowIfNull(components);
        return new()
        {
            Code = code,
            Procedure = procedure.Code,
            ProcedureName = procedure.Name,
            ProcessingTime = time ?? OnlyTimeOf(procedure, channel),
            Applicant = applicant,
            Channel = channel,
            ReceivedBy = receivedBy,
            Competent = receivedBy,
            Components = components,
        };
    }

    /// <summary>The code of the dossier, allocated by the caller.</summary>
    public required DossierCode Code { get; init; }

    /// <summary>The code of the procedure.</summary>
    public required ProcedureCode Procedure { get; init; }

    /// <summary>The name of the procedure on the day of filing.</summary>
    public required string ProcedureName { get; init; }

    /// <summary>The processing time of the procedure by this channel on the day of filing.</summary>
    public required ProcessingTime ProcessingTime { get; init; }

    /// <summary>
    /// The time that the office commits itself to on the day of filing, such as <see cref="Procedures.CommittedTime.Committed"/>; null where it
    /// promises none.
    /// </summary>
    /// <remarks>
    /// The earlier of the two moments is appointed, for a promise takes nothing away from what the law gives. The appointed moment is the
    /// one that reports compare with: Decision 766/QĐ-TTg takes the day of appointment, and the time of the procedure only where there is none.
    /// </remarks>
    public ProcessingTime? CommittedTime { get; init; }

    /// <summary>Who files.</summary>
    public required Applicant Applicant { get; init; }

    /// <summary>How it is filed.</summary>
    public required SubmissionChannel Channel { get; init; }

    /// <summary>Through which system an online dossier is filed; null where that is not stated, and for the other channels.</summary>
    public OnlineEntry? Entry { get; init; }

    /// <summary>The agency that receives it.</summary>
    public required AgencyCode ReceivedBy { get; init; }

    /// <summary>The agency that is competent for it.</summary>
    public required AgencyCode Competent { get; init; }

    /// <summary>The components handed in.</summary>
    public required IReadOnlyList<Component> Components { get; init => field = CopiedList.Of(value); }

    /// <summary>How many sets of the components were handed in.</summary>
    public int Sets { get; init; } = 1;

    /// <summary>True where another agency than the competent one receives (<i>phi địa giới hành chính</i>).</summary>
    /// <remarks>
    /// Two spellings of one code are no two agencies, and neither are an agency and a part of it, such as <c>000.00.01.H49</c> and <c>000.02.01.H49</c>: what
    /// one receives the other has. The code of a whole province or ministry, such as <c>H49</c>, holds agencies of their own: its centre receives for them
    /// as another agency does.
    /// </remarks>
    [JsonIgnore]
    public bool IsCrossBoundary => !ReceivedBy.IsOfOneAgencyWith(Competent);

    /// <summary>Whether what an agency receives is with the competent one: it is that agency, a part of it, or what it is a part of.</summary>
    internal bool IsWithTheCompetent(AgencyCode agency) => agency.IsWithin(Competent) || agency.IsOfOneAgencyWith(Competent);

    private static ProcessingTime OnlyTimeOf(Procedure procedure, SubmissionChannel channel) =>
        procedure.TermsFor(channel).Select(term => term.Time).DistinctBy(time => time.What).ToArray() switch
        {
            [] => ProcessingTime.NotSet,
            [ProcessingTime only] => only,
            _ => default,
        };
}
