namespace MongCai.Cli.Rows;

/// <summary>An input of a command: a column of a table, or an option of the same name.</summary>
internal sealed record Column(string Name, string Description)
{
    /// <summary>Whether a table may lack the column and a row may leave it empty.</summary>
    internal bool IsOptional { get; init; }

    /// <summary>Whether it is no option: an argument is seen by everybody in the list of processes.</summary>
    internal bool IsOnlyInTables { get; init; }
}
