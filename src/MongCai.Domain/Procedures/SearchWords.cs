using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Procedures;

/// <summary>What people say and what procedures call it: everyday names, abbreviations, and words that carry little.</summary>
/// <remarks>Immutable. Compared by reference.</remarks>
[JsonConverter(typeof(FormConverter<SearchWords>))]
[NoJson("read them from their table.")]
public sealed class SearchWords
{
    private const string Said = "said";
    private const string Meant = "meant";
    private const string Weight = "weight";
    private const string Source = "source";

    private static readonly string[] Required = [Said, Meant, Weight, Source];

    private static readonly Lazy<SearchWords> Embedded = EmbeddedTable.Lazily("search-words.csv", Read);

    private readonly Saying[] sayings;
    private readonly FrozenDictionary<string, Saying[]> byFirstWord;
    private readonly FrozenSet<string> keys;

    private SearchWords(Saying[] sayings)
    {
        this.sayings = sayings;
        byFirstWord = sayings.GroupBy(saying => saying.Said[0].Key)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(saying => saying.Said.Length).ToArray());
        keys = sayings.SelectMany(saying => saying.Said).Select(word => word.Key).ToFrozenSet();
    }

    /// <summary>The everyday Vietnamese names of papers and procedures that the library knows, with the words of questions.</summary>
    public static SearchWords Vietnamese => Embedded.Value;

    /// <summary>Reads a table with the columns said, meant, weight and source.</summary>
    /// <remarks>
    /// Whoever types the words in <c>said</c> is answered as if those in <c>meant</c> stood there too; several lines give several
    /// meanings. Where <c>meant</c> is empty, the words carry little, such as <i>thủ tục</i>. The weight is in percent, from 1 to 100: how
    /// sure the meaning is, or how much words of little weight still count. The source says where the line comes from.
    /// </remarks>
    /// <exception cref="FormatException">A line is not of this form; the message names it.</exception>
    public static SearchWords Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new([.. CsvTable.Read(reader, Required, []).Select(Row)]);
    }

    /// <summary>Adds the words of another table, such as those of one's own city.</summary>
    public SearchWords With(SearchWords more)
    {
        ArgumentNullException.ThrowIfNull(more);
        return new([.. sayings, .. more.sayings]);
    }

    /// <summary>Whether a word stands in any of the sayings.</summary>
    internal bool Know(string key) => keys.Contains(key);

    /// <summary>The sayings that begin at a place of a text, the longer before the shorter.</summary>
    internal IEnumerable<Saying> At(VietnameseWord[] text, int place) =>
        byFirstWord.TryGetValue(text[place].Key, out Saying[]? found) ? found.Where(saying => saying.StandsAt(text.AsSpan(place))) : [];

    private static Saying Row(CsvRow row)
    {
        VietnameseWord[] said = VietnameseWord.Split(row[Said]);
        return said.Length == 0 ? throw row.Wrong("the column 'said' holds no word.")
            : row[Source].Length == 0 ? throw row.Wrong("the line names no source. Say in the column 'source' where it comes from.")
            : new(said, VietnameseWord.Split(row[Meant]), Percent(row));
    }

    private static double Percent(CsvRow row) =>
        int.TryParse(row[Weight], NumberStyles.None, CultureInfo.InvariantCulture, out int percent) && percent is >= 1 and <= 100
        ? percent / 100.0
        : throw row.Wrong($"{ShownText.Quoted(row[Weight])} is not a weight; expected a whole number of percent from 1 to 100.");
}
