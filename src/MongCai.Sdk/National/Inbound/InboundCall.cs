using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk.National;

/// <summary>What the national exchange sends to a province: above all what citizens filed on the national portal (<c>NhanHSDVCQG</c>).</summary>
/// <remarks>
/// A closed set. The shape of such a call was seen in one implementation: an object with <c>service</c>, <c>isUpdating</c> and <c>data</c>, whose
/// records have the members of <c>DongBoHoSoMC</c>. A bare list, one bare record and data that are JSON in a text are read too; unknown members are
/// kept. Its parts are personal data.
/// A <c>SecurityKey</c>, by which one implementation lets the exchange in, is not read: look at it before you read the call.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter))]
public abstract record InboundCall
{
    private const string Filing = "NhanHSDVCQG";
    private const string TaxNotice = "NhanThongBaoThueDat";
    private const string TaxVoucher = "NhanChungTuThueDat";

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
            return Of(StrictJson.Parse(body));
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new FormatException(
                error is NationalShapeException ? error.Message : "The body is no call of the national exchange: JSON without doubled members was expected.");
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
        JsonElement? data = NationalEnvelope.Find(root, "data") is { } found ? Opened(found) : IsRecord(root) ? root : null;
        return data is null
            ? throw new NationalShapeException("The call has no data: a member 'data' with the dossiers was expected.")
            : OfService(TextOf(root, "service"), root, data.Value, TextOf(root, "isUpdating") is "True" or "true" or "1");
    }

    private static InboundCall OfService(string service, JsonElement root, JsonElement data, bool isUpdate) =>
        service.Length == 0 || IsNamed(service, Filing) ? new Filed([.. NationalExchangeClient.Elements(data).Select(DossierOf)], isUpdate)
        : IsNamed(service, TaxNotice) && DocumentOf(data) is { } document
            ? new LandTaxNotified(LandTaxDocument.Read(document), document, TextOf(root, "Ngay"), isUpdate)
        : IsNamed(service, TaxVoucher) && VouchersOf(data) is { Length: > 0 } vouchers ? new LandTaxPaid(vouchers, isUpdate)
        : new Other(service, data);

    private static bool IsNamed(string service, string name) => service.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static string TextOf(JsonElement root, string name) => NationalEnvelope.Find(root, name) is { } found ? WireText.Of(found) : "";

    /// <summary>The document of a notice; null where the data are of another form than the one that was seen.</summary>
    private static byte[]? DocumentOf(JsonElement data) =>
        data.ValueKind != JsonValueKind.Object || NationalEnvelope.Find(data, "FileThongBaoThue") is not { ValueKind: JsonValueKind.String } file ? null
        : file.TryGetBytesFromBase64(out byte[]? bytes) ? bytes
        : throw new NationalShapeException("FileThongBaoThue is no base64: the document of the land tax was expected there.");

    /// <summary>The vouchers; null where the data are of another form than the one that was seen.</summary>
    private static LandTaxVoucher[]? VouchersOf(JsonElement data)
    {
        JsonElement[] elements = data.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? [.. NationalExchangeClient.Elements(data)] : [];
        return elements.All(
            element => element.ValueKind == JsonValueKind.Object && NationalEnvelope.Find(element, "ThongTinThanhToan") is { ValueKind: JsonValueKind.Object })
            ? [.. elements.Select(element => element.Deserialize(NationalJson.Context.LandTaxVoucher)!)]
            : null;
    }

    private static JsonElement Opened(JsonElement data) => data.ValueKind == JsonValueKind.String ? StrictJson.Parse(WireText.OfAny(data)) : data;

    private static bool IsRecord(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && Keys.Any(key => NationalEnvelope.Find(element, key) is not null);

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

    /// <summary>The tax office asks for land tax (<c>NhanThongBaoThueDat</c>). The form was seen in one implementation.</summary>
    /// <param name="Notices">What is asked for, dossier by dossier.</param>
    /// <param name="Document">The document as it came, which is XML: keep it, for it is what the tax office wrote.</param>
    /// <param name="Day">The member <c>Ngay</c> as it came, whose form was not found; empty where there is none.</param>
    /// <param name="IsUpdate">Whether it changes one that was sent before.</param>
    [JsonConverter(typeof(NoJsonConverter))]
    public sealed record LandTaxNotified(IReadOnlyList<LandTaxNotice> Notices, ReadOnlyMemory<byte> Document, string Day, bool IsUpdate) : InboundCall
    {
        /// <summary>Shows how many there are.</summary>
        public override string ToString() => Invariant($"LandTaxNotified: {Notices.Count}");
    }

    /// <summary>Land tax was paid on the national portal (<c>NhanChungTuThueDat</c>). The form was seen in one implementation.</summary>
    /// <param name="Vouchers">The vouchers.</param>
    /// <param name="IsUpdate">Whether they change ones that were sent before.</param>
    [JsonConverter(typeof(NoJsonConverter))]
    public sealed record LandTaxPaid(IReadOnlyList<LandTaxVoucher> Vouchers, bool IsUpdate) : InboundCall
    {
        /// <summary>Shows how many there are.</summary>
        public override string ToString() => Invariant($"LandTaxPaid: {Vouchers.Count}");
    }

    /// <summary>Another service of the exchange, or one of those above in a form that was not seen.</summary>
    /// <param name="Service">The name of the service.</param>
    /// <param name="Data">The data, as they came.</param>
    [JsonConverter(typeof(NoJsonConverter))]
    public sealed record Other(string Service, JsonElement Data) : InboundCall
    {
        /// <summary>Shows that it is another service, and nothing that came.</summary>
        public override string ToString() => nameof(Other);
    }
}
