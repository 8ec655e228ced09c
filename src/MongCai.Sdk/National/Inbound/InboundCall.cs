using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Sdk.Contract;
using MongCai.Sdk.National.Dossiers;
using MongCai.Sdk.National.Wire;

namespace MongCai.Sdk.National.Inbound;

/// <summary>What the national exchange sends to a province: above all what citizens filed on the national portal (<c>NhanHSDVCQG</c>).</summary>
/// <remarks>
/// A closed set. The shape of such a call was seen in one implementation: an object with <c>service</c>, <c>isUpdating</c> and <c>data</c>, whose records have the
/// members of <c>DongBoHoSoMC</c>. A bare list, one bare record and data that are JSON in a text are read too; unknown members are kept. Its parts are personal data.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter))]
public abstract record InboundCall
{
    private const string Filing = "NhanHSDVCQG";

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };
    private static readonly string[] Keys = ["MaHoSo", "MaTTHC"];

    private InboundCall()
    {
    }

    /// <summary>Reads the body of a call.</summary>
    /// <exception cref="FormatException">The body is no JSON of such a call; the message repeats nothing of it.</exception>
    public static InboundCall Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body, Strict);
            return Of(document.RootElement.Clone());
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new FormatException(error is NationalShapeException ? error.Message : "The body is no call of the national exchange: JSON without doubled members was expected.");
        }
    }

    private static InboundCall Of(JsonElement root) => root.ValueKind switch
    {
        JsonValueKind.Array => new Filed([.. root.EnumerateArray().Select(DossierOf)], false),
        JsonValueKind.Object => OfObject(root),
        _ => throw new NationalShapeException("The body is no call of the national exchange: an object or a list was expected."),
    };

    private static InboundCall OfObject(JsonElement root)
    {
        string service = NationalEnvelope.Find(root, "service") is { } name ? WireText.Of(name) : "";
        JsonElement? data = NationalEnvelope.Find(root, "data") is { } found ? Opened(found) : IsRecord(root) ? root : null;
        bool isUpdate = NationalEnvelope.Find(root, "isUpdating") is { } flag && WireText.Of(flag) is "True" or "true" or "1";
        return data is null ? throw new NationalShapeException("The call has no data: a member 'data' with the dossiers was expected.")
            : service.Length > 0 && !service.Equals(Filing, StringComparison.OrdinalIgnoreCase) ? new Other(service, data.Value)
            : new Filed([.. NationalExchangeClient.Elements(data.Value).Select(DossierOf)], isUpdate);
    }

    private static JsonElement Opened(JsonElement data)
    {
        if (data.ValueKind != JsonValueKind.String)
        {
            return data;
        }

        using JsonDocument inner = JsonDocument.Parse(WireText.OfAny(data), Strict);
        return inner.RootElement.Clone();
    }

    private static bool IsRecord(JsonElement element) => element.ValueKind == JsonValueKind.Object && Keys.Any(key => NationalEnvelope.Find(element, key) is not null);

    private static NationalDossier DossierOf(JsonElement element) => IsRecord(element)
        ? element.Deserialize(NationalJson.Context.NationalDossier)!
        : throw new NationalShapeException("A record of the call is no dossier: MaHoSo or MaTTHC was expected in it.");

    /// <summary>Citizens filed dossiers.</summary>
    /// <param name="Dossiers">The records.</param>
    /// <param name="IsUpdate">Whether they change ones that were sent before.</param>
    [JsonConverter(typeof(NoJsonConverter))]
    public sealed record Filed(IReadOnlyList<NationalDossier> Dossiers, bool IsUpdate) : InboundCall
    {
        /// <summary>Shows how many there are.</summary>
        public override string ToString() => Invariant($"Filed: {Dossiers.Count}");
    }

    /// <summary>Another service of the exchange, such as a notice of the land tax (<c>NhanThongBaoThueDat</c>), whose shape was not found.</summary>
    /// <param name="Service">The name of the service.</param>
    /// <param name="Data">The data, as they came.</param>
    [JsonConverter(typeof(NoJsonConverter))]
    public sealed record Other(string Service, JsonElement Data) : InboundCall
    {
        /// <summary>Shows that it is another service, and nothing that came.</summary>
        public override string ToString() => nameof(Other);
    }
}
