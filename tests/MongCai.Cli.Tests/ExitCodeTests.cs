using MongCai.Domain.Tests.Conventions;
using MongCai.Sdk.Testing;

namespace MongCai.Cli.Tests;

/// <summary>The exit codes: each has one meaning, and the README lists them all.</summary>
public sealed class ExitCodeTests
{
    [Fact]
    public void Readme_ListsTheCodes()
    {
        string readme = Repository.Read("samples", "MongCai.Cli", "README.md");
        Assert.Equal([0, 1, 2, 130], ExitCode.Meanings.Select(one => one.Code));
        Assert.All(ExitCode.Meanings, one => Assert.Contains($"| {one.Code} | {one.Meaning.English} |", readme, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, "words 1")] // answered
    [InlineData(0, "")] // help
    [InlineData(1, "words x")] // a value
    [InlineData(1, "words --csv -")] // a row
    [InlineData(1, "vietqr decode 000201")] // what was asked about is invalid
    [InlineData(2, "word 1")] // the command line
    [InlineData(2, "words --csv /nowhere")] // a file
    [InlineData(2, "survey alpha /nowhere")]
    public void Run_EndsWithTheCodeOfItsMeaning(int code, string commandLine) => Assert.Equal(code, Cli.Run(commandLine, "number\nx\n").ExitCode);

    [Fact]
    public void Books_ThatDiffer_AreOne()
    {
        using ExampleFiles files = new();
        Assert.Equal(1, files.Run("mongcai reconcile --obligations obligations.csv --gateway gateway.csv --bank bank-empty.csv --json").ExitCode);
    }

    [Fact]
    public void Portal_ThatFails_IsTwo_AndWhatItDoesNotHave_IsOne()
    {
        using PortalRun run = PortalRun.LoggedIn();
        Assert.Equal(1, run.Run("portal track 000.00.01.H49-260826-0009").ExitCode);
        run.Portal.Inject(PortalFaults.Scripted(new PortalFault.Status(403)));
        Assert.Equal(2, run.Run("portal dossiers").ExitCode);
    }

    [Fact]
    public void CtrlC_Is130()
    {
        using PortalRun run = PortalRun.LoggedIn();
        using CancellationTokenSource interrupted = new();
        interrupted.Cancel();
        Cli cli = run.Run(run.Host with { Interrupted = interrupted.Token }, "portal dossiers");
        Assert.Equal((130, "mongcai: Interrupted; run the same command again.\n"), (cli.ExitCode, cli.Error));
    }
}
