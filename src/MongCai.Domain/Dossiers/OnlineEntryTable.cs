using System.Collections.Frozen;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>The days on which each system takes online dossiers, as the file online-entries.csv has them.</summary>
internal sealed record OnlineEntryTable(Validity Days, LegalCitation? Citation)
{
    private static readonly Lazy<FrozenDictionary<OnlineEntry, OnlineEntryTable>> Embedded = EmbeddedTable.Lazily("online-entries.csv", Read);

    /// <summary>What is known of a system.</summary>
    internal static OnlineEntryTable Of(OnlineEntry entry) => Embedded.Value[entry];

    /// <summary>The systems that take dossiers on a day.</summary>
    internal static IEnumerable<OnlineEntry> OpenOn(LocalDate day) => Enum.GetValues<OnlineEntry>().Where(entry => Of(entry).Days.Contains(day));

    private static FrozenDictionary<OnlineEntry, OnlineEntryTable> Read(TextReader reader) =>
        CsvTable.Read(reader, ["entry", .. DatedRow.Columns], ["unverified"]).ToFrozenDictionary(
            row => row.Member<OnlineEntry>("entry"),
            row => new OnlineEntryTable(row.Validity(), row.Basis().Length > 0 && row["article"].Length > 0 ? row.Citation() : null));
}
