using System.Text.Json.Serialization;
using MongCai.Domain.Procedures;

namespace MongCai.Domain.Dossiers;

/// <summary>What a form is about: the dossier, its applicant and its procedure.</summary>
public sealed record FormSubject(
    [property: JsonRequired] DossierCode Code,
    [property: JsonRequired] Applicant Applicant,
    [property: JsonRequired] ProcedureCode Procedure,
    [property: JsonRequired] string ProcedureName)
{
    /// <summary>Takes the subject from a dossier.</summary>
    public static FormSubject Of(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return new(dossier.Code, dossier.Submission.Applicant, dossier.Submission.Procedure, dossier.Submission.ProcedureName);
    }
}
