using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace MongCai.Domain;

/// <summary>The tables of facts inside the assembly, found by the name of their file and read when they are first asked for.</summary>
internal static class EmbeddedTable
{
    /// <summary>What a table says, once; a fault in it names the file beside the line.</summary>
    internal static Lazy<T> Lazily<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(
        string name, Func<TextReader, T> read) => new(() =>
    {
        using TextReader reader = Open(name);
        try
        {
            return read(reader);
        }
        catch (FormatException wrong)
        {
            throw new FormatException($"{name}: {wrong.Message}", wrong);
        }
    });

    private static StreamReader Open(string name) =>
        new(
            typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The assembly holds no table '{name}'."),
            Encoding.UTF8);
}
