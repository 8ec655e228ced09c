using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;

namespace MongCai.Sdk.National;

/// <summary>What of one dossier the national exchange has: the dossier itself, and each step of its handling.</summary>
/// <remarks>Compares lists by reference. It holds no personal data but in <see cref="Reason"/>.</remarks>
/// <param name="Code">The code of the dossier.</param>
/// <param name="Version">How often the record was changed, from 1; 0 for one that was never stored.</param>
public sealed record NationalPushRecord([property: JsonRequired] DossierCode Code, [property: JsonRequired] long Version)
{
    /// <summary>What is known of the dossier itself.</summary>
    public NationalPushState State { get; init; }

    /// <summary>The SHA-256 of the dossier that the exchange has, in small hexadecimal digits; empty where it has none.</summary>
    public string Fingerprint { get; init => field = value ?? ""; } = "";

    /// <summary>What is known of each step, in their order; those after the last are pending.</summary>
    public IReadOnlyList<NationalPushState> Steps { get; init => field = value is null ? [] : [.. value]; } = [];

    /// <summary>What the exchange said last where it refused something or its answer was lost; empty where it did not. It may hold personal data.</summary>
    public string Reason { get; init => field = value ?? ""; } = "";

    /// <summary>How many of the steps the exchange has.</summary>
    [JsonIgnore]
    public int StepsDelivered => Steps.Count(step => step == NationalPushState.Delivered);

    /// <summary>Whether a step was sent of which nobody knows whether it arrived.</summary>
    [JsonIgnore]
    public bool HasStepsUnderWay => Steps.Contains(NationalPushState.UnderWay);

    /// <summary>Whether the exchange has the dossier and that many steps of it.</summary>
    public bool IsDone(int steps) => State == NationalPushState.Delivered && Steps.Count == steps && StepsDelivered == steps;

    /// <summary>Shows the code and the states, and nothing of the reason.</summary>
    public override string ToString() => Invariant($"{Code}: {State}, {StepsDelivered} of {Steps.Count} steps");
}
