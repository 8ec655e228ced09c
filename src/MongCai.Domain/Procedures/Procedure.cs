using MongCai.Domain.Agencies;

namespace MongCai.Domain.Procedures;

/// <summary>An administrative procedure (<i>thủ tục hành chính</i>) as published, in one version.</summary>
/// <remarks>
/// <para>The parts that each procedure must have, and those it may: Decree 63/2010/NĐ-CP Art 8.2. Texts are kept verbatim.</para>
/// <para>Immutable: lists are copied when they are given. Procedures are compared by reference; a code and a day name a version.</para>
/// </remarks>
public sealed class Procedure
{
    /// <summary>The code.</summary>
    /// <exception cref="ArgumentException">The code is the default value.</exception>
    public required ProcedureCode Code
    {
        get;
        init => field = value != default ? value : throw new ArgumentException("A procedure needs a code, such as '1.001193'.", nameof(value));
    }

    /// <summary>The name, verbatim.</summary>
    public required string Name { get; init; }

    /// <summary>The name in English, or empty.</summary>
    public string EnglishName { get; init; } = "";

    /// <summary>The days on which this version holds.</summary>
    public Validity Validity { get; init; }

    /// <summary>Whether the publishing system has the procedure in use.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary>The identifier that the publishing system gives the record, opaque, or empty.</summary>
    public string RecordId { get; init; } = "";

    /// <summary>The kind that the publishing system gives the procedure (<i>loại thủ tục</i>), or empty.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The fields of administration.</summary>
    public IReadOnlyList<ProcedureField> Fields { get; init => field = CopiedList.Of(value); } = [];

    /// <summary>The levels of government that handle the procedure.</summary>
    public IReadOnlyList<AdministrativeLevel> Levels { get; init => field = CopiedList.Of(value); } = [];

    /// <summary>Whom the procedure is for.</summary>
    public IReadOnlyList<Audience> Audiences { get; init => field = CopiedList.Of(value); } = [];

    /// <summary>The cases, each with its steps and papers.</summary>
    public IReadOnlyList<ProcedureCase> Cases { get; init => field = CopiedList.Of(value); } = [];

    /// <summary>The channels, each with its processing times and fees.</summary>
    public IReadOnlyList<ChannelTerms> Channels { get; init => field = CopiedList.Of(value); } = [];

    /// <summary>The results.</summary>
    public IReadOnlyList<ProcedureResult> Results { get; init => field = CopiedList.Of(value); } = [];

    /// <summary>The legal instruments that the procedure rests on.</summary>
    public IReadOnlyList<LegalBasis> LegalBases { get; init => field = CopiedList.Of(value); } = [];

    /// <summary>The agencies that handle dossiers (<i>cơ quan thực hiện</i>).</summary>
    public IReadOnlyList<AgencyReference> HandlingAgencies { get; init => field = CopiedList.Of(value); } = [];

    /// <summary>The agencies that decide (<i>cơ quan có thẩm quyền</i>).</summary>
    public IReadOnlyList<AgencyReference> CompetentAgencies { get; init => field = CopiedList.Of(value); } = [];

    /// <summary>The agencies authorised to decide in their place (<i>cơ quan được ủy quyền</i>).</summary>
    public IReadOnlyList<AgencyReference> AuthorizedAgencies { get; init => field = CopiedList.Of(value); } = [];

    /// <summary>The agencies that are consulted (<i>cơ quan phối hợp</i>).</summary>
    public IReadOnlyList<AgencyReference> CoordinatingAgencies { get; init => field = CopiedList.Of(value); } = [];

    /// <summary>The agencies that receive dossiers, where the source names any beside the address.</summary>
    public IReadOnlyList<AgencyReference> ReceivingAgencies { get; init => field = CopiedList.Of(value); } = [];

    /// <summary>Where dossiers are received, verbatim.</summary>
    public string ReceivingAddress { get; init; } = "";

    /// <summary>The procedures that this one leads through in one go (<i>liên thông</i>).</summary>
    public IReadOnlyList<ProcedureCode> LinkedProcedures { get; init => field = CopiedList.Of(value); } = [];

    /// <summary>The procedures that the source calls related (<i>liên quan</i>).</summary>
    public IReadOnlyList<ProcedureCode> RelatedProcedures { get; init => field = CopiedList.Of(value); } = [];

    /// <summary>How far the procedure can be gone through online.</summary>
    public OnlineServiceLevel OnlineLevel { get; init; }

    /// <summary>The published reason why it is only partially online, or empty. Decree 224/2026/NĐ-CP Art 14.</summary>
    public string PartialReason { get; init; } = "";

    /// <summary>When and where the procedure was decided and made public.</summary>
    public Publication Publication { get; init; } = new();

    /// <summary>The requirements and conditions (<i>yêu cầu, điều kiện</i>), verbatim.</summary>
    public string Requirements { get; init; } = "";

    /// <summary>The keywords (<i>từ khóa</i>), verbatim.</summary>
    public string Keywords { get; init; } = "";

    /// <summary>What the source says of the procedure as a whole, verbatim.</summary>
    public string Description { get; init; } = "";

    /// <summary>What the source says of whom the procedure is for, verbatim.</summary>
    public string AudienceDescription { get; init; } = "";

    /// <summary>What the source says of the agencies that handle dossiers, verbatim.</summary>
    public string HandlingDescription { get; init; } = "";

    /// <summary>What the source says of the agencies that decide, verbatim.</summary>
    public string CompetenceDescription { get; init; } = "";

    /// <summary>Whether several agencies handle it in one go (<i>liên thông</i>), as the linked procedures show.</summary>
    public bool IsInterAgency => LinkedProcedures.Count > 0;

    /// <summary>Lists the processing times of a channel; none where the procedure does not offer it.</summary>
    public IReadOnlyList<StatedTerm> TermsFor(SubmissionChannel channel) =>
        Channels.FirstOrDefault(terms => terms.Channel == channel)?.Terms ?? [];

    /// <summary>Writes the procedure as <c>1.001193 Đăng ký khai sinh</c>.</summary>
    public override string ToString() => $"{Code} {Name}";
}
