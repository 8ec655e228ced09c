using System.Globalization;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>KeyPay's call after a payment. Its <c>status</c> is <b>not</b> covered by its signature.</summary>
/// <remarks>
/// Who holds one signed message can send it again with any status. So a call proves that a transaction exists and nothing
/// more: whatever it claims, send a <see cref="KeyPayRequest.Query"/> and record what that answers.
/// </remarks>
[JsonConverter(typeof(FormConverter<KeyPayNotification>))]
[NoJson("keep the query as it arrived: its signature is over that text.")]
public sealed record KeyPayNotification
{
    private KeyPayNotification(string transaction, Vnd amount, string claimedStatus) =>
        (Transaction, Amount, ClaimedStatus) = (transaction, amount, claimedStatus);

    /// <summary>
    /// Verifies a call and judges reference, amount and replay. <see cref="ConfirmationVerdict.Record"/> means here that the
    /// gateway is to be asked; no outcome is given.
    /// </summary>
    /// <param name="fields">The fields of the call, by name.</param>
    /// <param name="signer">The client's signer.</param>
    /// <param name="find">Finds what is expected; it is not called for a call that is not signed.</param>
    /// <param name="toQuery">The transaction to ask for; null where the call is to be left alone.</param>
    public static ConfirmationVerdict Judge(
        IReadOnlyDictionary<string, string> fields, KeyPaySigner signer, Func<string, ExpectedPayment?> find, out KeyPayNotification? toQuery)
    {
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentNullException.ThrowIfNull(signer);
        ArgumentNullException.ThrowIfNull(find);
        toQuery = null;
        string transaction = fields.GetValueOrDefault("transaction_id", "");
        string amountText = fields.GetValueOrDefault("trans_amount", "");
        string additionalFee = fields.GetValueOrDefault("addition_fee", "0");
        if (!signer.VerifyCallback(
            [additionalFee, signer.Client, KeyPayRequest.Command, amountText, transaction, KeyPayRequest.Version], fields.GetValueOrDefault("check_sum")))
        {
            return ConfirmationVerdict.WrongSignature;
        }

        if (!long.TryParse(amountText, NumberStyles.None, CultureInfo.InvariantCulture, out long dong) || transaction.Length == 0)
        {
            return ConfirmationVerdict.Unreadable;
        }

        ConfirmationVerdict verdict = ConfirmationCheck.Of(find(transaction), Vnd.Of(dong), ConfirmationCheck.Currency);
        toQuery = verdict == ConfirmationVerdict.Record ? new(transaction, Vnd.Of(dong), fields.GetValueOrDefault("status", "")) : null;
        return verdict;
    }

    /// <summary>The caller's number of the transaction.</summary>
    public string Transaction { get; }

    /// <summary>The amount, which the signature covers.</summary>
    public Vnd Amount { get; }

    /// <summary>What the call claims, <c>0</c> for paid, empty where it has none; it proves nothing.</summary>
    public string ClaimedStatus { get; }
}
