namespace MongCai.Domain.Analyzers;

/// <summary>What people type for a name of this library: <c>other-names.csv</c>, a line for each.</summary>
/// <remarks>What is typed is the name of a type (<c>Money</c>), or one of a member after its type (<c>Dossier.Submit</c>).</remarks>
internal static class OtherNames
{
    private static readonly Lazy<Dictionary<string, OwnName>> Table = new(Read);

    private static readonly Lazy<HashSet<string>> Words = new(() => [.. Table.Value.Keys.Select(typed => typed.Substring(typed.LastIndexOf('.') + 1))]);

    /// <summary>Whether the table has the word at all, as a type or as a member of one: asked of every word of a program, it asks no compiler.</summary>
    internal static bool Has(string word) => Words.Value.Contains(word);

    /// <summary>The library's name for what was typed; null where it knows none.</summary>
    internal static OwnName? Of(string typed) => Table.Value.TryGetValue(typed, out OwnName name) ? name : null;

    private static Dictionary<string, OwnName> Read()
    {
        using Stream table = typeof(OtherNames).Assembly.GetManifestResourceStream("other-names.csv")!;
        using StreamReader lines = new(table);
        Dictionary<string, OwnName> names = new(StringComparer.Ordinal);
        for (lines.ReadLine(); lines.ReadLine() is { } line;)
        {
            string[] cells = line.Split(',');
            names.Add(cells[0], new(cells[1], cells[2]));
        }

        return names;
    }
}
