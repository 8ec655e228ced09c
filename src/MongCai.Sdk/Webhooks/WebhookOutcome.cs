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

    /// <summary>It is the portal's, and new: answer 2xx once it is dealt with.</summary>
    public sealed record Accepted([property: JsonRequired] WebhookEvent Event) : WebhookOutcome;

    /// <summary>
    /// It is not taken: answer 401 to a <see cref="WebhookRefusal.Signature"/> and 400 to the others, but to a
    /// <see cref="WebhookRefusal.Repetition"/>, which is
    /// only the portal's caution, 2xx where it is dealt with and 409 while it is being dealt with, so that it comes again if that fails.
    /// </summary>
    public sealed record Refused([property: JsonRequired] WebhookRefusal Reason) : WebhookOutcome;
}
