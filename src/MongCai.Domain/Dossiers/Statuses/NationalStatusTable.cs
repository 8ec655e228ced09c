using System.Collections.Frozen;

namespace MongCai.Domain.Dossiers.Statuses;

/// <summary>The ten codes of the national exchange, as the file national-statuses.csv has them.</summary>
internal static class NationalStatusTable
{
    private static readonly FrozenDictionary<string, NationalStatusRow> Rows = Read().ToFrozenDictionary(row => row.Code, StringComparer.Ordinal);

    private static readonly FrozenDictionary<DossierState, string> Codes = Rows.Values
        .SelectMany(row => (row.Also is { } also ? [row.State, also] : new[] { row.State }).Select(state => (state, row.Code)))
        .ToFrozenDictionary(pair => pair.state, pair => pair.Code);

    internal static NationalStatusRow? Find(string code) => Rows.GetValueOrDefault(code);

    internal static string CodeOf(DossierState state) => Codes[state];

    private static List<NationalStatusRow> Read()
    {
        using TextReader reader = EmbeddedTable.Open("national-statuses.csv");
        return [.. CsvTable.Read(reader, ["code", "state", "also", "vietnamese", "english", "source"], []).Select(row => new NationalStatusRow(
            row["code"],
            Enum.Parse<DossierState>(row["state"]),
            row["also"].Length == 0 ? null : Enum.Parse<DossierState>(row["also"]),
            row["vietnamese"],
            row["english"]))];
    }
}

/// <summary>One code: the state that it stands for, another state that is reported by it, and its names.</summary>
internal sealed record NationalStatusRow(string Code, DossierState State, DossierState? Also, string Vietnamese, string English);
