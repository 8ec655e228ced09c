using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Outreach;

/// <summary>How a criterion is measured (<i>cách chấm</i>).</summary>
[JsonConverter(typeof(WordConverter<ScoringKind>))]
public enum ScoringKind
{
    /// <summary>A share from 0 to 1, with steps.</summary>
    Ratio = 1,

    /// <summary>A number of times, with steps.</summary>
    Count = 2,

    /// <summary>1 for yes, with evidence, or 0.</summary>
    YesNo = 3,
}
