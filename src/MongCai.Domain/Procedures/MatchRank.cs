using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Procedures;

/// <summary>How well a procedure answers a search, the best first.</summary>
[JsonConverter(typeof(WordConverter<MatchRank>))]
public enum MatchRank
{
    /// <summary>The text is the code, in whatever spelling.</summary>
    Code,

    /// <summary>The code begins with the text, or is the national one of the local code that was typed.</summary>
    CodeStart,

    /// <summary>The text is the whole name, in Vietnamese or English.</summary>
    Name,

    /// <summary>The name begins with the text.</summary>
    NameStart,

    /// <summary>Words of the text match, or what they mean: those that say more go first.</summary>
    Words,

    /// <summary>There is no text to match: the procedure passes the other conditions.</summary>
    Listed,
}
