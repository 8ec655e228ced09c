using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Payments;

/// <summary>
/// A request to the national payment platform: <c>INIT</c> opens a payment, <c>QUERY</c> asks for its state, <c>GET_BILL</c> for its receipt.
/// </summary>
/// <remarks>
/// Every field outside the bill is signed, in the order in which it stands. Times are written at GMT+7 on a clock of 24 hours.
/// The fields are those of public programs for version 1.0.6; the platform's own document and later versions were not found.
/// </remarks>
[JsonConverter(typeof(FormConverter<PlatformRequest>))]
[NoJson("send its ToJson.")]
public sealed class PlatformRequest
{
    private const string Version = "1.0.6";

    private readonly KeyValuePair<string, string>[] fields;
    private readonly PlatformSigner signer;
    private readonly FeeBill? bill;

    private PlatformRequest(PlatformSigner signer, KeyValuePair<string, string>[] fields, FeeBill? bill = null) =>
        (this.signer, this.fields, this.bill, Signature) = (signer, fields, bill, signer.Sign(fields.Select(field => field.Value)));

    /// <summary>Opens a payment of a bill; the platform answers with the address to send the payer to.</summary>
    /// <exception cref="ArgumentException">A field holds a bar.</exception>
    public static PlatformRequest Init(PlatformSigner signer, string reference, FeeBill bill, string information, Instant createdAt, IPAddress payerAddress)
    {
        ArgumentNullException.ThrowIfNull(signer);
        ArgumentException.ThrowIfNullOrEmpty(reference);
        ArgumentNullException.ThrowIfNull(bill);
        ArgumentNullException.ThrowIfNull(information);
        ArgumentNullException.ThrowIfNull(payerAddress);
        return new(
            signer,
            [
                new("LoaiBanTin", "INIT"),
                new("PhienBan", Version),
                new("MaDoiTac", signer.Partner),
                new("MaThamChieu", reference),
                new("SoTien", bill.Total.Dong.ToString(CultureInfo.InvariantCulture)),
                new("LoaiHinhThanhToan", "PAY"),
                new("MaKenhThanhToan", "1"),
                new("MaThietBi", "1"),
                new("NgonNgu", "vi-VN"),
                new("MaTienTe", ConfirmationCheck.Currency),
                new("MaNganHang", "PAYMENT"),
                new("ThongTinGiaoDich", information),
                new("ThoiGianGD", GatewayTime.Format(createdAt)),
                new("Ip", payerAddress.ToString()),
            ],
            bill);
    }

    /// <summary>Asks what became of a payment.</summary>
    /// <exception cref="ArgumentException">The reference holds a bar.</exception>
    public static PlatformRequest Query(PlatformSigner signer, string reference, Instant createdAt) => About("QUERY", signer, reference, createdAt);

    /// <summary>Asks for the receipt of a payment.</summary>
    /// <exception cref="ArgumentException">The reference holds a bar.</exception>
    public static PlatformRequest Bill(PlatformSigner signer, string reference, Instant createdAt) => About("GET_BILL", signer, reference, createdAt);

    /// <summary>The signature.</summary>
    public string Signature { get; }

    /// <summary>The text that is signed, but for the secret at its end.</summary>
    public string SignedData => GatewaySignature.Join(fields.Select(pair => pair.Value));

    /// <summary>Writes the body of the request.</summary>
    public string ToJson() => GatewayJson.Write([.. fields, new("MaXacThuc", Signature)], bill is null ? null : WriteBill);

    /// <summary>Names the kind of the request and the partner.</summary>
    public override string ToString() => $"{fields[0].Value} of {signer}";

    private static PlatformRequest About(string kind, PlatformSigner signer, string reference, Instant createdAt)
    {
        ArgumentNullException.ThrowIfNull(signer);
        ArgumentException.ThrowIfNullOrEmpty(reference);
        return new(
            signer,
            [
                new("LoaiBanTin", kind),
                new("PhienBan", Version),
                new("MaDoiTac", signer.Partner),
                new("MaThamChieu", reference),
                new("ThoiGianGD", GatewayTime.Format(createdAt)),
            ]);
    }

    private void WriteBill(Utf8JsonWriter json)
    {
        json.WriteStartObject("ThongTinBienLai");
        bill!.Write(json);
        json.WriteEndObject();
    }
}
