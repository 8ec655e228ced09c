using System.Collections.Frozen;

namespace MongCai.Domain.Dossiers;

/// <summary>The codes of the national exchange, as the file national-statuses.csv has them.</summary>
internal static class NationalStatusTable
{
    private static readonly Lazy<FrozenDictionary<string, NationalStatusRow>> Rows = EmbeddedTable.Lazily("national-statuses.csv", Read);

    private static readonly Lazy<FrozenDictionary<DossierState, string>> Codes = new(() => Rows.Value.Values
        .SelectMany(row => new[] { row.State, row.Also }.OfType<DossierState>().Select(state => (state, row.Code)))
        .ToFrozenDictionary(pair => pair.state, pair => pair.Code));

    internal static IEnumerable<NationalStatusRow> All => Rows.Value.Values;

    internal static NationalStatusRow? Find(string code) => Rows.Value.GetValueOrDefault(code);

    internal static string CodeOf(DossierState state) => Codes.Value[state];

    private static FrozenDictionary<string, NationalStatusRow> Read(TextReader reader) =>
        CsvTable.Read(reader, ["code", "state", "also", "vietnamese", "english", "portal_2024", "index_766", "report_06", "source"], [])
            .Select(row => new NationalStatusRow(
                row["code"],
                row.OptionalMember<DossierState>("state"),
                row.OptionalMember<DossierState>("also"),
                row["vietnamese"],
                row["english"],
                row.Member<StatusBucket>("portal_2024"),
                row.Member<StatusBucket>("index_766"),
                row.Member<StatusBucket>("report_06")))
            .ToFrozenDictionary(row => row.Code, StringComparer.Ordinal);
}

/// <summary>
/// One code: the state that it stands for where there is one, another state that is reported by it, its names, and its group in each of the reports.
/// </summary>
internal sealed record NationalStatusRow(
    string Code,
    DossierState? State,
    DossierState? Also,
    string Vietnamese,
    string English,
    StatusBucket Portal2024,
    StatusBucket Index766,
    StatusBucket Report06);
