using System.Text.Json.Serialization;

namespace MongCai.Sdk;

/// <summary>What came of verifying a posted event.</summary>
/// <remarks>A closed set.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Accepted), "accepted")]
[JsonDerivedType(typeof(Refused), "refused")]
public abstract record WebhookOutcome
{
    private WebhookOutcome()
    {
    }

    /// <summary>
    /// It is the portal's, and the caller's to deal with: then complete it in the replay store and answer 2xx. Where that fails remove it there and answer 500,
    /// and it comes again.
    /// </summary>
    public sealed record Accepted([property: JsonRequired] WebhookEvent Event) : WebhookOutcome;

    /// <summary>
    /// It is not taken: answer 401 to a <see cref="WebhookRefusal.Signature"/>, 2xx to a <see cref="WebhookRefusal.Repetition"/>, which is only the portal's
    /// caution, 409 to one that is <see cref="WebhookRefusal.UnderWay"/>, so that it comes again if that fails, and 400 to the others.
    /// </summary>
    public sealed record Refused([property: JsonRequired] WebhookRefusal Reason) : WebhookOutcome;
}
