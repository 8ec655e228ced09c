using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Domain;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Sdk.Contract;

/// <summary>An event as it is posted, by the Standard Webhooks form.</summary>
public sealed record WebhookEnvelope : PortalModel
{
    /// <summary>The type, such as <c>dossier.changed</c>, or one that this version does not know.</summary>
    public required string Type { get; init; }

    /// <summary>When it happened.</summary>
    [JsonConverter(typeof(IsoConverter<Instant>))]
    public required Instant Timestamp { get; init; }

    /// <summary>What it is about; its form depends on the type.</summary>
    public required JsonElement Data { get; init; }

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(WebhookEnvelope),
        (nameof(Unknown), Unknown), (nameof(Type), Type), (nameof(Timestamp), Timestamp), (nameof(Data), Data));
}
