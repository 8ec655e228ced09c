using System.Text.Json.Serialization;

namespace MongCai.Domain.Outreach;

/// <summary>Whether a letter may be sent.</summary>
/// <remarks>A closed set.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Granted), "granted")]
[JsonDerivedType(typeof(Refused), "refused")]
public abstract record LetterDecision
{
    private LetterDecision()
    {
    }

    /// <summary>It may be sent.</summary>
    /// <param name="Name">What it is: a congratulation, a condolence, an apology.</param>
    /// <param name="Duty">The article that asks for it; null where it is a courtesy.</param>
    public sealed record Granted([property: JsonRequired] BilingualText Name, LegalCitation? Duty) : LetterDecision;

    /// <summary>It may not be sent.</summary>
    /// <param name="Reason">Why, and the way out, without personal data.</param>
    /// <param name="Citation">The article that says so; null where it is the rule of this library.</param>
    public sealed record Refused([property: JsonRequired] BilingualText Reason, LegalCitation? Citation) : LetterDecision;
}
