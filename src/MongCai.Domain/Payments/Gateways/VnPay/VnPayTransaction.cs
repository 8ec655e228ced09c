using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>VNPAY's answer to a <see cref="VnPayCommand"/>.</summary>
/// <remarks>One exists only where the signature was there and right.</remarks>
[JsonConverter(typeof(FormConverter<VnPayTransaction>))]
[NoJson("keep the text as it arrived: its signature is over that text.")]
public sealed record VnPayTransaction
{
    private VnPayTransaction(string requestCode, string reference, Vnd? amount, string transactionNumber, string status) =>
        (RequestCode, Reference, Amount, TransactionNumber, Status) = (requestCode, reference, amount, transactionNumber, status);

    /// <summary>
    /// The order of the fields in the signature of an answer to a refund. It is from memory: pass another to <see cref="TryRead"/> if VNPAY's
    /// document has it.
    /// </summary>
    public static IReadOnlyList<string> RefundOrder { get; } =
    [
        "vnp_ResponseId", "vnp_Command", "vnp_ResponseCode", "vnp_Message", "vnp_TmnCode", "vnp_TxnRef", "vnp_Amount", "vnp_BankCode",
        "vnp_PayDate", "vnp_TransactionNo", "vnp_TransactionType", "vnp_TransactionStatus", "vnp_OrderInfo",
    ];

    /// <summary>The order of the fields in the signature of an answer to a query, also from memory.</summary>
    public static IReadOnlyList<string> QueryOrder { get; } = [.. RefundOrder, "vnp_PromotionCode", "vnp_PromotionAmount"];

    /// <summary>Verifies and reads the fields of an answer; false where the signature is missing or wrong, or the amount cannot be read.</summary>
    public static bool TryRead(
        IReadOnlyDictionary<string, string> fields, IEnumerable<string> signedOrder, VnPaySigner signer, [NotNullWhen(true)] out VnPayTransaction? transaction)
    {
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentNullException.ThrowIfNull(signedOrder);
        ArgumentNullException.ThrowIfNull(signer);
        transaction = null;
        string[] signed = [.. signedOrder.Select(name => fields.GetValueOrDefault(name, ""))];
        string amountText = fields.GetValueOrDefault("vnp_Amount", "");
        Vnd? amount = VnPayFields.AmountIn(amountText);
        if (!GatewaySignature.CanJoin(signed)
            || !signer.VerifyText(GatewaySignature.Join(signed), fields.GetValueOrDefault(VnPaySigner.HashField))
            || (amount is null && amountText.Length > 0))
        {
            return false;
        }

        transaction = new(
            fields.GetValueOrDefault("vnp_ResponseCode", ""), fields.GetValueOrDefault("vnp_TxnRef", ""),
            amount, fields.GetValueOrDefault("vnp_TransactionNo", ""), fields.GetValueOrDefault("vnp_TransactionStatus", ""));
        return true;
    }

    /// <summary>The result of the request itself: 00, or why it was not carried out (91 not found, 94 repeated, 95 not successful before).</summary>
    public string RequestCode { get; }

    /// <summary>The reference of the payment.</summary>
    public string Reference { get; }

    /// <summary>The amount; null where the answer has none.</summary>
    public Vnd? Amount { get; }

    /// <summary>The gateway's number of the transaction.</summary>
    public string TransactionNumber { get; }

    /// <summary>The state of the transaction at VNPAY in two digits.</summary>
    public string Status { get; }

    /// <summary>What became of the money; a request that was not carried out says nothing and needs review.</summary>
    public GatewayOutcome Outcome => (RequestCode, Status) switch
    {
        (VnPayCodes.Ok, VnPayCodes.Ok) => GatewayOutcome.Succeeded,
        (VnPayCodes.Ok, "02") => GatewayOutcome.Failed,
        _ => GatewayOutcome.NeedsReview,
    };
}
