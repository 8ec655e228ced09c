namespace MongCai.Domain.Payments;

/// <summary>The order of checks behind the signature: reference, currency, amount, replay.</summary>
internal static class ConfirmationCheck
{
    internal const string Currency = "VND";

    internal static ConfirmationVerdict Of(ExpectedPayment? expected, Vnd amount, string currency) => expected switch
    {
        null => ConfirmationVerdict.UnknownReference,
        _ when currency != Currency => ConfirmationVerdict.WrongCurrency,
        _ when expected.Amount != amount => ConfirmationVerdict.WrongAmount,
        { IsRecorded: true } => ConfirmationVerdict.AlreadyRecorded,
        _ => ConfirmationVerdict.Record,
    };
}
