using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;

namespace MongCai.Domain.Quality;

/// <summary>A tally that takes facts which arrive twice, late or out of order (<i>sổ dữ kiện</i>): it keeps the last version of each dossier.</summary>
/// <remarks>
/// Queues deliver at least once and in no order. A ledger counts each dossier by the facts of its highest version: in whatever order and
/// however often the versions come, and however they are split over ledgers that include one another afterwards, the result is the same.
/// A version is given once; the number of the last event of the dossier is a good one. Not safe for use from several threads at once;
/// give each its own and include.
/// </remarks>
[JsonConverter(typeof(FormConverter<FactLedger>))]
[NoJson("write it with ToJson and read it with FromJson.")]
public sealed class FactLedger
{
    private readonly LatestVersions<DossierFacts> latest = new();
    private readonly DossierTally tally;

    private FactLedger(DossierTally tally) => this.tally = tally;

    /// <summary>A ledger without dossiers.</summary>
    /// <param name="dimensions">The sides that its tally keeps apart.</param>
    /// <param name="cutOff">The day on which the months of the reports end.</param>
    public static FactLedger Empty(Dimensions dimensions = Dimensions.All, CutOff cutOff = default) => new(DossierTally.Empty(dimensions, cutOff));

    /// <summary>The number of dossiers of which a version was seen, those that were removed among them.</summary>
    public int Dossiers => latest.Count;

    /// <summary>Counts a dossier by these facts instead of those of an earlier version.</summary>
    /// <param name="version">The version of the dossier that the facts were made from, from 1; it grows with every change and may leave numbers out.</param>
    /// <param name="facts">The facts of the dossier.</param>
    /// <returns>False where the version was seen or is older than one that was: nothing has changed.</returns>
    /// <exception cref="ArgumentException">The version is the highest seen, and was seen with other facts. Of lower ones nothing is kept to
    /// compare.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> is below 1.</exception>
    public bool Apply(long version, DossierFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Take(facts.Code, version, facts);
    }

    /// <summary>Counts a dossier no more, such as one that was recorded by mistake, until a later version of it comes.</summary>
    /// <param name="version">The version with which it ceased to count, from 1.</param>
    /// <param name="code">The dossier.</param>
    /// <returns>False where the version was seen or is older than one that was: nothing has changed.</returns>
    /// <exception cref="ArgumentException">The version was seen with facts, or the code is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> is below 1.</exception>
    public bool Remove(long version, DossierCode code) =>
        code == default ? throw new ArgumentException(QualityErrors.NoCode, nameof(code)) : Take(code, version, null);

    /// <summary>Takes what another ledger knows: of each dossier the higher version stays. The other is not changed.</summary>
    /// <exception cref="ArgumentException">Its tally is by other dimensions or to another day, or a version of it is here with other facts; nothing
    /// has changed.</exception>
    public void Include(FactLedger other)
    {
        ArgumentNullException.ThrowIfNull(other);
        tally.ThrowUnlessAlike(other.tally);
        latest.ThrowIfOther(other.latest);
        foreach ((DossierCode code, long version, DossierFacts? facts) in other.latest.InOrder.ToArray())
        {
            Take(code, version, facts);
        }
    }

    /// <summary>Gives the counts of all dossiers as a tally of its own, which later changes of the ledger do not reach.</summary>
    public DossierTally ToTally() => DossierTally.Merge(tally, DossierTally.Empty(tally.Dimensions, tally.CutOff));

    /// <summary>Writes the ledger as JSON; ledgers that know the same give the same text.</summary>
    public string ToJson() => FactLedgerJson.Write(this);

    /// <summary>Writes the same as <see cref="ToJson"/> to a stream in UTF-8, a part at a time. The stream is left open.</summary>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        FactLedgerJson.Write(this, stream);
    }

    /// <summary>Reads a ledger that <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="FormatException">The text is no ledger, or one of a later version, or a dossier or member stands in it twice.</exception>
    public static FactLedger FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return FactLedgerJson.Read(json);
    }

    /// <summary>Reads a ledger in UTF-8 that <see cref="Write"/> wrote. The stream is left open.</summary>
    /// <exception cref="FormatException">The text is no ledger, or one of a later version, or a dossier or member stands in it twice.</exception>
    public static FactLedger Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return FactLedgerJson.Read(stream);
    }

    /// <summary>Writes how many dossiers there are.</summary>
    public override string ToString() => Invariant($"the last versions of {Dossiers} dossiers by {tally.Dimensions}, months to {tally.CutOff}");

    internal Dimensions Dimensions => tally.Dimensions;

    internal CutOff CutOff => tally.CutOff;

    internal LatestVersions<DossierFacts> Latest => latest;

    private bool Take(DossierCode code, long version, DossierFacts? facts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        bool isNewer = latest.Take(code, version, facts, out DossierFacts? before);
        if (isNewer)
        {
            Replace(before, facts);
        }

        return isNewer;
    }

    private void Replace(DossierFacts? before, DossierFacts? after)
    {
        if (before is not null)
        {
            tally.Retract(before);
        }

        if (after is not null)
        {
            tally.Add(after);
        }
    }
}
