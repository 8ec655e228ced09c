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

    /// <summary>It is not taken: answer 400, or 200 to a <see cref="WebhookRefusal.Repetition"/>, which is only the portal's caution.</summary>
    public sealed record Refused([property: JsonRequired] WebhookRefusal Reason) : WebhookOutcome;
}
