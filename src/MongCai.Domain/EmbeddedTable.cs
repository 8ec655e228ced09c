using System.Text;

namespace MongCai.Domain;

/// <summary>The tables of facts inside the assembly, found by the name of their file.</summary>
internal static class EmbeddedTable
{
    internal static TextReader Open(string name) =>
        new StreamReader(
            typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The assembly holds no table '{name}'."),
            Encoding.UTF8);
}
