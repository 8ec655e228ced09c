using System.Text;
using MongCai.Cli.Terminal;
using MongCai.Domain;

namespace MongCai.Cli.Tests;

public sealed class HelpTests
{
    [Theory]
    [InlineData("", "  mongcai <command> [options]")] // alone
    [InlineData("help", "  mongcai <command> [options]")]
    [InlineData("help workdays add", "  mongcai workdays add [START] [N] [options]")]
    [InlineData("workdays add --help", "  mongcai workdays add [START] [N] [options]")]
    [InlineData("workdays add -h", "  mongcai workdays add [START] [N] [options]")]
    [InlineData("workdays --help", "  mongcai workdays <command> [options]")]
    [InlineData("report -?", "  mongcai report <FILE>… [options]")] // before what is required
    public void Help_IsAnAnswer(string commandLine, string usage)
    {
        string[] lines = Cli.Run(commandLine).Lines();
        Assert.Equal(usage, lines[Array.IndexOf(lines, "Usage:") + 1]);
    }

    [Theory]
    [InlineData("version")]
    [InlineData("-v")]
    [InlineData("--version")]
    public void Version_IsOneLine(string commandLine) => Assert.Matches(@"^\d+\.\d+", Assert.Single(Cli.Run(commandLine).Lines()));

    [Theory]
    [InlineData("deadline --help --lang vi")]
    [InlineData("--lang vi deadline --help")]
    [InlineData("deadline --help --lang=vi")]
    public void Help_InVietnamese_HasNoEnglish(string commandLine) => AssertVietnamese(Cli.Run(commandLine).Lines());

    [Fact]
    public void Help_OfAVietnameseLocale_IsVietnamese_UnlessEnglishIsAskedFor()
    {
        AssertVietnamese(Cli.Run("deadline --help", Encoding.UTF8.GetBytes(""), locale: Language.Vietnamese).Lines());
        Assert.Contains("Usage:", Cli.Run("deadline --help --lang en", Encoding.UTF8.GetBytes(""), locale: Language.Vietnamese).Lines());
    }

    [Theory]
    [InlineData("vi_VN.UTF-8", null, null, Language.Vietnamese)]
    [InlineData(null, "vi", null, Language.Vietnamese)]
    [InlineData(null, null, "vi_VN", Language.Vietnamese)]
    [InlineData("", null, "vi_VN", Language.Vietnamese)] // an empty variable is none
    [InlineData("C.UTF-8", null, "vi_VN", Language.English)] // the first that is set counts
    [InlineData(null, "en_US.UTF-8", "vi_VN", Language.English)]
    [InlineData(null, null, "vie", Language.English)] // no name of a locale
    [InlineData(null, null, null, Language.English)]
    public void Locale_IsThatOfTheVariables(string? all, string? messages, string? lang, Language expected) =>
        Assert.Equal(expected, Speech.OfLocale(name => name switch { "LC_ALL" => all, "LC_MESSAGES" => messages, "LANG" => lang, _ => null }));

    [Fact]
    public void Help_OfEveryCommand_FitsEightyColumns() => Assert.All(
        CommandTree.Walk(CommandLine.Tree(new(Stream.Null, Stream.Null, TextWriter.Null))),
        one => Assert.All(
            Cli.Run(string.Join(' ', [.. one.Path, "--help"])).Lines().Where(IsProse),
            line => Assert.True(line.Length <= 80 || !line.TrimStart().Contains(' ', StringComparison.Ordinal), line)));

    /// <summary>Whether a line can be broken: an example and the words of an option cannot.</summary>
    private static bool IsProse(string line) => !line.StartsWith("  mongcai ", StringComparison.Ordinal) && !line.StartsWith("  -", StringComparison.Ordinal);

    private static void AssertVietnamese(string[] lines)
    {
        Assert.Contains("Cách dùng:", lines);
        Assert.Contains("Tùy chọn:", lines);
        Assert.Contains("Ví dụ:", lines);
        Assert.DoesNotContain(lines, line => line is "Usage:" or "Options:" or "Examples:" || line.Contains(" the ", StringComparison.Ordinal));
    }
}
