namespace MongCai.Cli.Rows;

/// <summary>An input of a command: a column of a table, or an option of the same name.</summary>
internal sealed record Column(string Name, string Description)
{
    /// <summary>Whether a table may lack the column and a row may leave it empty.</summary>
    internal bool IsOptional { get; init; }

    /// <summary>Whether it is no option: an argument is seen by everybody in the list of processes.</summary>
    internal bool IsOnlyInTables { get; init; }

    /// <summary>The words that a shell offers for it; other texts are read too where the command reads them.</summary>
    internal string[] Words { get; init; } = [];

    /// <summary>What the help calls the value, such as DATE; null for any value, or for one of the words.</summary>
    internal string? Form { get; init; }

    /// <summary>The name as an option: with hyphens, where names in data have underscores.</summary>
    internal string OptionName => "--" + Hyphenated;

    /// <summary>The name as it stands for a value that is given by its place.</summary>
    internal string PlaceName => Hyphenated.ToUpperInvariant();

    private string Hyphenated => Name.Replace('_', '-');
}
