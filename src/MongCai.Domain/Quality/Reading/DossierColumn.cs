using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Quality;

/// <summary>A column of rows of dossiers (<i>cột dữ liệu hồ sơ</i>): its name in CSV and in NDJSON, and what it says of the dossier.</summary>
/// <remarks>A closed set, <see cref="All"/>. Compared by reference.</remarks>
[JsonConverter(typeof(FormConverter<DossierColumn>))]
public sealed class DossierColumn
{
    private DossierColumn(string name, string description, Reader read, int place)
    {
        (Name, Description, Read, Bit) = (name, description, read, 1UL << place);
        string pascal = string.Concat(name.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        Key = JsonNamingPolicy.CamelCase.ConvertName(pascal);
        QuotedKey = Encoding.UTF8.GetBytes($"\"{Key}\"");
    }

    internal delegate void Reader(DossierDraft draft, ReadOnlySpan<byte> text);

    /// <summary>All columns: the dossier and its days, the sides of its segment, then its yes-or-no facts and its payment.</summary>
    public static IReadOnlyList<DossierColumn> All { get; } = Array.AsReadOnly<DossierColumn>(
    [
        .. DossierColumns.OfDays.Concat(DossierColumns.OfSides).Concat(DossierColumns.OfFacts)
            .Select((column, place) => new DossierColumn(column.Name, column.Description, column.Read, place)),
    ]);

    /// <summary>The name in CSV, such as <c>received_on</c>.</summary>
    public string Name { get; }

    /// <summary>The name in NDJSON, such as <c>receivedOn</c>.</summary>
    public string Key { get; }

    /// <summary>What the column holds.</summary>
    public string Description { get; }

    /// <summary>Whether a row must have it.</summary>
    public bool IsRequired => Name is "code" or "received_on";

    /// <summary>Writes the name in CSV.</summary>
    public override string ToString() => Name;

    /// <summary>The column that a name means which is spelled in other case or with other signs between its words; null where there is none.</summary>
    internal static DossierColumn? Meant(string name)
    {
        string letters = Letters(name);
        return All.FirstOrDefault(column => Letters(column.Key).Equals(letters, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The name in NDJSON, in its quotes.</summary>
    internal byte[] QuotedKey { get; }

    /// <summary>The name in NDJSON.</summary>
    internal ReadOnlySpan<byte> KeyBytes => QuotedKey.AsSpan()[1..^1];

    /// <summary>The bit that marks the column among all.</summary>
    internal ulong Bit { get; }

    /// <summary>Reads a text in UTF-8 that is not empty, and throws a <see cref="FormatException"/> where it is not what the column holds.</summary>
    internal Reader Read { get; }

    private static string Letters(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit));
}
