using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Payments;

/// <summary>What the national payment platform says of a payment (<c>CONFIRM</c>).</summary>
/// <remarks>One exists only where the signature was right.</remarks>
[JsonConverter(typeof(FormConverter<PlatformNotification>))]
[NoJson("keep the text as it arrived: its signature is over that text.")]
public sealed record PlatformNotification
{
    private const string Ok = "00";

    private static readonly string[] SignedFields =
        ["LoaiBanTin", "MaLoi", "MaDoiTac", "MaThamChieu", "SoTien", "MaTienTe", "MaGiaoDich", "MaNganHang", "ThoiGianGD", "ThongTinGiaoDich"];

    private PlatformNotification(IReadOnlyDictionary<string, string> fields, Vnd amount)
    {
        Reference = fields["MaThamChieu"];
        Amount = amount;
        Currency = fields["MaTienTe"];
        ErrorCode = fields["MaLoi"];
        TransactionNumber = fields["MaGiaoDich"];
        BankCode = fields["MaNganHang"];
        PaidAt = GatewayTime.Parse(fields["ThoiGianGD"]);
    }

    /// <summary>
    /// Verifies a message, finds what is expected under its reference, and judges reference, currency, amount and replay, in
    /// this order. The confirmation is given only where it is to be recorded.
    /// </summary>
    /// <param name="fields">The fields of the message, by name.</param>
    /// <param name="signer">The partner's signer.</param>
    /// <param name="find">Finds what is expected; it is not called for a message that is not signed.</param>
    /// <param name="toRecord">What to record; null where nothing may be stored.</param>
    public static ConfirmationVerdict Judge(
        IReadOnlyDictionary<string, string> fields, PlatformSigner signer, Func<string, ExpectedPayment?> find, out PlatformNotification? toRecord)
    {
        ArgumentNullException.ThrowIfNull(find);
        toRecord = null;
        if (!IsSigned(fields, signer))
        {
            return ConfirmationVerdict.WrongSignature;
        }

        if (!TryRead(fields, signer, out PlatformNotification? read))
        {
            return ConfirmationVerdict.Unreadable;
        }

        ConfirmationVerdict verdict = ConfirmationCheck.Of(find(read.Reference), read.Amount, read.Currency);
        toRecord = verdict == ConfirmationVerdict.Record ? read : null;
        return verdict;
    }

    /// <summary>The caller's reference.</summary>
    public string Reference { get; }

    /// <summary>The amount.</summary>
    public Vnd Amount { get; }

    /// <summary>The currency, <c>VND</c>.</summary>
    public string Currency { get; }

    /// <summary>00 for success; every other code is taken for a failure, as the full list of codes was not found.</summary>
    public string ErrorCode { get; }

    /// <summary>The platform's number of the transaction.</summary>
    public string TransactionNumber { get; }

    /// <summary>The bank that was used.</summary>
    public string BankCode { get; }

    /// <summary>When the payer paid, Vietnamese time; null where the message does not say it in fourteen digits.</summary>
    public LocalDateTime? PaidAt { get; }

    /// <summary>What became of the money.</summary>
    public GatewayOutcome Outcome => ErrorCode == Ok ? GatewayOutcome.Succeeded : GatewayOutcome.Failed;

    private static bool IsSigned(IReadOnlyDictionary<string, string> fields, PlatformSigner signer)
    {
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentNullException.ThrowIfNull(signer);
        return signer.Verify(SignedFields.Select(name => fields.GetValueOrDefault(name, "")), fields.GetValueOrDefault("MaXacThuc"));
    }

    private static bool TryRead(IReadOnlyDictionary<string, string> fields, PlatformSigner signer, [NotNullWhen(true)] out PlatformNotification? confirmation)
    {
        bool right = Array.TrueForAll(SignedFields, fields.ContainsKey)
            & long.TryParse(fields.GetValueOrDefault("SoTien"), NumberStyles.None, CultureInfo.InvariantCulture, out long dong)
            && fields["LoaiBanTin"] == "CONFIRM"
            && fields["MaDoiTac"] == signer.Partner;
        confirmation = right ? new(fields, Vnd.Of(dong)) : null;
        return right;
    }

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(PlatformNotification),
        (nameof(Reference), Reference), (nameof(Amount), Amount), (nameof(Currency), Currency), (nameof(ErrorCode), ErrorCode),
        (nameof(TransactionNumber), TransactionNumber), (nameof(BankCode), BankCode), (nameof(PaidAt), PaidAt), (nameof(Outcome), Outcome));
}
