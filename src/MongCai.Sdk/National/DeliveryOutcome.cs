using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>What became of something that was brought to the exchange.</summary>
/// <remarks>A closed set. Lists are compared by reference.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Accepted), "accepted")]
[JsonDerivedType(typeof(PartlyRefused), "partly-refused")]
[JsonDerivedType(typeof(Refused), "refused")]
[JsonDerivedType(typeof(PerhapsDelivered), "perhaps-delivered")]
public abstract record DeliveryOutcome
{
    private DeliveryOutcome()
    {
    }

    /// <summary>The data of the answer, as JSON; empty where there were none. They may be personal data.</summary>
    public string Result { get; init; } = "";

    /// <summary>Shows what became of it, with the code and without words and data.</summary>
    public sealed override string ToString() => Shown;

    private protected virtual string Shown => GetType().Name;

    /// <summary>The exchange took it all.</summary>
    public sealed record Accepted : DeliveryOutcome;

    /// <summary>The exchange took some of what was sent and refused the rest.</summary>
    /// <remarks>Send only the refused ones again: there is no key by which the exchange would know the others.</remarks>
    /// <param name="Code">The error code of the whole; empty where none came.</param>
    /// <param name="Message">What the exchange says of the whole. It may hold personal data.</param>
    public sealed record PartlyRefused([property: JsonRequired] string Code, [property: JsonRequired] string Message) : DeliveryOutcome
    {
        /// <summary>What was refused; empty where the exchange says how many, and not which.</summary>
        public IReadOnlyList<NationalRefusedItem> Items { get; init => field = value.Count == 0 ? [] : [.. value]; } = [];

        private protected override string Shown => $"PartlyRefused: {Code}";
    }

    /// <summary>The exchange refused it.</summary>
    /// <param name="Code">The error code; empty where none came. A code of success stands here where the words or the items say otherwise.</param>
    /// <param name="Message">What the exchange says. It may hold personal data.</param>
    public sealed record Refused([property: JsonRequired] string Code, [property: JsonRequired] string Message) : DeliveryOutcome
    {
        /// <summary>What the exchange says of the single things that were sent; empty where it says nothing.</summary>
        public IReadOnlyList<NationalRefusedItem> Items { get; init => field = value.Count == 0 ? [] : [.. value]; } = [];

        private protected override string Shown => $"Refused: {Code}";
    }

    /// <summary>It was sent, and the answer was lost: the exchange has it, or has it not.</summary>
    /// <remarks>It is not sent again by itself, since the exchange would keep both: look first, or ask the operators.</remarks>
    /// <param name="Reason">Why the answer was lost.</param>
    public sealed record PerhapsDelivered([property: JsonRequired] string Reason) : DeliveryOutcome;
}
