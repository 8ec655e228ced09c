namespace MongCai.Cli.Serving;

/// <summary>A parameter of an operation: the option of the same name, or a column of its row.</summary>
internal sealed record ServiceParameter(string Name, string Description, bool IsRequired, IReadOnlyList<string> Words)
{
    /// <summary>The name as the command line has it.</summary>
    internal string OptionName => "--" + Name.Replace('_', '-');
}
