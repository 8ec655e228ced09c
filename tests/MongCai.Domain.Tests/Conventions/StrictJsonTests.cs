using System.Text.RegularExpressions;

namespace MongCai.Domain.Tests.Conventions;

/// <summary>No reader of JSON in the packages and samples takes one of two members of one name.</summary>
public partial class StrictJsonTests
{
    private const string Strict = "AllowDuplicateProperties = false";

    /// <summary>Files that make options and read nothing with them.</summary>
    private static readonly string[] Writers = ["ContractDocument.cs"];

    [Fact]
    public void Options_OfEveryReader_RefuseDoubledMembers() =>
        Assert.All(Sources().Where(file => !Writers.Contains(Path.GetFileName(file))), file =>
            Assert.All(Makers().Matches(File.ReadAllText(file)), made => Assert.Contains(Strict, made.Value, StringComparison.Ordinal)));

    [Fact]
    public void Documents_AreParsed_ByStrictOptions() =>
        Assert.All(Sources(), file => Assert.DoesNotMatch(BareParse(), File.ReadAllText(file)));

    private static IEnumerable<string> Sources() =>
        from root in new[] { "src", "samples" }
        from file in Directory.EnumerateFiles(Repository.PathTo(root), "*.cs", SearchOption.AllDirectories)
        where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        select file;

    /// <summary>Options that are made of nothing; a copy of other options keeps what they say.</summary>
    [GeneratedRegex(@"(new JsonSerializerOptions(\(\))?\s*\{[^}]*\}|new JsonSerializerOptions\(\)|JsonSerializerOptions \w+ = new\(\)[^;]*;|JsonDocumentOptions \w+ = new\(\)[^;]*;|JsonSerializerOptions\.(Web|Default)|\[JsonSourceGenerationOptions\((.|\n)*?\)\])")]
    private static partial Regex Makers();

    [GeneratedRegex(@"(JsonDocument|JsonNode)\.Parse(Async)?\((?!.*(Options|Strict))|JsonDocument\.ParseValue|JsonElement\.Parse")]
    private static partial Regex BareParse();
}
