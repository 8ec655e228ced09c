using System.Text.Json.Serialization;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>What came of asking the portal for something that the law may refuse.</summary>
/// <typeparam name="T">What the portal answers with where it was done.</typeparam>
/// <remarks>A closed set: what was done, or the legal "no", which is an answer and no failure.</remarks>
[JsonConverter(typeof(NoJsonConverter))]
public abstract record PortalOutcome<T>
    where T : class
{
    private PortalOutcome()
    {
    }

    /// <summary>It was done.</summary>
    /// <param name="Value">What stands now: the dossier, the payment, the receipt.</param>
    [JsonConverter(typeof(NoJsonConverter))]
    public sealed record Done(T Value) : PortalOutcome<T>;

    /// <summary>The law says no: why, where it is written, and what is allowed instead.</summary>
    [JsonConverter(typeof(NoJsonConverter))]
    public sealed record Refused(LegalRefusal Refusal) : PortalOutcome<T>;
}
