using System.Runtime.InteropServices;
using MongCai.Domain.Dossiers;

namespace MongCai.Domain.Quality;

/// <summary>The last version of each dossier and what counts for it.</summary>
/// <typeparam name="T">What counts for a dossier; null where nothing does.</typeparam>
internal sealed class LatestVersions<T>
    where T : class, IEquatable<T>
{
    private readonly Dictionary<DossierCode, (long Version, T? Counted)> latest = [];

    internal int Count => latest.Count;

    /// <summary>All dossiers in the order of their codes, each code in its one spelling.</summary>
    internal IEnumerable<(DossierCode Code, long Version, T? Counted)> InOrder =>
        from one in latest orderby one.Key select (one.Key, one.Value.Version, one.Value.Counted);

    /// <summary>Takes a version unless it was seen or is older than one that was.</summary>
    /// <param name="code">The dossier.</param>
    /// <param name="version">Its version, from 1.</param>
    /// <param name="counted">What counts from now on.</param>
    /// <param name="before">What counted until now, to be taken back.</param>
    /// <exception cref="ArgumentException">The version was seen with something else.</exception>
    internal bool Take(DossierCode code, long version, T? counted, out T? before)
    {
        ref (long Version, T? Counted) slot = ref CollectionsMarshal.GetValueRefOrAddDefault(latest, code.Canonical, out _);
        before = slot.Counted;
        ThrowIfOther(slot, code, version, counted);
        bool isNewer = version > slot.Version;
        slot = isNewer ? (version, counted) : slot;
        return isNewer;
    }

    /// <exception cref="ArgumentException">A version of the other is here with something else.</exception>
    internal void ThrowIfOther(LatestVersions<T> other)
    {
        foreach ((DossierCode code, (long version, T? counted)) in other.latest)
        {
            ThrowIfOther(latest.GetValueOrDefault(code), code, version, counted);
        }
    }

    internal bool Has(DossierCode code) => latest.ContainsKey(code);

    private static void ThrowIfOther((long Version, T? Counted) seen, DossierCode code, long version, T? counted)
    {
        if (seen.Version == version && !Equals(seen.Counted, counted))
        {
            throw new ArgumentException(QualityErrors.OtherOfOneVersion(code, version), nameof(version));
        }
    }
}
