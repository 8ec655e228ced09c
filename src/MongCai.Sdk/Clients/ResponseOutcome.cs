using System.Text.Json.Serialization;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Contract.Surveys;

namespace MongCai.Sdk.Clients;

/// <summary>What came of handing in a response to a survey.</summary>
/// <remarks>A closed set: what was done, or the legal "no", which is an answer and no failure.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Done), "done")]
[JsonDerivedType(typeof(Refused), "refused")]
public abstract record ResponseOutcome
{
    private ResponseOutcome()
    {
    }

    /// <summary>That the response was taken.</summary>
    public sealed record Done(SurveyResponseResource Response) : ResponseOutcome;

    /// <summary>The law says no: why, where it is written, and what is allowed instead.</summary>
    public sealed record Refused(LegalRefusal Refusal) : ResponseOutcome;

    internal static ResponseOutcome Of((SurveyResponseResource? Answer, LegalRefusal? Refusal) result) =>
        result.Refusal is { } refusal ? new Refused(refusal) : new Done(result.Answer!);
}
