using System.Text.Json.Serialization;

namespace MongCai.Domain.Outreach;

/// <summary>The points that a place gave itself for a criterion, and those of who checked (<i>điểm tự chấm, điểm thẩm định</i>).</summary>
/// <param name="Criterion">The code of the criterion.</param>
/// <param name="Self">The points that the place gave itself.</param>
public sealed record CriterionScore([property: JsonRequired] string Criterion, [property: JsonRequired] decimal Self)
{
    /// <summary>The points after the check; null before it.</summary>
    public decimal? Verified { get; init; }

    /// <summary>Why the check gave other points; needed where it did.</summary>
    public string Difference { get; init; } = "";

    /// <summary>What proves it.</summary>
    public OutreachEvidence? Evidence { get; init; }

    /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
    public override string ToString() => RecordText.Of(
        nameof(CriterionScore),
        (nameof(Criterion), Criterion), (nameof(Self), Self), (nameof(Verified), Verified), (nameof(Difference), RecordText.Free(Difference)),
        (nameof(Evidence), Evidence));
}
