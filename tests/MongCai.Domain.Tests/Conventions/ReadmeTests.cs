using System.Text.RegularExpressions;

namespace MongCai.Domain.Tests.Conventions;

/// <summary>What the pages promise besides their code, which samples/Guides holds to what it prints.</summary>
public partial class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("src", "README.vi.md")]
    public void Commands_InTheReadme_AreTheTwo(params string[] page)
    {
        string firstShell = ShellBlocks().Match(Repository.Read(page)).Groups["code"].Value;
        Assert.Equal(["dotnet run --project samples/OneStopDay", "dotnet test"], firstShell.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void PackagePages_HaveNoLink_ThatIsDeadThere()
    {
        string[] pages = Directory.GetFiles(Repository.PathTo("src"), "README.md", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 });
        Assert.True(pages.Length >= 8);
        Assert.All(pages, page => Assert.DoesNotMatch(Links(), File.ReadAllText(page)));
    }

    /// <summary>The guides are in both languages, page by page.</summary>
    [Fact]
    public void Guides_InBothLanguages_AreTheSamePages() =>
        Assert.Equal(Pages("vi"), Pages("en"));

    private static IEnumerable<string?> Pages(string language) =>
        Directory.GetFiles(Repository.PathTo("samples", "Guides", language)).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^```sh\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex ShellBlocks();

    [GeneratedRegex(@"\]\((?!#)")]
    private static partial Regex Links();
}
