namespace MongCai.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("deadline 2026-08-17 '5 ngày' --explain=vi", "--explain is a switch and takes no value; found 'vi'. Run 'mongcai deadline --help'.")]
    [InlineData("workdays add 2026-04-28 5 --json=yes", "--json is a switch and takes no value; found 'yes'. Run 'mongcai workdays add --help'.")]
    public void Switch_WithAValue_SaysThatItTakesNone(string line, string expected) => Cli.Run(line).FailsWith(2, expected);

    [Fact]
    public void Switch_SaidToBeOn_IsOn() => Assert.StartsWith("{", Cli.Run("workdays add 2026-04-28 5 --json=true").Lines()[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("workdays", "A command is missing after 'workdays'; expected add or count. Run 'mongcai workdays --help'.")]
    [InlineData("holidays", "'holidays' is not a command or an option here.")]
    [InlineData("workdays subtract", "'subtract' is not a command or an option here.")]
    [InlineData("workdays add --start 2026-08-17 --n 1 --fast", "'--fast' is not a command or an option here.")]
    [InlineData("workdays add --start 2026-08-17", "The option '--n' is missing.")]
    [InlineData("workdays add --n 1 --n 2 --start 2026-08-17", "'--n'")] // twice
    [InlineData("workdays add --csv - --n 1", "Found both '--csv' and '--n'")]
    [InlineData("workdays add --csv /nowhere.csv", "The file '/nowhere.csv' cannot be opened: it does not exist.")]
    [InlineData("workdays add --csv /", "The file '/' cannot be opened: it is a folder.")]
    [InlineData("workdays add --start @nowhere --n", "'--n'")] // no response files
    public void WrongCommandLine_IsOneLineAndExitCodeTwo(string commandLine, string message) => Cli.Run(commandLine).FailsWith(2, message);

    [Fact]
    public void AnnouncementWithoutSource_NamesFileAndLine()
    {
        using TemporaryFile table = new("date,kind,name,source\n2026-08-18,closure,Bão,\n");
        Cli.Run($"workdays add --start 2026-08-17 --n 1 --announcements {table.Path}")
            .FailsWith(2, $"The file '{table.Path}' is wrong. Line 2: 2026-08-18 has no source.");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("workdays add --help")]
    [InlineData("deadline -h")]
    public void Help_IsNoError(string commandLine) => Assert.Contains("Usage:", Cli.Run(commandLine).Lines());
}
