using MongCai.Cli.Terminal;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;

namespace MongCai.Cli.Tests;

/// <summary>What rests on days off that nobody has announced says so: of every command that has a calendar, in every form of its answer.</summary>
public sealed class CertaintyTests
{
    /// <summary>A line of every command with a calendar whose days are projected.</summary>
    private static readonly Dictionary<string, string> Projected = new(StringComparer.Ordinal)
    {
        ["workdays add"] = "2059-12-01 5",
        ["workdays count"] = "2059-12-01 2059-12-05",
        ["worktime add"] = "2059-12-01T09:00 60",
        ["worktime between"] = "2059-12-01T09:00 2059-12-02T09:00",
        ["deadline"] = "2059-12-01T09:00 '5 ngày làm việc'",
        ["impact"] = "2059-12-01T09:00 '5 ngày làm việc' 2026-01-01",
        ["days-off"] = "2059-01-01 2059-01-02",
        ["forecast of"] = "2059-12-01 2059-12-03 --counts COUNTS",
        ["officers roster"] = "ROSTER --compensatory",
        ["dossier replay"] = "TRAIL",
        ["portal due"] = "--on 2059-12-01",
        ["portal track"] = "CODE",
    };

    /// <summary>Commands with a calendar whose answer says nothing of how certain its days are, and why.</summary>
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["forecast train"] = "it counts what has become of dossiers, on days that are past",
        ["mcp"] = "a server, whose every answer has a certainty",
        ["serve"] = "a server of the commands above",
    };

    [Fact]
    public void Commands_WithACalendar_AreKnownHere() => Assert.Equal(
        CommandTree.Walk(CommandLine.Tree(new(Stream.Null, Stream.Null, TextWriter.Null)))
            .Where(one => one.Command.Options.Any(option => option.Name == "--known-on"))
            .Select(one => string.Join(' ', one.Path)).Order(StringComparer.Ordinal),
        Projected.Keys.Concat(Others.Keys).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task Answer_OverProjectedDays_SaysSo(string command, string form)
    {
        using TemporaryFile counts = new(Cli.Run("forecast train - --as-of 2024-05-31", "code,received_on,due_on,ended_on\n000.00.01.H49-240301-0001,2024-03-01,2024-03-05,2024-03-04\n").Output);
        using TemporaryFile roster = new("officer,counter,day,session,role\na,Q1,2059-12-01,Morning,Receive\n");
        using TemporaryFile trail = new(DossierJson.Write(DossierReplayTests.Trail));
        using PortalRun run = PortalRun.LoggedIn();
        string code = await AcceptAsync(run);
        string line = Projected[command].Replace("COUNTS", counts.Path, StringComparison.Ordinal).Replace("ROSTER", roster.Path, StringComparison.Ordinal)
            .Replace("TRAIL", trail.Path + " --known-on 2020-01-01", StringComparison.Ordinal).Replace("CODE", code + " --known-on 2020-01-01", StringComparison.Ordinal);
        Cli said = run.Run($"{command} {line} {form}");
        Assert.Equal(0, said.ExitCode);
        Assert.Contains("projected", form == "--json" && command != "officers roster" ? said.Output : said.Output + said.Error, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Lines()
    {
        TheoryData<string, string> lines = [];
        foreach (string command in Projected.Keys)
        {
            lines.Add(command, "");
            lines.Add(command, "--json");
        }

        return lines;
    }

    private static async Task<string> AcceptAsync(PortalRun run)
    {
        DossierResource filed = ((Sdk.PortalOutcome<DossierResource>.Done)await run.Portal.CreateClient().Dossiers.FileAsync(Generated.NewDossier())).Value;
        ActorReference counter = new() { Kind = OpenCode.Of(ActorKind.OneStopShop), Account = "counter-1" };
        await run.Portal.CreateClient().Dossiers.CommandAsync(filed.Code, filed.Version, new DossierCommand.Accept(), counter);
        return filed.Code.ToString();
    }
}
