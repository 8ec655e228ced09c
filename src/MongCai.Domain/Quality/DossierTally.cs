using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Quality;

/// <summary>The counts of dossiers by month and segment (<i>tổng hợp hồ sơ</i>): one pass over the facts, from which all figures are made.</summary>
/// <remarks>
/// All counts are whole numbers: tallies of any split of the dossiers merge to the same one, in any order, and a dossier that is
/// retracted leaves no trace. A tally that holds only corrections may be negative until it is merged with what it corrects. A tally
/// changes as facts are added and is not safe for use from several threads at once; give each its own and merge.
/// </remarks>
[JsonConverter(typeof(FormConverter<DossierTally>))]
[NoJson("write it with ToJson and read it with FromJson.")]
public sealed partial class DossierTally
{
    private const int RecentSegments = 1024;

    private readonly Dictionary<Segment, MonthlyCells> rows = [];
    private readonly Dictionary<Segment, MonthlyCells> rowsSeen = [];
    private readonly (Segment? Segment, Row Row)[] recent = new (Segment?, Row)[RecentSegments];

    private DossierTally(Dimensions dimensions, CutOff cutOff) => (Dimensions, CutOff) = (dimensions, cutOff);

    /// <summary>A tally without dossiers.</summary>
    /// <param name="dimensions">The sides to keep apart. The fewer, the smaller and faster.</param>
    /// <param name="cutOff">The day on which the months of the reports end.</param>
    /// <exception cref="ArgumentOutOfRangeException">A side is asked for that is none.</exception>
    public static DossierTally Empty(Dimensions dimensions = Dimensions.All, CutOff cutOff = default) => (dimensions & ~Dimensions.All) == 0
        ? new(dimensions, cutOff)
        : throw new ArgumentOutOfRangeException(nameof(dimensions), dimensions, $"Expected sides of {Dimensions.All}.");

    /// <summary>The tally of the dossiers of both; neither is changed.</summary>
    /// <exception cref="ArgumentException">They keep other dimensions apart, or their months end on other days.</exception>
    public static DossierTally Merge(DossierTally left, DossierTally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        DossierTally merged = Empty(left.Dimensions, left.CutOff);
        merged.Include(left);
        merged.Include(right);
        return merged;
    }

    /// <summary>The sides kept apart.</summary>
    public Dimensions Dimensions { get; }

    /// <summary>The day on which the months end.</summary>
    public CutOff CutOff { get; }

    /// <summary>Counts a dossier.</summary>
    public void Add(DossierFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Change(in facts.Counted, 1);
    }

    /// <summary>Takes back a dossier as it was counted, when it has changed since.</summary>
    /// <param name="facts">The facts that were added; then add the new ones.</param>
    public void Retract(DossierFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Change(in facts.Counted, -1);
    }

    /// <summary>Counts all dossiers of another tally.</summary>
    /// <exception cref="ArgumentException">It keeps other dimensions apart, or its months end on another day.</exception>
    public void Include(DossierTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        ThrowUnlessAlike(other);
        foreach ((Segment segment, MonthlyCells cells) in other.rows.ToArray())
        {
            RowOf(segment).Include(cells);
        }
    }

    /// <summary>Writes the tally as JSON, to be stored and merged elsewhere; equal tallies give equal texts.</summary>
    public string ToJson() => DossierTallyJson.Write(this);

    /// <summary>Writes the same as <see cref="ToJson"/> to a stream in UTF-8, a segment at a time. The stream is left open.</summary>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        DossierTallyJson.Write(this, stream);
    }

    /// <summary>Reads a tally that <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="FormatException">The text is no tally, or one of a later version; or one of its members is unknown, missing or there twice.</exception>
    public static DossierTally FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return DossierTallyJson.Read(json);
    }

    /// <summary>Reads a tally in UTF-8 that <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">The text is no tally, or one of a later version; or one of its members is unknown, missing or there twice.</exception>
    public static DossierTally Read(ReadOnlySpan<byte> utf8) => DossierTallyJson.Read(utf8);

    /// <summary>Writes how many dossiers and segments there are.</summary>
    public override string ToString() =>
        Invariant(
            $"{rows.Values.SelectMany(row => row.Months).Sum(month => month.Counts.ToArray()[(int)Counter.Received])} dossiers in {Rows.Count()} segments by {Dimensions}, months to {CutOff}");

    internal IEnumerable<KeyValuePair<Segment, MonthlyCells>> Rows => rows.Where(row => !row.Value.IsEmpty).OrderBy(row => row.Key, SegmentForm.Order);

    /// <summary>The counts of a segment, of which only the sides kept apart are looked at.</summary>
    internal MonthlyCells RowOf(Segment segment)
    {
        if (rowsSeen.TryGetValue(segment, out MonthlyCells? seen))
        {
            return seen;
        }

        Segment kept = segment.Keep(Dimensions);
        if (!rows.TryGetValue(kept, out MonthlyCells? row))
        {
            rows.Add(kept, row = new MonthlyCells());
        }

        rowsSeen.Add(segment, row);
        return row;
    }

    /// <exception cref="ArgumentException">The other keeps other dimensions apart, or its months end on another day.</exception>
    internal void ThrowUnlessAlike(DossierTally other)
    {
        if (other.Dimensions != Dimensions || other.CutOff != CutOff)
        {
            throw new ArgumentException(QualityErrors.NotMerged(this, other), nameof(other));
        }
    }

    /// <summary>Counts a dossier, or takes it back.</summary>
    /// <param name="dossier">What it adds to the figures.</param>
    /// <param name="times">1 or -1.</param>
    internal void Change(in CountedFacts dossier, int times)
    {
        Segment segment = dossier.Segment;
        ref (Segment? Segment, Row Row) slot = ref recent[segment.GetHashCode() >>> 1 & (RecentSegments - 1)];
        if (!ReferenceEquals(slot.Segment, segment))
        {
            slot = (segment, new Row(RowOf(segment)));
        }

        Contribution.Write(in dossier, CutOff, times, ref slot.Row);
    }

    private readonly struct Row(MonthlyCells cells) : ICells
    {
        public MonthCounts Of(int month) => cells.Of(month);
    }
}
