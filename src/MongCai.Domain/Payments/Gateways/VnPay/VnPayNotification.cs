using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Payments.Gateways.VnPay;

/// <summary>What VNPAY says of a payment: the same fields come with the payer's browser and, binding, from server to server (IPN).</summary>
/// <remarks>One exists only where the signature was right.</remarks>
[JsonConverter(typeof(FormConverter<VnPayNotification>))]
public sealed record VnPayNotification
{
    private VnPayNotification(IReadOnlyDictionary<string, string> fields, Vnd amount)
    {
        Reference = fields["vnp_TxnRef"];
        Amount = amount;
        TransactionNumber = fields.GetValueOrDefault("vnp_TransactionNo", "");
        BankCode = fields.GetValueOrDefault("vnp_BankCode", "");
        PaidAt = GatewayTime.Parse(fields.GetValueOrDefault("vnp_PayDate", ""));
        ResponseCode = fields["vnp_ResponseCode"];
        TransactionStatus = fields.GetValueOrDefault("vnp_TransactionStatus", "");
    }

    /// <summary>Verifies and reads the parameters of a query. The amount is read after the signature was verified over the text as it came.</summary>
    public static VnPayReading Read(IEnumerable<KeyValuePair<string, string>> query, VnPaySigner signer)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(signer);
        KeyValuePair<string, string>[] all = [.. query.Where(VnPaySigner.IsOwn)];
        return signer.Verify(all) ? Read(new Dictionary<string, string>(all, StringComparer.Ordinal)) : new VnPayReading.WrongSignature();
    }

    /// <summary>The caller's reference.</summary>
    public string Reference { get; }

    /// <summary>The amount, in đồng and not in the gateway's hundredths.</summary>
    public Vnd Amount { get; }

    /// <summary>The gateway's number of the transaction; <c>0</c> where none was made.</summary>
    public string TransactionNumber { get; }

    /// <summary>The bank or the way that was used.</summary>
    public string BankCode { get; }

    /// <summary>When the payer paid, Vietnamese time; null where the message does not say.</summary>
    public LocalDateTime? PaidAt { get; }

    /// <summary>The result of the payment in two digits.</summary>
    public string ResponseCode { get; }

    /// <summary>The state of the transaction at VNPAY in two digits.</summary>
    public string TransactionStatus { get; }

    /// <summary>
    /// What became of the money: success needs both codes 00; suspected fraud (07), a reversal (04) and codes that
    /// contradict each other need review, because the payer's bank may have been debited.
    /// </summary>
    public GatewayOutcome Outcome => VnPayCodes.Outcome(ResponseCode, TransactionStatus);

    private static VnPayReading Read(Dictionary<string, string> fields) => fields switch
    {
        _ when string.IsNullOrEmpty(fields.GetValueOrDefault("vnp_TxnRef")) => new VnPayReading.Unreadable("vnp_TxnRef"),
        _ when string.IsNullOrEmpty(fields.GetValueOrDefault("vnp_ResponseCode")) => new VnPayReading.Unreadable("vnp_ResponseCode"),
        _ when !VnPayFields.TryAmount(fields.GetValueOrDefault("vnp_Amount", ""), out Vnd _) => new VnPayReading.Unreadable("vnp_Amount"),
        _ => new VnPayReading.Verified(new(fields, AmountOf(fields))),
    };

    private static Vnd AmountOf(Dictionary<string, string> fields) => VnPayFields.TryAmount(fields["vnp_Amount"], out Vnd amount) ? amount : default;
}
