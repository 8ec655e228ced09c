using System.Collections.Frozen;

namespace MongCai.Domain.Dossiers;

/// <summary>A form of a circular: its number, its title and its paper, as the file standard-forms.csv has them.</summary>
internal sealed record StandardForm(string Number, BilingualText Title, FormPaper Paper)
{
    private static readonly Lazy<FrozenDictionary<(FormEdition Edition, string Form), StandardForm>> Forms = EmbeddedTable.Lazily("standard-forms.csv", Read);

    internal static bool Exists(FormEdition edition, string form) => Forms.Value.ContainsKey((edition, form));

    internal static StandardForm Of(FormEdition edition, string form) =>
        Forms.Value.TryGetValue((edition, form), out StandardForm? found)
            ? found
            : throw new InvalidOperationException($"{edition} has no form for a {form}. Print it by another circular.");

    private static FrozenDictionary<(FormEdition Edition, string Form), StandardForm> Read(TextReader reader) =>
        CsvTable.Read(reader, ["edition", "form", "number", "paper", "vietnamese", "english", "instrument", "article", "source"], []).ToFrozenDictionary(
            row => (row.Member<FormEdition>("edition"), row["form"]),
            row => new StandardForm(row["number"], new BilingualText(row["vietnamese"], row["english"]), row.Member<FormPaper>("paper")));
}
