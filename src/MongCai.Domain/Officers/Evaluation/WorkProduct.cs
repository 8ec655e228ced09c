using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;

namespace MongCai.Domain.Officers;

/// <summary>A dossier as the work of one officer (<i>sản phẩm, công việc</i>), with its faults by whose they were.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Factor">How many standard products it counts as (Decree 335/2025/NĐ-CP Art 13); 0 or more.</param>
/// <param name="IsAccepted">Whether the work was done and accepted.</param>
/// <param name="OwnRedos">How often it was done again by the officer's own fault.</param>
/// <param name="OwnDelays">How often it was late by the officer's own fault.</param>
/// <param name="ExcusedRedos">
/// How often it was done again by the fault of the applicant, another officer or agency, or a system: shown, and costs nothing.
/// </param>
/// <param name="ExcusedDelays">How often it was late by such a fault: shown, and costs nothing.</param>
/// <remarks>
/// What each own fault costs is taken from that product alone, and never more than the product: our reading of Decree 335/2025/NĐ-CP Art 14.2b–c.
/// </remarks>
public sealed record WorkProduct(
    [property: JsonRequired] DossierCode Dossier, decimal Factor, [property: JsonRequired] bool IsAccepted,
    int OwnRedos = 0, int OwnDelays = 0, int ExcusedRedos = 0, int ExcusedDelays = 0)
{
    private const decimal WholePercent = 100;

    /// <summary>How many standard products it counts as.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    [JsonRequired]
    public decimal Factor { get; init => field = NotNegative(value, nameof(Factor)); } = NotNegative(Factor, nameof(Factor));

    /// <summary>The redos by own fault.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int OwnRedos { get; init => field = (int)NotNegative(value, nameof(OwnRedos)); } = (int)NotNegative(OwnRedos, nameof(OwnRedos));

    /// <summary>The delays by own fault.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int OwnDelays { get; init => field = (int)NotNegative(value, nameof(OwnDelays)); } = (int)NotNegative(OwnDelays, nameof(OwnDelays));

    /// <summary>What it counts for under a rule.</summary>
    public WorkTotals Under(EvaluationRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return WorkTotals.Of(Factor, Accepted, Accepted * Left(OwnRedos, rule), Accepted * Left(OwnDelays, rule), 1);
    }

    /// <summary>Writes the dossier and its faults.</summary>
    public override string ToString() =>
        Invariant(
            $"{Dossier}: {(IsAccepted ? "accepted" : "not accepted")}, own redos {OwnRedos}, own delays {OwnDelays}, excused {ExcusedRedos + ExcusedDelays}");

    private decimal Accepted => IsAccepted ? Factor : 0;

    private static decimal Left(int faults, EvaluationRule rule) => Math.Max(0, 1 - (faults * (rule.FaultPercent ?? 0) / WholePercent));

    private static decimal NotNegative(decimal number, string name) =>
        number >= 0 ? number : throw new ArgumentOutOfRangeException(name, Invariant($"Found {number}; expected 0 or more."));
}
