using MongCai.Domain.Agencies;

namespace MongCai.Domain.Procedures;

/// <summary>What a search of the catalogue asks for; whatever is left out does not narrow it.</summary>
public sealed record ProcedureQuery
{
    /// <summary>
    /// What is looked for, in one's own words, with or without Vietnamese marks, the last word perhaps unfinished; or a code in any
    /// spelling. Read to its 64th word.
    /// </summary>
    public string Text { get; init; } = "";

    /// <summary>The code of a field, or empty.</summary>
    public string FieldCode { get; init; } = "";

    /// <summary>The code of an audience, or empty.</summary>
    public string AudienceCode { get; init; } = "";

    /// <summary>An agency that receives, handles or decides, itself or through its parts.</summary>
    public AgencyCode? Agency { get; init; }

    /// <summary>A level of government that handles the procedure.</summary>
    public AdministrativeLevel? Level { get; init; }

    /// <summary>A channel that the procedure offers.</summary>
    public SubmissionChannel? Channel { get; init; }

    /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
    public override string ToString() => RecordText.Of(
        nameof(ProcedureQuery),
        (nameof(Text), RecordText.Free(Text)), (nameof(FieldCode), FieldCode), (nameof(AudienceCode), AudienceCode), (nameof(Agency), Agency),
        (nameof(Level), Level), (nameof(Channel), Channel));
}
