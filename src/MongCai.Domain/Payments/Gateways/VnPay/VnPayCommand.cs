using System.Net;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Payments;

/// <summary>A request to VNPAY's transaction interface: a query of a payment, or a refund.</summary>
/// <remarks>These are signed over their values in a fixed order, joined by bars and not encoded, unlike the payer's address.</remarks>
[JsonConverter(typeof(FormConverter<VnPayCommand>))]
[NoJson("send its ToJson.")]
public sealed class VnPayCommand
{
    private readonly KeyValuePair<string, string>[] fields;

    private VnPayCommand(KeyValuePair<string, string>[] fields) => this.fields = fields;

    /// <summary>Asks what became of a payment (<c>querydr</c>).</summary>
    /// <param name="requestId">The caller's key of this request.</param>
    /// <param name="terminal">The merchant's terminal code.</param>
    /// <param name="reference">The reference of the payment.</param>
    /// <param name="paymentCreatedAt">When the payment's request was made: the reference is unique within a day only.</param>
    /// <param name="createdAt">When this request is made.</param>
    /// <param name="serverAddress">The address that this request comes from.</param>
    /// <param name="information">Why it is made.</param>
    /// <exception cref="ArgumentException">A field is outside its form.</exception>
    public static VnPayCommand Query(
        string requestId, string terminal, string reference, Instant paymentCreatedAt, Instant createdAt, IPAddress serverAddress, string information) =>
        new(
        [
            new("vnp_RequestId", VnPayFields.Code(requestId)),
            new("vnp_Version", VnPayFields.Version),
            new("vnp_Command", "querydr"),
            new("vnp_TmnCode", VnPayFields.Terminal(terminal)),
            new("vnp_TxnRef", VnPayFields.Code(reference)),
            new("vnp_TransactionDate", VnPayFields.Moment(paymentCreatedAt)),
            new("vnp_CreateDate", VnPayFields.Moment(createdAt)),
            new("vnp_IpAddr", VnPayFields.Address(serverAddress)),
            new("vnp_OrderInfo", VnPayFields.Information(information)),
        ]);

    /// <summary>Gives money back to the payer (<c>refund</c>), all of it (02) or a part (03).</summary>
    /// <param name="requestId">The caller's key of this request.</param>
    /// <param name="payment">The payment as VNPAY notified it.</param>
    /// <param name="amount">At most the amount of the payment.</param>
    /// <param name="terminal">The merchant's terminal code.</param>
    /// <param name="paymentCreatedAt">When the payment's request was made.</param>
    /// <param name="createdBy">The account of who asks for it.</param>
    /// <param name="createdAt">When this request is made.</param>
    /// <param name="serverAddress">The address that this request comes from.</param>
    /// <param name="information">Why it is made.</param>
    /// <exception cref="ArgumentException">A field is outside its form, or more is given back than was paid.</exception>
    public static VnPayCommand Refund(
        string requestId, VnPayIpn payment, Vnd amount, string terminal, Instant paymentCreatedAt, string createdBy, Instant createdAt,
        IPAddress serverAddress, string information)
    {
        ArgumentNullException.ThrowIfNull(payment);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(amount, payment.Amount);
        return new(
        [
            new("vnp_RequestId", VnPayFields.Code(requestId)),
            new("vnp_Version", VnPayFields.Version),
            new("vnp_Command", "refund"),
            new("vnp_TmnCode", VnPayFields.Terminal(terminal)),
            new("vnp_TransactionType", amount == payment.Amount ? "02" : "03"),
            new("vnp_TxnRef", VnPayFields.Code(payment.Reference)),
            new("vnp_Amount", VnPayFields.Amount(amount)),
            new("vnp_TransactionNo", VnPayFields.Code(payment.TransactionNumber)),
            new("vnp_TransactionDate", VnPayFields.Moment(paymentCreatedAt)),
            new("vnp_CreateBy", VnPayFields.Code(createdBy)),
            new("vnp_CreateDate", VnPayFields.Moment(createdAt)),
            new("vnp_IpAddr", VnPayFields.Address(serverAddress)),
            new("vnp_OrderInfo", VnPayFields.Information(information)),
        ]);
    }

    /// <summary>The text that is signed.</summary>
    public string SignedData => GatewaySignature.Join(fields.Select(pair => pair.Value));

    /// <summary>Writes the body of the request with its signature.</summary>
    public string ToJson(VnPaySigner signer)
    {
        ArgumentNullException.ThrowIfNull(signer);
        return GatewayJson.Write([.. fields, new(VnPaySigner.HashField, signer.SignText(SignedData))]);
    }
}
