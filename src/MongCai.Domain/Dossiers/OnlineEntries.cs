using System.Collections.Frozen;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>The days on which each system takes online dossiers, as the file online-entries.csv has them.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
[JsonConverter(typeof(FormConverter<OnlineEntries>))]
[NoJson("load them from their table with OnlineEntries.Adding.")]
public sealed class OnlineEntries
{
    private static readonly Lazy<OnlineEntries> Embedded = EmbeddedTable.Lazily("online-entries.csv", reader => new OnlineEntries(Read(reader)));

    private readonly FrozenDictionary<OnlineEntry, (Validity Days, LegalCitation? Citation)> rows;

    private OnlineEntries(IEnumerable<KeyValuePair<OnlineEntry, (Validity Days, LegalCitation? Citation)>> rows) => this.rows = rows.ToFrozenDictionary();

    /// <summary>The days that the package carries; those of VNeID and of the portals of ministries are not verified.</summary>
    public static OnlineEntries Official => Embedded.Value;

    /// <summary>These days with those of a table over them, such as a day of opening that was read in the text.</summary>
    /// <param name="later">
    /// Lines of <c>entry,from,until,instrument,article,source</c> and, if you like, <c>unverified</c>, one a system; a line takes the place of this table's.
    /// </param>
    /// <exception cref="FormatException">A line is wrong; the message gives its number.</exception>
    public OnlineEntries Adding(TextReader later)
    {
        ArgumentNullException.ThrowIfNull(later);
        Dictionary<OnlineEntry, (Validity, LegalCitation?)> all = new(rows);
        foreach ((OnlineEntry entry, (Validity, LegalCitation?) row) in Read(later))
        {
            all[entry] = row;
        }

        return new(all);
    }

    /// <summary>Whether a system takes dossiers on a day.</summary>
    public bool IsOpen(OnlineEntry entry, LocalDate day) => rows[entry].Days.Contains(day);

    /// <summary>The systems that take dossiers on a day.</summary>
    public IReadOnlyList<OnlineEntry> OpenOn(LocalDate day) => [.. Enum.GetValues<OnlineEntry>().Where(entry => IsOpen(entry, day))];

    /// <summary>The article on a system's days; null where none was noted.</summary>
    internal LegalCitation? CitationOf(OnlineEntry entry) => rows[entry].Citation;

    private static IEnumerable<KeyValuePair<OnlineEntry, (Validity, LegalCitation?)>> Read(TextReader reader)
    {
        HashSet<OnlineEntry> seen = [];
        foreach (CsvRow row in CsvTable.Read(reader, ["entry", .. DatedRow.Columns], ["unverified"]))
        {
            OnlineEntry entry = row.Member<OnlineEntry>("entry");
            yield return seen.Add(entry)
                ? KeyValuePair.Create(entry, (row.Validity(), row.Basis().Length > 0 && row["article"].Length > 0 ? row.Citation() : (LegalCitation?)null))
                : throw row.Wrong($"the days of '{entry}' stand here for the second time. Leave one of the two out.");
        }
    }
}
