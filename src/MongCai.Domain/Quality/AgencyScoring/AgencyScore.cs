using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Quality;

/// <summary>The score of an agency in a quarter or a year (<i>đánh giá việc giải quyết thủ tục hành chính</i>): nine criteria, 18 points.</summary>
/// <remarks>
/// Circular 01/2018/TT-VPCP Art 13–15; from 1/7/2025 Decree 118/2025/NĐ-CP Art 32 scores by the groups of Decision 766/QĐ-TTg instead.
/// A criterion without data is left out; that the grade is then that of the points in proportion to 18 is our reading. Compared by reference.
/// </remarks>
[JsonConverter(typeof(FormConverter<AgencyScore>))]
[NoJson("store its CriterionPoints and score again.")]
public sealed class AgencyScore
{
    private const decimal MostOfOne = 2;

    private AgencyScore(ReadOnlyDictionary<AgencyCriterion, CriterionPoints> criteria, GradeBands bands)
    {
        Criteria = criteria;
        Points = criteria.Values.Sum(points => points.Average ?? 0);
        Attainable = MostOfOne * criteria.Values.Count(points => points.Average is not null);
        Grade = Attainable == 0 ? null : bands.GradeOf(Points * MostOfOne * Enum.GetValues<AgencyCriterion>().Length / Attainable);
    }

    /// <summary>Scores an agency.</summary>
    /// <param name="criteria">The points of each criterion; one that is left out has no data.</param>
    /// <param name="bands">The bands of the grades; <see cref="GradeBands.Agency2018"/> if null.</param>
    public static AgencyScore Of(IReadOnlyDictionary<AgencyCriterion, CriterionPoints> criteria, GradeBands? bands = null)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        return new(
            Enum.GetValues<AgencyCriterion>().ToDictionary(criterion => criterion, criterion => criteria.GetValueOrDefault(criterion)).AsReadOnly(),
            bands ?? GradeBands.Agency2018);
    }

    /// <summary>The points of all nine criteria; the default value where there is no data.</summary>
    public IReadOnlyDictionary<AgencyCriterion, CriterionPoints> Criteria { get; }

    /// <summary>The averages of the criteria with data, added up.</summary>
    public decimal Points { get; }

    /// <summary>The most points that these criteria could give; 18 when all have data.</summary>
    public decimal Attainable { get; }

    /// <summary>The grade; null without any data.</summary>
    public Grade? Grade { get; }

    /// <summary>Writes the points and the grade, as <c>15.2 of 18 (Xuất sắc)</c>.</summary>
    public override string ToString() => Grade is { } grade ? Invariant($"{Points:0.0} of {Attainable:0} ({grade})") : "no data";
}
