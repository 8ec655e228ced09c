namespace MongCai.Cli.Mcp;

/// <summary>An argument of a tool, which is the option of the same name of its command.</summary>
internal sealed record ToolArgument(string Name, string Description)
{
    /// <summary>More than any value has.</summary>
    internal const int LongestText = 500;

    /// <summary>Whether a call may leave it out.</summary>
    internal bool IsOptional { get; init; }

    /// <summary>Whether it is a whole number.</summary>
    internal bool IsWhole { get; init; }

    /// <summary>The words that it may be; empty where it may be any text.</summary>
    internal string[] Words { get; init; } = [];

    /// <summary>The greatest that a whole number may be.</summary>
    internal int Most { get; init; } = int.MaxValue;
}
