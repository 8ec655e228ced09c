using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Officers;

/// <summary>
/// The rule on postings to a one-stop shop (<i>thời hạn cử đến</i>) in force on a day: Decree 61/2018/NĐ-CP Art 11.4, from 1 July 2025 Decree
/// 118/2025/NĐ-CP Art 11.4.
/// </summary>
[JsonConverter(typeof(FormConverter<PostingRule>))]
[NoJson("take it from PostingRules by a day.")]
public sealed class PostingRule
{
    internal PostingRule(CsvRow row)
    {
        (ShortestMonths, LongestMonths, Basis) = (row.Count("shortest_months"), row.Count("longest_months"), row.Citation());
        (AuthorityBasis, StandInBasis) = (new(row["instrument"], row["authority_article"]), new(row["instrument"], row["stand_in_article"]));
        _ = ShortestMonths > LongestMonths ? throw row.Wrong("the shortest posting is longer than the longest.") : true;
    }

    /// <summary>The shortest posting, in months.</summary>
    public int ShortestMonths { get; }

    /// <summary>The longest posting, in months.</summary>
    public int LongestMonths { get; }

    /// <summary>The article on the length of postings.</summary>
    public LegalCitation Basis { get; }

    /// <summary>The article on those who settle procedures at the shop; the instrument alone where the article was not found.</summary>
    public LegalCitation AuthorityBasis { get; }

    /// <summary>The article on stand-ins for the absent.</summary>
    public LegalCitation StandInBasis { get; }

    /// <summary>Writes <c>12 to 36 months (Decree 118/2025/NĐ-CP Art 11.4)</c>.</summary>
    public override string ToString() => Invariant($"{ShortestMonths} to {LongestMonths} months ({Basis})");
}
