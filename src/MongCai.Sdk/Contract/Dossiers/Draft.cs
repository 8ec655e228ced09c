using System.Text.Json.Serialization;
using MongCai.Domain;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Sdk.Contract;

/// <summary>A dossier that is being written and not yet filed: no time runs.</summary>
public sealed record Draft : PortalModel
{
    /// <summary>The identifier.</summary>
    public required string Id { get; init; }

    /// <summary>The version, 1 and up; the <c>ETag</c> of the draft.</summary>
    public required long Version { get; init; }

    /// <summary>When it was last written.</summary>
    [JsonConverter(typeof(IsoConverter<Instant>))]
    public required Instant SavedAt { get; init; }

    /// <summary>What it holds so far.</summary>
    public required NewDossier Content { get; init; }

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(Draft),
        (nameof(Unknown), Unknown), (nameof(Id), Id), (nameof(Version), Version), (nameof(SavedAt), SavedAt), (nameof(Content), Content));
}
