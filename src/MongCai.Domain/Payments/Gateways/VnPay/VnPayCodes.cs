namespace MongCai.Domain.Payments;

/// <summary>The meaning of VNPAY's two codes.</summary>
internal static class VnPayCodes
{
    internal const string Ok = "00";

    private const string SuspectedFraud = "07";
    private const string Error = "02";

    internal static GatewayOutcome Outcome(string responseCode, string transactionStatus) => (responseCode, transactionStatus) switch
    {
        (Ok, Ok) => GatewayOutcome.Succeeded,
        (Ok or SuspectedFraud, _) => GatewayOutcome.NeedsReview,
        (_, Error or "") => GatewayOutcome.Failed,
        _ => GatewayOutcome.NeedsReview,
    };
}
