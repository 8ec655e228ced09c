namespace MongCai.Domain;

/// <summary>The tables of words of this assembly: all files <c>…-names.csv</c>, a line for each member of a list.</summary>
/// <remarks>
/// <para><c>list</c> and <c>member</c> are the names of the type and of its member, which is also the word on the wire.</para>
/// <para><c>word</c> is how files and options spell it, empty where they leave it out;
/// <c>aliases</c> are other spellings that they have, with bars between.</para>
/// <para><c>vietnamese</c> and <c>english</c> name it within a sentence;
/// <c>national</c> is its code in the lists of the national exchange, by <c>source</c>.</para>
/// <para>A list whose members follow one another by law says in the columns of <see cref="DatedRow"/> from when each holds.</para>
/// </remarks>
internal static class WordTables
{
    private const string Ending = "-names.csv";
    private const char Bar = '|';

    private static readonly Lazy<ILookup<string, WordRow>> Lists = new(() =>
        typeof(WordTables).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(Ending, StringComparison.Ordinal))
            .SelectMany(name => EmbeddedTable.Lazily(name, Read).Value)
            .ToLookup(row => row.List, StringComparer.Ordinal));

    /// <summary>What every table of words has.</summary>
    internal static string[] Columns => ["list", "member", "word", "vietnamese", "english"];

    /// <summary>The lines of a list, in their order.</summary>
    internal static WordRow[] Of(string list) => [.. Lists.Value[list]];

    /// <summary>Texts as messages list them: <c>a, b or c</c>.</summary>
    internal static string Choice(IReadOnlyList<string> texts) => $"{string.Join(", ", texts.SkipLast(1))} or {texts[^1]}";

    private static WordRow[] Read(TextReader reader) =>
        [.. CsvTable.Read(reader, Columns, ["aliases", "national", .. DatedRow.Columns]).Select(Row)];

    private static WordRow Row(CsvRow row) => row["vietnamese"].Length > 0 && row["english"].Length > 0
        ? new(
            row["list"],
            row["member"],
            row["word"],
            new(row["vietnamese"], row["english"]),
            row["aliases"].Split(Bar, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            row["national"])
        : throw row.Wrong($"'{row["member"]}' of '{row["list"]}' has no name in one of the two languages. Say it in the columns 'vietnamese' and 'english'.");
}

/// <summary>What a table of words says of a member of a list.</summary>
internal sealed record WordRow(string List, string Member, string Word, BilingualText Name, string[] Aliases, string National);
