using System.Text.Json.Serialization;

namespace MongCai.Domain.Officers;

/// <summary>The answer to whether an officer may: yes, or a legal "no". A closed set.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Allowed), "allowed")]
[JsonDerivedType(typeof(Refused), "refused")]
public abstract record OfficerDecision
{
    private OfficerDecision()
    {
    }

    /// <summary>The officer may.</summary>
    public sealed record Allowed : OfficerDecision;

    /// <summary>The officer may not.</summary>
    /// <param name="Reason">Why, in a sentence in both languages, without personal data.</param>
    /// <param name="Citation">The article that says so; null for the authority to sign, which lies outside the decrees on the one-stop shop.</param>
    public sealed record Refused([property: JsonRequired] BilingualText Reason, LegalCitation? Citation = null) : OfficerDecision;
}
