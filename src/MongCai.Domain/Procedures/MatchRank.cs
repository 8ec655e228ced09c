using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Procedures;

/// <summary>How well a procedure answers a search, the best first.</summary>
[JsonConverter(typeof(WordConverter<MatchRank>))]
public enum MatchRank
{
    /// <summary>The text is the code.</summary>
    Code,

    /// <summary>The code begins with the text.</summary>
    CodeStart,

    /// <summary>The text is the whole name.</summary>
    Name,

    /// <summary>The name begins with the text.</summary>
    NameStart,

    /// <summary>The text stands in the name as it is.</summary>
    Phrase,

    /// <summary>All words stand in the name.</summary>
    AllWords,

    /// <summary>All words begin words of the name.</summary>
    WordStarts,

    /// <summary>All words begin words of the name, the keywords or the fields.</summary>
    Keywords,

    /// <summary>There is no text to match: the procedure passes the other conditions.</summary>
    Listed,
}
