using System.Text.Json.Serialization;

namespace MongCai.Domain.Outreach;

/// <summary>Whether an amount keeps to a norm.</summary>
/// <remarks>A closed set.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Within), "within")]
[JsonDerivedType(typeof(Above), "above")]
[JsonDerivedType(typeof(NoNorm), "no-norm")]
public abstract record SpendingDecision
{
    private SpendingDecision()
    {
    }

    /// <summary>The amount is the ceiling or less.</summary>
    /// <param name="Norm">The norm.</param>
    /// <param name="Left">How much more it would allow.</param>
    public sealed record Within([property: JsonRequired] SpendingNorm Norm, [property: JsonRequired] Vnd Left) : SpendingDecision;

    /// <summary>The amount is more than the ceiling.</summary>
    /// <param name="Norm">The norm.</param>
    /// <param name="Excess">How much it is over.</param>
    /// <param name="Reason">What was found and what the norm allows, with its instrument.</param>
    public sealed record Above([property: JsonRequired] SpendingNorm Norm, [property: JsonRequired] Vnd Excess, [property: JsonRequired] BilingualText Reason)
        : SpendingDecision;

    /// <summary>No norm of the table is for it on that day, so that nothing is said of the amount.</summary>
    /// <param name="Reason">What was looked for.</param>
    public sealed record NoNorm([property: JsonRequired] BilingualText Reason) : SpendingDecision;
}
