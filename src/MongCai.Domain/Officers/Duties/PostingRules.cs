using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Officers;

/// <summary>The rules on postings to a one-stop shop (<i>thời hạn cử đến</i>) in the order of their days, as the file posting-rules.csv has them.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
[JsonConverter(typeof(FormConverter<PostingRules>))]
[NoJson("load them from their table with PostingRules.Adding.")]
public sealed class PostingRules
{
    private static readonly Lazy<PostingRules> Embedded = EmbeddedTable.Lazily("posting-rules.csv", reader => new PostingRules(Read(reader)));

    private readonly DatedRules<PostingRule> rules;

    private PostingRules(DatedRules<PostingRule> rules) => this.rules = rules;

    /// <summary>The rules that the package carries.</summary>
    public static PostingRules Official => Embedded.Value;

    /// <summary>These rules with those of a table over them, such as a value that was read in the text.</summary>
    /// <param name="later">
    /// Lines of <c>shortest_months,longest_months,authority_article,stand_in_article,from,until,instrument,article,source</c> and, if you
    /// like, <c>unverified</c>. A rule holds from its day until the next begins; one that begins on the day of a rule of this table takes its place.
    /// </param>
    /// <exception cref="FormatException">A line is wrong; the message gives its number.</exception>
    public PostingRules Adding(TextReader later)
    {
        ArgumentNullException.ThrowIfNull(later);
        return new(rules.Adding(Read(later)));
    }

    /// <summary>The rule on a day; before the first, the first.</summary>
    public PostingRule For(LocalDate day) => rules.For(day);

    private static DatedRules<PostingRule> Read(TextReader reader) =>
        DatedRules<PostingRule>.Read(reader, ["shortest_months", "longest_months", "authority_article", "stand_in_article"], row => new(row));
}
