using System.CommandLine;
using MongCai.Cli.Terminal;

namespace MongCai.Cli.Tests;

public sealed class ManualTests
{
    [Theory]
    [InlineData("en", ".SH \"EXIT STATUS\"")]
    [InlineData("vi", ".SH \"M\\[u00C3] K\\[u1EBE]T TH\\[u00DA]C\"")]
    public void Manual_HasItsSections_InAscii(string language, string section)
    {
        string[] lines = Cli.Run($"man --lang {language}").Lines();
        Assert.StartsWith(".TH \"MONGCAI\" \"1\"", lines[0], StringComparison.Ordinal);
        Assert.Contains(section, lines);
        Assert.All(lines, line => Assert.All(line, letter => Assert.True(char.IsAscii(letter), line)));
    }

    [Fact]
    public void Manual_HasEveryLeafWithItsOptionsAndExamples()
    {
        string manual = Cli.Run("man").Output;
        RootCommand root = CommandLine.Tree(new(Stream.Null, Stream.Null, TextWriter.Null));
        foreach ((string[] path, Command command) in CommandTree.Walk(root).Where(one => one.Command.Subcommands.Count == 0))
        {
            int at = manual.IndexOf($".SS \"mongcai {string.Join(' ', path).Replace("-", "\\-", StringComparison.Ordinal)}", StringComparison.Ordinal);
            Assert.True(at >= 0, string.Join(' ', path));
            string part = manual[at..(manual.IndexOf("\n.S", at, StringComparison.Ordinal) + 1)];
            Assert.All(command.Options, option => Assert.Contains(option.Name.Replace("-", "\\-", StringComparison.Ordinal), part, StringComparison.Ordinal));
            Assert.Contains(".EX\n", part, StringComparison.Ordinal);
        }
    }

    [ShellTheory("groff")]
    [InlineData("en", "EXIT STATUS")]
    [InlineData("vi", "MÃ KẾT THÚC")]
    public void Manual_IsSetWithoutAWarning(string language, string section)
    {
        using TemporaryFile page = new(Cli.Run($"man --lang {language}").Output);
        (string output, string error) = Programs.Run("groff", "-man", "-Tutf8", "-ww", "-P-c", "-P-b", "-P-u", page.Path);
        Assert.Equal("", error);
        Assert.Contains(section, output, StringComparison.Ordinal);
        Assert.Contains("mongcai workdays add", output, StringComparison.Ordinal);
    }
}
