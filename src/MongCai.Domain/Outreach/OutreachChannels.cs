using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Outreach;

/// <summary>A list of channels, found by their codes.</summary>
/// <remarks>
/// A line of the library's list stands for a channel in one law, or in practice where it names none; a table of one's own can
/// replace it. Immutable. Compared by reference.
/// </remarks>
[JsonConverter(typeof(FormConverter<OutreachChannels>))]
[NoJson("load it from its table.")]
public sealed class OutreachChannels
{
    private static readonly Lazy<OutreachChannels> Embedded = EmbeddedTable.Lazily("outreach-channels.csv", Read);

    private readonly Dictionary<string, OutreachChannel> channels;

    private OutreachChannels(Dictionary<string, OutreachChannel> channels) => (this.channels, All) = (channels, [.. channels.Values]);

    /// <summary>The channels of Law 10/2022/QH15 Art 12.1, of Law 14/2012/QH13 Art 11, and those that were seen in practice.</summary>
    public static OutreachChannels Official => Embedded.Value;

    /// <summary>
    /// Reads a list: <c>code,vietnamese,english</c>, the columns of a law (<c>from</c>, <c>until</c>, <c>instrument</c>, <c>article</c>,
    /// <c>source</c>) and, if there, <c>unverified</c>, <c>unverified_vietnamese</c>.
    /// </summary>
    /// <exception cref="FormatException">A line is wrong, or the lines of a channel do not agree on its name; the message gives its number.</exception>
    public static OutreachChannels Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        IEnumerable<CsvRow> rows = CsvTable.Read(reader, ["code", "vietnamese", "english", .. DatedRow.Columns], ["unverified", "unverified_vietnamese"])
            .OneAtATime(row => $"{row["code"]},{row["instrument"]}", follow: false);
        return new(rows.GroupBy(row => row["code"], StringComparer.Ordinal).Select(Channel).ToDictionary(channel => channel.Code, StringComparer.Ordinal));
    }

    /// <summary>The channels in the order of the table.</summary>
    public IReadOnlyList<OutreachChannel> All { get; }

    /// <summary>Finds a channel, or null.</summary>
    public OutreachChannel? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return channels.GetValueOrDefault(code);
    }

    /// <summary>The name of a channel; the code itself where it is unknown.</summary>
    public BilingualText NameOf(string code) => Find(code)?.Name ?? (code.Length == 0 ? new("Chưa nêu hình thức", "Not stated") : new(code, code));

    private static OutreachChannel Channel(IGrouping<string, CsvRow> rows)
    {
        CsvRow first = rows.First();
        BilingualText name = Name(first);
        foreach (CsvRow row in rows.Where(row => Name(row) != name))
        {
            throw row.Wrong(Invariant($"the channel has another name than on line {first.Line}. Give its lines one name."));
        }

        return new(
            rows.Key,
            name,
            [.. rows.Where(row => row["instrument"].Length > 0).Select(row => (row.Citation(), row.Validity()))],
            new(Doubts(rows.Select(row => row.Bilingual("unverified_vietnamese", "unverified").Vietnamese)), Doubts(rows.Select(row => row["unverified"]))));
    }

    private static string Doubts(IEnumerable<string> texts) => string.Join("; ", texts.Where(text => text.Length > 0).Distinct());

    private static BilingualText Name(CsvRow row) => row.Basis().Length > 0 && row["code"].Length > 0 && row["vietnamese"].Length > 0
        ? row.Bilingual("vietnamese", "english")
        : throw row.Wrong("a channel needs a code and a name in both languages.");
}
