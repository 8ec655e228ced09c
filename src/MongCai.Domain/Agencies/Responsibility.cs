using System.Text.Json.Serialization;

namespace MongCai.Domain.Agencies;

/// <summary>Who answers for a dossier on a day, given the agency that received it (<i>cơ quan chịu trách nhiệm</i>).</summary>
/// <remarks>
/// A dossier keeps its code and its receiving agency; the successor finishes it (Decree 118/2025/NĐ-CP Art 39–40; which agency succeeds which is a
/// local decision).
/// </remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Held), "held")]
[JsonDerivedType(typeof(Divided), "divided")]
[JsonDerivedType(typeof(Unknown), "unknown")]
public abstract record Responsibility
{
    private Responsibility()
    {
    }

    /// <summary>One agency answers: the receiving one, or the one that took over from it.</summary>
    /// <param name="Agency">The agency.</param>
    public sealed record Held([property: JsonRequired] Agency Agency) : Responsibility
    {
        /// <summary>Writes who answers.</summary>
        public override string ToString() => $"{Agency.Code} {Agency.Name}";
    }

    /// <summary>Several agencies took over the work between them: where the applicant lives or what is asked for decides, not the register.</summary>
    /// <param name="Agencies">The agencies, by code.</param>
    /// <remarks>The list is compared by reference.</remarks>
    public sealed record Divided(IReadOnlyList<Agency> Agencies) : Responsibility
    {
        /// <summary>The agencies, by code.</summary>
        [JsonRequired]
        public IReadOnlyList<Agency> Agencies { get; init => field = CopiedList.Of(value); } = CopiedList.Of(Agencies);

        /// <summary>Writes who may answer.</summary>
        public override string ToString() => $"one of {string.Join("; ", Agencies.Select(agency => $"{agency.Code} {agency.Name}"))}";
    }

    /// <summary>The register does not tell.</summary>
    /// <param name="Reason">What the register lacks.</param>
    public sealed record Unknown([property: JsonRequired] string Reason) : Responsibility
    {
        /// <summary>Writes what the register lacks.</summary>
        public override string ToString() => Reason;
    }
}
