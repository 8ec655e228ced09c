namespace MongCai.Cli.Rows;

/// <summary>Named texts: those of a table's row, or those given as options.</summary>
internal interface IFields
{
    int Count { get; }

    string Name(int index);

    /// <summary>The text without the quotes of its table; valid until the next row.</summary>
    ReadOnlySpan<char> this[int index] { get; }
}
