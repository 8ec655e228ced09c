using System.Collections.Frozen;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Dossiers;

/// <summary>A named policy that puts the national codes of states into the groups of a report.</summary>
/// <remarks>Reports differ, so that a figure needs the name of its policy. Immutable; safe to share between threads.</remarks>
[JsonConverter(typeof(FormConverter<StatusBuckets>))]
[NoJson("make them in code.")]
public sealed class StatusBuckets
{
    private readonly FrozenDictionary<NationalStatus, StatusBucket> buckets;

    /// <summary>Makes a policy; a status that it leaves out is in <see cref="StatusBucket.None"/>.</summary>
    public StatusBuckets(string name, IReadOnlyDictionary<NationalStatus, StatusBucket> buckets)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(buckets);
        Name = name;
        this.buckets = buckets.ToFrozenDictionary();
    }

    /// <summary>The groups of a provincial system of 2024.</summary>
    public static StatusBuckets Portal2024 { get; } = Of(nameof(Portal2024), row => row.Portal2024);

    /// <summary>The groups of the index of Decision 766/QĐ-TTg: a withdrawn dossier is processed, a supplement is a stop.</summary>
    public static StatusBuckets Index766 { get; } = Of(nameof(Index766), row => row.Index766);

    /// <summary>The groups of form II.06 of Circular 01/2020/TT-VPCP, in which what is received is either processed or pending.</summary>
    /// <remarks>Our reading of the form, whose text was not found: withdrawn and stopped dossiers are processed.</remarks>
    public static StatusBuckets Report06 { get; } = Of(nameof(Report06), row => row.Report06);

    /// <summary>The name of the policy, to be printed with its figures.</summary>
    public string Name { get; }

    /// <summary>Gives the group of a status.</summary>
    public StatusBucket BucketOf(NationalStatus status) => buckets.GetValueOrDefault(status);

    /// <summary>Gives the group of a state.</summary>
    public StatusBucket BucketOf(DossierState state) => BucketOf(NationalStatus.Of(state));

    /// <summary>The name of the policy.</summary>
    public override string ToString() => Name;

    private static StatusBuckets Of(string name, Func<NationalStatusRow, StatusBucket> bucketOf) =>
        new(name, NationalStatusTable.All.ToDictionary(row => NationalStatus.Parse(row.Code), bucketOf));
}
