using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Officers;

/// <summary>A rule by which the work of officers is graded (<i>quy định đánh giá, xếp loại</i>), for one kind of them and on its days.</summary>
/// <remarks>
/// A line of a table that can be replaced, see <see cref="EvaluationRules"/>; what is not verified in it is printed with <see cref="Note"/>. Compared by
/// reference.
/// </remarks>
[JsonConverter(typeof(FormConverter<EvaluationRule>))]
[NoJson("store its Code and a day, and find it in EvaluationRules.")]
public sealed class EvaluationRule
{
    private readonly EvaluationBand[] bands;

    internal EvaluationRule(CsvRow row, IEnumerable<EvaluationBand> bands)
    {
        (Code, Validity, Basis, Origin) = (row["rule"], row.Validity(), row.Citation(), NoteOf(row));
        Kind = row.OptionalMember<OfficerKind>("kind");
        (MostGeneral, MostResults, FaultPercent) = (row.OptionalDecimal("general_most"), row.OptionalDecimal("results_most"),
            row.OptionalDecimal("fault_percent"));
        (ExcellentPercent, ExcellentPercentOfExcellentUnit) = (row.OptionalDecimal("excellent_percent"),
            row.OptionalDecimal("excellent_percent_of_excellent_unit"));
        LeastMonths = row["least_months"].Length == 0 ? null : row.Count("least_months");
        (QuotaBasis, MonthsBasis, HeadBasis) = (Article(row, "quota_article"), Article(row, "months_article"), Article(row, "head_article"));
        this.bands = [.. bands.OrderByDescending(band => band.Least)];
    }

    /// <summary>The number of the instrument, such as <c>335/2025</c>.</summary>
    public string Code { get; }

    /// <summary>The kind of officers; null for all at a one-stop shop.</summary>
    public OfficerKind? Kind { get; }

    /// <summary>The days of the work that it grades.</summary>
    public Validity Validity { get; }

    /// <summary>The instrument, and the article that has the bands.</summary>
    public LegalCitation Basis { get; }

    /// <summary>Where the line was read and what of it is not verified, in a sentence.</summary>
    public string Note => Origin.English;

    /// <summary>The bands, the highest first; none where the rule grades by conditions and not by points.</summary>
    public IReadOnlyList<EvaluationBand> Bands => bands.AsReadOnly();

    /// <summary>The most points for conduct, ability and innovation; null where there are no such points.</summary>
    public decimal? MostGeneral { get; }

    /// <summary>The most points for the results of work; null where the rule has no points.</summary>
    public decimal? MostResults { get; }

    /// <summary>The most points altogether; null where the rule has none.</summary>
    public decimal? MostPoints => MostResults + (MostGeneral ?? 0);

    /// <summary>How much of a product each redo or delay by own fault costs, in percent; null where the rule knows none.</summary>
    public decimal? FaultPercent { get; }

    /// <summary>The most excellent ones, in percent of those graded good in the same unit and group of like work; null without a quota.</summary>
    public decimal? ExcellentPercent { get; }

    /// <summary>The same where the unit itself is excellent.</summary>
    public decimal? ExcellentPercentOfExcellentUnit { get; }

    /// <summary>The months that must have been worked in the year for a grade; null where the rule names none.</summary>
    public int? LeastMonths { get; }

    /// <summary>Gives the band of points, which are not rounded first.</summary>
    /// <exception cref="InvalidOperationException">The rule grades by conditions and not by points.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The points are negative or more than <see cref="MostPoints"/>.</exception>
    public EvaluationBand BandOf(decimal points)
    {
        if (MostPoints is not { } most)
        {
            throw new InvalidOperationException(
                $"{Basis.Instrument} grades by conditions and not by points, so that points have no grade under it. Record the grade that was decided.");
        }

        return points >= 0 && points <= most
            ? bands.First(band => points >= band.Least)
            : throw new ArgumentOutOfRangeException(nameof(points), Invariant($"Found {points} points; expected 0 to {most} under {Basis.Instrument}."));
    }

    /// <summary>Writes the instrument and the article.</summary>
    public override string ToString() => Basis.ToString();

    /// <summary>Points as they are printed: never rounded up to a band that they fall short of.</summary>
    internal decimal Shown(decimal points) => Printed.ShortOf(points, [.. bands.Select(band => band.Least), MostPoints ?? 0]);

    /// <summary>The article on the quota; the instrument alone where the article is not known.</summary>
    internal LegalCitation QuotaBasis { get; }

    /// <summary>The article on months worked.</summary>
    internal LegalCitation MonthsBasis { get; }

    /// <summary>The article on the head's grade; without an article where the rule has none that is known.</summary>
    internal LegalCitation HeadBasis { get; }

    /// <summary>Whether the head's grade is known to be no higher than the unit's.</summary>
    internal bool CapsHeads => HeadBasis.Article.Length > 0;

    private static LegalCitation Article(CsvRow row, string column) => new(row["instrument"], row[column]);

    /// <summary>The note in both languages; in English where the table has no Vietnamese.</summary>
    internal BilingualText Origin { get; }

    private static BilingualText NoteOf(CsvRow row)
    {
        BilingualText source = row.Bilingual("source_vietnamese", "source");
        BilingualText doubt = row.Bilingual("unverified_vietnamese", "unverified");
        return doubt.English.Length > 0 ? new($"{source.Vietnamese} ({doubt.Vietnamese})", $"{source.English} ({doubt.English})") : source;
    }
}
