using System.Text.Json.Serialization;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Contract.Surveys;

namespace MongCai.Sdk.Clients;

/// <summary>What came of inviting an applicant to a survey.</summary>
/// <remarks>A closed set: what was done, or the legal "no", which is an answer and no failure.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Done), "done")]
[JsonDerivedType(typeof(Refused), "refused")]
public abstract record InvitationOutcome
{
    private InvitationOutcome()
    {
    }

    /// <summary>The invitation.</summary>
    public sealed record Done(SurveyInvitation Invitation) : InvitationOutcome;

    /// <summary>The law says no: why, where it is written, and what is allowed instead.</summary>
    public sealed record Refused(LegalRefusal Refusal) : InvitationOutcome;

    internal static InvitationOutcome Of((SurveyInvitation? Answer, LegalRefusal? Refusal) result) =>
        result.Refusal is { } refusal ? new Refused(refusal) : new Done(result.Answer!);
}
