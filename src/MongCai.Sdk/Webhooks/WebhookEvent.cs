using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Domain;
using MongCai.Domain.Json;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Sdk;

/// <summary>Something that a portal tells of.</summary>
/// <remarks>A closed set; what this version does not know is <see cref="Unknown"/>, with all that was posted.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(DossierChanged), "dossier-changed")]
[JsonDerivedType(typeof(PaymentChanged), "payment-changed")]
[JsonDerivedType(typeof(Unknown), "unknown")]
public abstract record WebhookEvent
{
    private WebhookEvent(string id, Instant occurredAt) => (Id, OccurredAt) = (id, occurredAt);

    /// <summary>The types of events that this version of the contract knows, as portals name them.</summary>
    public static IReadOnlyList<string> Types => Readers.Types;

    /// <summary>The type as the portal names it.</summary>
    [JsonIgnore]
    public abstract string Type { get; }

    /// <summary>The identifier of the message, the same over all its deliveries.</summary>
    [JsonRequired]
    public string Id { get; init; }

    /// <summary>When it happened.</summary>
    [JsonRequired, JsonConverter(typeof(IsoConverter<Instant>))]
    public Instant OccurredAt { get; init; }

    /// <summary>The event of an envelope; <see cref="Unknown"/> where its type or the form of its data is not known.</summary>
    internal static WebhookEvent Of(string id, WebhookEnvelope envelope) => Readers.Read(id, envelope) ?? new Unknown(id, envelope.Timestamp, envelope);

    /// <summary>A dossier changed.</summary>
    public sealed record DossierChanged(string Id, Instant OccurredAt, [property: JsonRequired] DossierSummary Dossier) : WebhookEvent(Id, OccurredAt)
    {
        /// <summary>The type as the portal names it.</summary>
        public const string TypeName = "dossier.changed";

        /// <inheritdoc/>
        [JsonIgnore]
        public override string Type => TypeName;

        /// <summary>Writes every member, the same in every culture.</summary>
        public override string ToString() => RecordText.Of(
            nameof(DossierChanged),
            (nameof(Type), Type), (nameof(Id), Id), (nameof(OccurredAt), OccurredAt), (nameof(Dossier), Dossier));
    }

    /// <summary>A payment changed.</summary>
    public sealed record PaymentChanged(string Id, Instant OccurredAt, [property: JsonRequired] PaymentResource Payment) : WebhookEvent(Id, OccurredAt)
    {
        /// <inheritdoc cref="DossierChanged.TypeName"/>
        public const string TypeName = "payment.changed";

        /// <inheritdoc/>
        [JsonIgnore]
        public override string Type => TypeName;

        /// <summary>Writes every member, the same in every culture.</summary>
        public override string ToString() => RecordText.Of(
            nameof(PaymentChanged),
            (nameof(Type), Type), (nameof(Id), Id), (nameof(OccurredAt), OccurredAt), (nameof(Payment), Payment));
    }

    /// <summary>An event of a type, or of a form, that this version does not know.</summary>
    public sealed record Unknown(string Id, Instant OccurredAt, [property: JsonRequired] WebhookEnvelope Envelope) : WebhookEvent(Id, OccurredAt)
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string Type => Envelope.Type;

        /// <summary>Writes every member, the same in every culture.</summary>
        public override string ToString() => RecordText.Of(
            nameof(Unknown),
            (nameof(Type), Type), (nameof(Id), Id), (nameof(OccurredAt), OccurredAt), (nameof(Envelope), Envelope));
    }

    /// <summary>How the data of each type are read.</summary>
    private static class Readers
    {
        private static readonly (string Type, Func<string, WebhookEnvelope, WebhookEvent?> Read)[] All =
        [
            (DossierChanged.TypeName, Reader<DossierSummary>((id, at, dossier) => new DossierChanged(id, at, dossier))),
            (PaymentChanged.TypeName, Reader<PaymentResource>((id, at, payment) => new PaymentChanged(id, at, payment))),
        ];

        internal static IReadOnlyList<string> Types { get; } = [.. All.Select(reader => reader.Type)];

        internal static WebhookEvent? Read(string id, WebhookEnvelope envelope) =>
            Array.Find(All, reader => reader.Type == envelope.Type).Read?.Invoke(id, envelope);

        private static Func<string, WebhookEnvelope, WebhookEvent?> Reader<TData>(Func<string, Instant, TData, WebhookEvent> make)
            where TData : class =>
            (id, envelope) => Data<TData>(envelope) is { } data ? make(id, envelope.Timestamp, data) : null;

        private static TData? Data<TData>(WebhookEnvelope envelope)
            where TData : class
        {
            try
            {
                return envelope.Data.Deserialize(PortalJson.Of<TData>());
            }
            catch (Exception error) when (error is JsonException or FormatException or ArgumentException or NotSupportedException)
            {
                return null;
            }
        }
    }
}
