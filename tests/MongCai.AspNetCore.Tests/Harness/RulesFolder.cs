namespace MongCai.AspNetCore.Tests.Harness;

/// <summary>A content root of a test, with its files of rules.</summary>
internal sealed class RulesFolder : IDisposable
{
    internal const string Header = "date,kind,name,source";

    internal string Root { get; } = Directory.CreateTempSubdirectory("mongcai-rules-").FullName;

    internal void Write(string name, params string[] lines)
    {
        string path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }

    internal void Delete(string name) => File.Delete(Path.Combine(Root, name));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
