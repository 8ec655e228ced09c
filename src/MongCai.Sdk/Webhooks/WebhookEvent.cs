using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using MongCai.Sdk.Contract.Dossiers;
using MongCai.Sdk.Contract.Payments;
using MongCai.Sdk.Contract.Webhooks;
using NodaTime;

namespace MongCai.Sdk.Webhooks;

/// <summary>Something that a portal tells of.</summary>
/// <remarks>A closed set; what this version does not know is <see cref="Unknown"/>, with all that was posted.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(DossierChanged), "dossier-changed")]
[JsonDerivedType(typeof(PaymentChanged), "payment-changed")]
[JsonDerivedType(typeof(Unknown), "unknown")]
public abstract record WebhookEvent
{
    private WebhookEvent(string id, Instant occurredAt) => (Id, OccurredAt) = (id, occurredAt);

    /// <summary>The identifier of the message, the same over all its deliveries.</summary>
    [JsonRequired]
    public string Id { get; init; }

    /// <summary>When it happened.</summary>
    [JsonRequired, JsonConverter(typeof(IsoConverter<Instant>))]
    public Instant OccurredAt { get; init; }

    /// <summary>A dossier changed.</summary>
    public sealed record DossierChanged(string Id, Instant OccurredAt, [property: JsonRequired] DossierSummary Dossier) : WebhookEvent(Id, OccurredAt);

    /// <summary>A payment changed.</summary>
    public sealed record PaymentChanged(string Id, Instant OccurredAt, [property: JsonRequired] PaymentResource Payment) : WebhookEvent(Id, OccurredAt);

    /// <summary>An event of a type, or of a form, that this version does not know.</summary>
    public sealed record Unknown(string Id, Instant OccurredAt, [property: JsonRequired] WebhookEnvelope Envelope) : WebhookEvent(Id, OccurredAt);
}
