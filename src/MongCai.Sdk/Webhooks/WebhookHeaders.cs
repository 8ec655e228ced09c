namespace MongCai.Sdk;

/// <summary>The headers of a posted event, by the Standard Webhooks form.</summary>
public static class WebhookHeaders
{
    /// <summary>The identifier of the message: the same over all attempts to deliver it.</summary>
    public const string Id = "webhook-id";

    /// <summary>When this attempt was sent, in seconds since 1970 of UTC.</summary>
    public const string Timestamp = "webhook-timestamp";

    /// <summary>The signatures, with spaces between them: while a secret is being changed there are several.</summary>
    public const string Signature = "webhook-signature";
}
