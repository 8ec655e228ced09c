using MongCai.Domain.Dossiers;
using MongCai.Domain.Surveys;

namespace MongCai.Sdk.Contract;

/// <summary>What an applicant answers. The portal checks the token, which may be used once.</summary>
public sealed record NewSurveyResponse : PortalModel
{
    /// <summary>The dossier.</summary>
    public required DossierCode Dossier { get; init; }

    /// <summary>The token of the invitation.</summary>
    public required string Token { get; init; }

    /// <summary>Who answers.</summary>
    public required OpenCode<Respondent> Respondent { get; init; }

    /// <summary>The score of each question, by its code; null is "no opinion", and a question that is left out was skipped.</summary>
    public required IReadOnlyDictionary<string, int?> Answers { get; init; }

    /// <summary>Writes the dossier, not the token.</summary>
    public override string ToString() => Invariant($"response about {Dossier}");
}
