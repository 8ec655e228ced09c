using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Payments;

/// <summary>What VNPAY says of a payment: the same fields come with the payer's browser and, binding, from server to server (IPN).</summary>
/// <remarks>One exists only where the signature was right.</remarks>
[JsonConverter(typeof(FormConverter<VnPayIpn>))]
[NoJson("keep the query as it arrived: its signature is over that text.")]
public sealed record VnPayIpn
{
    private VnPayIpn(IReadOnlyDictionary<string, string> fields, Vnd amount)
    {
        Reference = fields["vnp_TxnRef"];
        Amount = amount;
        TransactionNumber = fields.GetValueOrDefault("vnp_TransactionNo", "");
        BankCode = fields.GetValueOrDefault("vnp_BankCode", "");
        PaidAt = GatewayTime.Parse(fields.GetValueOrDefault("vnp_PayDate"));
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

    /// <summary>
    /// Judges VNPAY's notification from server to server (IPN) in its order: signature, reference, amount, replay. The caller's
    /// store is asked only after the signature was right, and what is to be recorded is given only where everything was.
    /// </summary>
    /// <param name="query">The parameters of the call.</param>
    /// <param name="signer">The merchant's signer.</param>
    /// <param name="find">Finds what is expected under the message's reference and day; null where nothing is.</param>
    /// <param name="toRecord">What to record, success, failure or doubt; null where nothing may be stored.</param>
    public static ConfirmationVerdict Judge(
        IEnumerable<KeyValuePair<string, string>> query, VnPaySigner signer, Func<VnPayIpn, ExpectedPayment?> find, out VnPayIpn? toRecord)
    {
        ArgumentNullException.ThrowIfNull(find);
        VnPayReading reading = Read(query, signer);
        VnPayIpn? read = (reading as VnPayReading.Verified)?.Notification;
        ConfirmationVerdict verdict = read is not null ? ConfirmationCheck.Of(find(read), read.Amount, ConfirmationCheck.Currency)
            : reading is VnPayReading.Unreadable ? ConfirmationVerdict.Unreadable
            : ConfirmationVerdict.WrongSignature;
        toRecord = verdict == ConfirmationVerdict.Record ? read : null;
        return verdict;
    }

    /// <summary>The caller's reference.</summary>
    public string Reference { get; }

    /// <summary>The amount, in đồng and not in the gateway's hundredths.</summary>
    public Vnd Amount { get; }

    /// <summary>The gateway's number of the transaction; <c>0</c> where none was made.</summary>
    public string TransactionNumber { get; }

    /// <summary>The bank or the way that was used.</summary>
    public string BankCode { get; }

    /// <summary>When the payer paid, Vietnamese time; null where the message does not say it in fourteen digits.</summary>
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
        _ when VnPayFields.AmountIn(fields.GetValueOrDefault("vnp_Amount")) is { } amount => new VnPayReading.Verified(new(fields, amount)),
        _ => new VnPayReading.Unreadable("vnp_Amount"),
    };

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(VnPayIpn),
        (nameof(Reference), Reference), (nameof(Amount), Amount), (nameof(TransactionNumber), TransactionNumber), (nameof(BankCode), BankCode),
        (nameof(PaidAt), PaidAt), (nameof(ResponseCode), ResponseCode), (nameof(TransactionStatus), TransactionStatus), (nameof(Outcome), Outcome));
}
