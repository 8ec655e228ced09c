using System.Collections.Frozen;

namespace MongCai.Domain.Dossiers.Statuses;

/// <summary>The ten codes of the national exchange, as the file national-statuses.csv has them.</summary>
internal static class NationalStatusTable
{
    private static readonly Lazy<FrozenDictionary<string, NationalStatusRow>> Rows = EmbeddedTable.Lazily("national-statuses.csv", Read);

    private static readonly Lazy<FrozenDictionary<DossierState, string>> Codes = new(() => Rows.Value.Values
        .SelectMany(row => (row.Also is { } also ? [row.State, also] : new[] { row.State }).Select(state => (state, row.Code)))
        .ToFrozenDictionary(pair => pair.state, pair => pair.Code));

    internal static NationalStatusRow? Find(string code) => Rows.Value.GetValueOrDefault(code);

    internal static string CodeOf(DossierState state) => Codes.Value[state];

    private static FrozenDictionary<string, NationalStatusRow> Read(TextReader reader) =>
        CsvTable.Read(reader, ["code", "state", "also", "vietnamese", "english", "source"], [])
            .Select(row => new NationalStatusRow(
                row["code"],
                row.Member<DossierState>("state"),
                row.OptionalMember<DossierState>("also"),
                row["vietnamese"],
                row["english"]))
            .ToFrozenDictionary(row => row.Code, StringComparer.Ordinal);
}

/// <summary>One code: the state that it stands for, another state that is reported by it, and its names.</summary>
internal sealed record NationalStatusRow(string Code, DossierState State, DossierState? Also, string Vietnamese, string English);
