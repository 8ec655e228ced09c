using System.Text.Json.Serialization;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Contract.Dossiers;

namespace MongCai.Sdk.Clients;

/// <summary>What came of filing a dossier or giving it a command.</summary>
/// <remarks>A closed set: what was done, or the legal "no", which is an answer and no failure.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Done), "done")]
[JsonDerivedType(typeof(Refused), "refused")]
public abstract record CommandOutcome
{
    private CommandOutcome()
    {
    }

    /// <summary>The dossier as it stands now.</summary>
    public sealed record Done(DossierResource Dossier) : CommandOutcome;

    /// <summary>The law says no: why, where it is written, and what is allowed instead.</summary>
    public sealed record Refused(LegalRefusal Refusal) : CommandOutcome;

    internal static CommandOutcome Of((DossierResource? Answer, LegalRefusal? Refusal) result) =>
        result.Refusal is { } refusal ? new Refused(refusal) : new Done(result.Answer!);
}
