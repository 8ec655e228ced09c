using System.Text.RegularExpressions;

namespace MongCai.Domain.Tests.Conventions;

/// <summary>Each C# block of a README is a region of a sample that is built and run, so that it cannot go stale.</summary>
public partial class ReadmeTests
{
    [Fact]
    public void Blocks_InTheReadme_AreRegionsOfSamples()
    {
        string[] regions = [.. SampleRegions()];
        string[] blocks = [.. CodeBlocks().Matches(Repository.Read("README.md")).Select(block => Normalize(block.Groups["code"].Value))];

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Contains(block, regions));
    }

    [Fact]
    public void Commands_InTheReadme_AreTheTwo()
    {
        string firstShell = ShellBlocks().Match(Repository.Read("README.md")).Groups["code"].Value;
        Assert.Equal(["dotnet run --project samples/OneStopDay", "dotnet test"], firstShell.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void PackagePages_HaveNoLink_ThatIsDeadThere()
    {
        string[] packages = Directory.GetDirectories(Repository.PathTo("src"), "MongCai.*");
        Assert.All(packages, package => Assert.DoesNotMatch(Links(), Repository.Read(package, "README.md")));
    }

    private static IEnumerable<string> SampleRegions() =>
        from file in Directory.GetFiles(Repository.PathTo("samples"), "*.cs", SearchOption.AllDirectories)
        from Match region in Regions().Matches(File.ReadAllText(file).ReplaceLineEndings("\n"))
        select Normalize(region.Groups["code"].Value);

    private static string Normalize(string code)
    {
        string[] lines = code.ReplaceLineEndings("\n").Trim('\n').Split('\n');
        int indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > indent ? line[indent..].TrimEnd() : ""));
    }

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeBlocks();

    [GeneratedRegex(@"^```sh\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex ShellBlocks();

    [GeneratedRegex(@"\]\((?!#)")]
    private static partial Regex Links();

    [GeneratedRegex(@"^[ ]*#region README[^\n]*\n(?<code>.*?)^[ ]*#endregion", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Regions();
}
