namespace MongCai.Cli.Rows;

/// <summary>The one row that is given by options.</summary>
internal sealed class OptionFields((string Name, string Value)[] values) : IFields
{
    public int Count => values.Length;

    public ReadOnlySpan<char> this[int index] => values[index].Value;

    public string Name(int index) => values[index].Name;
}
