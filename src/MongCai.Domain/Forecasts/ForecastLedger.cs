using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;
using MongCai.Domain.Quality;

namespace MongCai.Domain.Forecasts;

/// <summary>
/// Counts for forecasts that take moments which arrive twice, late or out of order (<i>sổ căn cứ dự báo</i>): the last version of each dossier
/// counts.
/// </summary>
/// <remarks>
/// As <see cref="FactLedger"/> does for facts: in whatever order and however often the versions come, and however they are split over ledgers
/// that include one another afterwards, the result is the same. Where the moments of a pending dossier are made anew as of a later day, that
/// is a later version. Not safe for use from several threads at once; give each its own and include.
/// </remarks>
[JsonConverter(typeof(FormConverter<ForecastLedger>))]
[NoJson("write it with ToJson and read it with FromJson.")]
public sealed class ForecastLedger
{
    private readonly LatestVersions<CountedMoments> latest = new();
    private readonly ForecastTally tally;

    private ForecastLedger(ForecastTally tally) => this.tally = tally;

    /// <summary>A ledger without dossiers.</summary>
    public static ForecastLedger Empty(ForecastCells cells) => new(ForecastTally.Empty(cells));

    /// <summary>What the cells of its tally are made of.</summary>
    public ForecastCells Cells => tally.Cells;

    /// <summary>The number of dossiers of which a version was seen.</summary>
    public int Dossiers => latest.Count;

    /// <summary>Counts a dossier by these moments instead of those of an earlier version.</summary>
    /// <param name="version">The version of the dossier that the moments were made from, from 1; it grows with every change and may leave numbers out.</param>
    /// <param name="code">The dossier.</param>
    /// <param name="moments">Its moments and what became of them, as <see cref="DossierMoments"/> makes them; none where it counts no more.</param>
    /// <returns>False where the version was seen or is older than one that was: nothing has changed.</returns>
    /// <exception cref="ArgumentException">The version was seen with other moments, or the code is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> is below 1.</exception>
    public bool Apply(long version, DossierCode code, IEnumerable<(PendingMoment Moment, MomentOutcome Outcome)> moments)
    {
        ArgumentNullException.ThrowIfNull(moments);
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        return code == default ? throw new ArgumentException(ForecastErrors.NoCode, nameof(code)) : Take(code, version, new(moments));
    }

    /// <summary>Takes what another ledger knows: of each dossier the higher version stays. The other is not changed.</summary>
    /// <exception cref="ArgumentException">It is of other cells, or a version of it is here with other moments; nothing has changed.</exception>
    public void Include(ForecastLedger other)
    {
        ArgumentNullException.ThrowIfNull(other);
        tally.ThrowUnlessAlike(other.tally);
        latest.ThrowIfOther(other.latest);
        foreach ((DossierCode code, long version, CountedMoments? moments) in other.latest.InOrder.ToArray())
        {
            Take(code, version, moments!);
        }
    }

    /// <summary>Gives the counts of all dossiers as a tally of its own, which later changes of the ledger do not reach.</summary>
    public ForecastTally ToTally() => ForecastTally.Merge(tally, ForecastTally.Empty(Cells));

    /// <summary>Writes the ledger as JSON; ledgers that know the same give the same text.</summary>
    public string ToJson() => ForecastLedgerJson.Write(this);

    /// <summary>Writes the same as <see cref="ToJson"/> to a stream in UTF-8, a part at a time. The stream is left open.</summary>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ForecastLedgerJson.Write(this, stream);
    }

    /// <summary>Reads a ledger that <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="FormatException">The text is no ledger, or one of a later version, or a dossier or member stands in it twice.</exception>
    public static ForecastLedger FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ForecastLedgerJson.Read(json);
    }

    /// <summary>Reads a ledger in UTF-8 that <see cref="Write"/> wrote. The stream is left open.</summary>
    /// <exception cref="FormatException">The text is no ledger, or one of a later version, or a dossier or member stands in it twice.</exception>
    public static ForecastLedger Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ForecastLedgerJson.Read(stream);
    }

    /// <summary>Writes how many dossiers there are.</summary>
    public override string ToString() => Invariant($"the last versions of {Dossiers} dossiers by {Cells.Unit}");

    internal LatestVersions<CountedMoments> Latest => latest;

    private bool Take(DossierCode code, long version, CountedMoments moments)
    {
        bool isNewer = latest.Take(code, version, moments, out CountedMoments? before);
        foreach ((PendingMoment moment, MomentOutcome outcome) in isNewer && before is not null ? before.All : [])
        {
            tally.Retract(moment, outcome);
        }

        foreach ((PendingMoment moment, MomentOutcome outcome) in isNewer ? moments.All : [])
        {
            tally.Observe(moment, outcome);
        }

        return isNewer;
    }
}
