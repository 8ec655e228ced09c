using System.Text;
using MongCai.Sdk.Testing;

namespace MongCai.Cli.Tests;

/// <summary>Texts of files and portals on a terminal, which they must not move.</summary>
public sealed class TerminalTests
{
    private const string Escape = "\u001B[31mEVIL\u0007";

    [Theory]
    [InlineData("report - --period 2024", "code,received_on\n" + Escape + ",2024-01-01\n")] // S-09
    [InlineData("report - --period 2024", "{\"code\":\"\\u001b[31mEVIL\\u009b\\u202e\"}\n")]
    [InlineData("report - --period 2024", Escape + "\n")] // in the header
    [InlineData("reconcile --obligations - --gateway - --bank -", Escape + ",amount\n")]
    [InlineData("words --csv -", Escape + "\n")]
    [InlineData("dossier-code parse --code '" + Escape + "\u2028\u200B'", "")]
    [InlineData("procedures search --catalogue - --query x", Escape + "\n")]
    [InlineData(Escape, "")] // a word of the command line
    public void Error_OfAHostileText_ShowsIt(string commandLine, string input)
    {
        Cli run = Cli.Run(commandLine, input);
        Assert.NotEqual(0, run.ExitCode);
        Assert.NotEmpty(run.Error);
        Assert.All(run.Error, AssertHarmless);
    }

    [Theory]
    [InlineData("report - --period 2024 --by field")]
    [InlineData("report - --period 2024 --by field --format md")]
    [InlineData("report - --period 2024 --by field --format html")]
    public void Output_OnATerminal_ShowsWhatWouldMoveIt(string commandLine)
    {
        byte[] file = Encoding.UTF8.GetBytes($"code,received_on,field\n000.00.01.H49-240303-0001,2024-03-03,{Escape}\n");
        Cli terminal = Cli.Run(commandLine, file, isOutputTerminal: true);
        Assert.All(terminal.Output, AssertHarmless);
        Assert.Contains("EVIL", terminal.Output, StringComparison.Ordinal);
        Assert.Contains(Escape, Cli.Run("report - --period 2024 --by field", file).Output, StringComparison.Ordinal); // data is data in a file
    }

    [Fact]
    public void Error_OfRandomInputs_HasNoControlCharacter()
    {
        Random random = new(1);
        string[] commands = ["report - --period 2024", "index 766 - --period 2024", "words --csv -", "dossier-code parse --csv -", "dossier replay -", "survey alpha -", "vietqr decode --csv -", "workdays add --csv -"];
        string[] pieces = ["\u001B[2J", "\u009B", "\u0007", "\u0000", "\u007F", "\u202E", "\r", "\n", "\t", ",", ";", "\"", "{", "[", "'", "code", "received_on", "payload", "number", ":", "\\u001b", "2024-01-01", "000.00.01.H49-240303-0001", "é"];
        for (int run = 0; run < 400; run++)
        {
            string input = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => pieces[random.Next(pieces.Length)]));
            Cli cli = Cli.Run(commands[run % commands.Length], Encoding.UTF8.GetBytes(input), isOutputTerminal: true);
            Assert.All(cli.Error + cli.Output, AssertHarmless);
        }
    }

    [Fact]
    public void Error_OfAnEndlessText_IsShort() // S-15
    {
        string endless = new('x', 80_000);
        Assert.InRange(Cli.Run("report - --period 2024", $"code,received_on\n{endless},2024-01-01\n").Error.Length, 1, 400);
        Assert.InRange(Cli.Run("report - --period 2024", endless).Error.Length, 1, 400);
        Assert.InRange(Cli.Run("workdays add --start " + endless + " --n 1").Error.Length, 1, 400);
    }

    [Fact]
    public void Error_OfAPortal_IsShown()
    {
        using PortalRun run = PortalRun.LoggedIn();
        run.Portal.Inject(PortalFaults.Scripted(new PortalFault.Status(403)));
        Assert.All(run.Run("portal dossiers").Error, AssertHarmless);
    }

    private static void AssertHarmless(char character) =>
        Assert.True(character is '\n' or '\t' || !(char.IsControl(character) || character is '\u202E' or '\u2028'), $"U+{(int)character:X4}");
}
