using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>What became of something that was brought to the exchange.</summary>
/// <remarks>A closed set.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Accepted), "accepted")]
[JsonDerivedType(typeof(Refused), "refused")]
public abstract record DeliveryOutcome
{
    private DeliveryOutcome()
    {
    }

    /// <summary>The exchange took it, now or at an earlier attempt.</summary>
    public sealed record Accepted : DeliveryOutcome;

    /// <summary>The exchange refused it.</summary>
    /// <param name="Code">The error code; empty where none came.</param>
    /// <param name="Message">What the exchange says. It may hold personal data.</param>
    public sealed record Refused([property: JsonRequired] string Code, [property: JsonRequired] string Message) : DeliveryOutcome
    {
        /// <summary>Shows the code, and nothing of the message.</summary>
        public override string ToString() => $"Refused: {Code}";
    }
}
