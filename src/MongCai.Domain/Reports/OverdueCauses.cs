using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Reports;

/// <summary>The reasons for overdue dossiers that form II.07 knows, by their codes.</summary>
/// <remarks>
/// The list of the form was not found, so that the default is ours and a table of one's own can replace it. Immutable; safe to share between threads.
/// </remarks>
[JsonConverter(typeof(FormConverter<OverdueCauses>))]
[NoJson("make them in code.")]
public sealed class OverdueCauses
{
    private static readonly Lazy<OverdueCauses> Embedded = EmbeddedTable.Lazily("overdue-causes.csv", Read);

    private readonly Dictionary<string, BilingualText> names;

    private OverdueCauses(Dictionary<string, BilingualText> names) => this.names = names;

    /// <summary>The reasons of this library.</summary>
    public static OverdueCauses Default => Embedded.Value;

    /// <summary>Reads reasons from a table with the columns code, vietnamese, english and source.</summary>
    /// <exception cref="FormatException">A line is not of this form, or two have one code; the message names the line.</exception>
    public static OverdueCauses Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        Dictionary<string, BilingualText> names = new(StringComparer.Ordinal);
        foreach (CsvRow row in CsvTable.Read(reader, ["code", "vietnamese", "english", "source"], []))
        {
            if (row["code"].Length == 0 || row["vietnamese"].Length == 0 || !names.TryAdd(row["code"], new(row["vietnamese"], row["english"])))
            {
                throw row.Wrong($"'{row["code"]}' is no code of a new reason with a name; expected one that no other line has.");
            }
        }

        return new(names);
    }

    /// <summary>The codes, in the order of the table.</summary>
    public IReadOnlyCollection<string> Codes => names.Keys;

    /// <summary>The name of a reason; the code itself where it is unknown, and "not stated" where it is empty.</summary>
    public BilingualText NameOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Length == 0 ? new("Chưa nêu nguyên nhân", "Not stated") : names.GetValueOrDefault(code, new(code, code));
    }
}
