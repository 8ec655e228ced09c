using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments.Gateways.VnPay;

/// <summary>What to do with VNPAY's notification from server to server (IPN), and what to answer.</summary>
[JsonConverter(typeof(FormConverter<VnPayDecision>))]
public sealed record VnPayDecision
{
    private VnPayDecision(ConfirmationVerdict verdict, VnPayNotification? toRecord) => (Verdict, ToRecord) = (verdict, toRecord);

    /// <summary>
    /// Judges in VNPAY's order: signature, reference, amount, replay. The caller's store is asked only after the signature
    /// was right, and what is to be recorded is given only where everything was.
    /// </summary>
    /// <param name="reading">The message as read.</param>
    /// <param name="find">Finds what is expected under the message's reference and day; null where nothing is.</param>
    public static VnPayDecision On(VnPayReading reading, Func<VnPayNotification, ExpectedPayment?> find)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(find);
        return reading switch
        {
            VnPayReading.Verified verified => On(verified.Notification, find(verified.Notification)),
            VnPayReading.Unreadable => new(ConfirmationVerdict.Unreadable, null),
            _ => new(ConfirmationVerdict.WrongSignature, null),
        };
    }

    /// <summary>The outcome of the checks.</summary>
    public ConfirmationVerdict Verdict { get; }

    /// <summary>What to record, success, failure or doubt; null where nothing may be stored.</summary>
    public VnPayNotification? ToRecord { get; }

    /// <summary>What to answer, after the record was stored.</summary>
    public VnPayAnswer Answer => VnPayAnswer.To(Verdict);

    private static VnPayDecision On(VnPayNotification notification, ExpectedPayment? expected)
    {
        ConfirmationVerdict verdict = ConfirmationCheck.Of(expected, notification.Amount, ConfirmationCheck.Currency);
        return new(verdict, verdict == ConfirmationVerdict.Record ? notification : null);
    }
}
