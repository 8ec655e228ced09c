using System.Text.Json.Serialization;
using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Sdk.Contract;

/// <summary>That a response was taken. What was answered is shown in summaries only.</summary>
public sealed record SurveyResponseResource : PortalModel
{
    /// <summary>The dossier.</summary>
    public required DossierCode Dossier { get; init; }

    /// <summary>When it was taken, in Vietnamese time.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public required LocalDateTime SubmittedAt { get; init; }

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(SurveyResponseResource),
        (nameof(Unknown), Unknown), (nameof(Dossier), Dossier), (nameof(SubmittedAt), SubmittedAt));
}
