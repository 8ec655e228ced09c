namespace MongCai.Sdk.Contract.Webhooks;

/// <summary>The types of events that this version of the contract knows.</summary>
public static class WebhookEventTypes
{
    /// <summary>A dossier changed; the data are a <see cref="Dossiers.DossierSummary"/>.</summary>
    public const string DossierChanged = "dossier.changed";

    /// <summary>A payment changed; the data are a <see cref="Payments.PaymentResource"/>.</summary>
    public const string PaymentChanged = "payment.changed";
}
