using System.Text.Json.Serialization;

namespace MongCai.Sdk.National;

/// <summary>One of several things in a call that the exchange refused.</summary>
/// <param name="Place">Its place among what was sent, from 0; null where the answer does not list as many items as were sent.</param>
/// <param name="Dossier">The code of its dossier as the answer has it; empty where it has none.</param>
/// <param name="Code">The error code; empty where none came.</param>
/// <param name="Message">What the exchange says. It may hold personal data.</param>
public sealed record NationalRefusedItem(
    [property: JsonRequired] int? Place, [property: JsonRequired] string Dossier, [property: JsonRequired] string Code, [property: JsonRequired] string Message)
{
    /// <summary>Shows the place and the code, and nothing of the message.</summary>
    public override string ToString() => Invariant($"[{Place}]: {Code}");
}
