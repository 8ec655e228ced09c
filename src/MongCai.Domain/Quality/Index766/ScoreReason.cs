using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Quality;

/// <summary>Why an item has the points that it has.</summary>
[JsonConverter(typeof(WordConverter<ScoreReason>))]
public enum ScoreReason
{
    /// <summary>The rate reaches the target: full points.</summary>
    TargetReached,

    /// <summary>The rate is below the target: points in proportion.</summary>
    Proportional,

    /// <summary>There was nothing to count, and the item says what that gives.</summary>
    NothingToCount,

    /// <summary>No figure, or 0 of 0 where the item does not say what that gives.</summary>
    NoData,

    /// <summary>The item whose rate this one is multiplied by has no data.</summary>
    NoFactor,

    /// <summary>The item does not apply.</summary>
    NotApplicable,

    /// <summary>The item is only shown.</summary>
    ShownOnly,
}
