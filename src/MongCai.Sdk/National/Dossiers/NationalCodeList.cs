using System.Collections.Frozen;
using MongCai.Domain;

namespace MongCai.Sdk.National.Dossiers;

/// <summary>The codes of one list, as the table national-codes.csv has them.</summary>
internal static class NationalCodeList<T>
    where T : struct, Enum
{
    private static readonly Lazy<FrozenDictionary<T, Row>> Rows = EmbeddedTable.Lazily("national-codes.csv", Read);

    private static readonly Lazy<FrozenDictionary<string, T>> Values = new(() =>
        Rows.Value.Where(row => row.Value.Code != default).ToFrozenDictionary(row => row.Value.Code.Text, row => row.Key, StringComparer.Ordinal));

    internal static T? KnownAs(string code) => Values.Value.TryGetValue(code, out T value) ? value : null;

    internal static Row RowOf(T value) =>
        Rows.Value.TryGetValue(value, out Row row) ? row : throw new ArgumentOutOfRangeException(nameof(value), value, $"The table national-codes.csv has no row for this value of {typeof(T).Name}.");

    /// <summary>The code of what the domain calls by a word.</summary>
    internal static NationalCode<T> OfDomain(string word) => Rows.Value.Values.Single(row => row.Domain == word).Code;

    private static FrozenDictionary<T, Row> Read(TextReader reader) =>
        CsvTable.Read(reader, ["list", "member", "code", "domain", "vietnamese", "english", "source"], [])
            .Where(row => row["list"] == typeof(T).Name)
            .ToFrozenDictionary(MemberOf, row => new Row(new(row["code"]), row["domain"], new(row["vietnamese"], row["english"])));

    private static T MemberOf(CsvRow row) =>
        Enum.TryParse(row["member"], out T value) ? value : throw row.Wrong($"'{row["member"]}' is not a member of {typeof(T).Name}.");

    /// <summary>What the table says of a value.</summary>
    internal readonly record struct Row(NationalCode<T> Code, string Domain, BilingualText Name);
}
