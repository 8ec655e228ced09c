using System.Text;
using MongCai.Domain.Dossiers;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;

namespace MongCai.Cli.Tests;

/// <summary>
/// The list of what is due, against the fake portal: three working days from an acceptance on 26 August 2026, over 31 August to 2 September, which
/// are off.
/// </summary>
public sealed class PortalDueTests
{
    private const string Header = "sign,light,code,procedure,state,held_by,due_at,working_days_left,certainty";
    private const string Dossier = "000.00.01.H49-260826-0001,1.004873,accepted,000.00.01.H49,2026-09-03T17:00";

    [Theory]
    [InlineData("--on 2026-08-26 --all", "✓,in-time", "3", "0 overdue, ! 0 due today, ▲ 0 due soon, ✓ 1 in time")]
    [InlineData("--on 2026-08-27 --soon 2", "▲,due-soon", "2", "▲ 1 due soon")]
    [InlineData("--on 2026-08-28", "▲,due-soon", "1", "▲ 1 due soon")] // six days away, five of which are off
    [InlineData("--on 01/09/2026", "▲,due-soon", "1", "▲ 1 due soon")] // a holiday
    [InlineData("--on 2026-09-03", "!,due-today", "0", "! 1 due today")]
    [InlineData("--on 2026-09-03 --soon 0", "!,due-today", "0", "! 1 due today")]
    [InlineData("--on 2026-09-04", "✗,overdue", "-1", "✗ 1 overdue")]
    public async Task Due_OnADay_HasItsLight(string options, string light, string left, string counts)
    {
        using PortalRun run = await AcceptedAsync();
        Cli due = run.Run($"portal due {options}");
        Assert.Equal((0, $"{Header}\n{light},{Dossier},{left},announced\n"), (due.ExitCode, due.Output));
        Assert.Contains(counts, due.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Due_AtThisMoment_IsOverdueAfterTheHour()
    {
        using PortalRun run = await AcceptedAsync("--keep-secret");
        run.Time.Advance(new DateTimeOffset(2026, 9, 3, 17, 1, 0, TimeSpan.FromHours(7)) - run.Time.GetUtcNow());
        Assert.Equal($"{Header}\n✗,overdue,{Dossier},0,announced\n", run.Run("portal due").Output);
    }

    [Fact]
    public async Task Due_WithoutAll_LeavesOutWhatIsInTime()
    {
        using PortalRun run = await AcceptedAsync();
        Cli due = run.Run("portal due");
        Assert.Equal((Header + "\n", "mongcai: ✗ 0 overdue, ! 0 due today, ▲ 0 due soon, ✓ 1 in time\n"), (due.Output, due.Error));
    }

    [Fact]
    public async Task Due_AsJson_IsAnObjectALine()
    {
        using PortalRun run = await AcceptedAsync();
        Assert.StartsWith(
            """{"sign":"!","light":"due-today","code":"000.00.01.H49-260826-0001",""", run.Run("portal due --on 2026-09-03 --json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Due_OnATerminal_IsSaidInWordsOfTheReader()
    {
        using PortalRun run = await AcceptedAsync();
        Cli due = Cli.Run("portal due --on 2026-09-03 --lang vi", Encoding.UTF8.GetBytes(""), run.Host, isOutputTerminal: true);
        Assert.Contains("đến hạn", due.Output, StringComparison.Ordinal);
        Assert.Contains("! 1 đến hạn hôm nay", due.Error, StringComparison.Ordinal);
    }

    /// <summary>A dossier that nobody accepted has no due moment, and one that is done hurries nobody.</summary>
    [Fact]
    public void Due_OfADossierThatIsOnlyFiled_IsEmpty()
    {
        using PortalRun run = PortalRun.LoggedIn();
        run.Run("portal submit -", PortalRun.Line(Generated.NewDossier())).Lines();
        Assert.Equal(Header + "\n", run.Run("portal due --all").Output);
    }

    [Theory]
    [InlineData("--on today", "--on: found 'today', expected a date")]
    [InlineData("--soon -1", "--soon: found '-1', expected a whole number from 0.")]
    public void Due_WrongOption_IsOneLine(string options, string message)
    {
        using PortalRun run = PortalRun.LoggedIn();
        run.Run($"portal due {options}").FailsWith(2, message);
    }

    private static async Task<PortalRun> AcceptedAsync(string options = "")
    {
        PortalRun run = PortalRun.LoggedIn(options);
        PortalClient portal = run.Portal.CreateClient();
        DossierResource filed = ((PortalOutcome<DossierResource>.Done)await portal.Dossiers.FileAsync(Generated.NewDossier())).Value;
        ActorReference counter = new() { Kind = OpenCode.Of(ActorKind.OneStopShop), Account = "counter-1" };
        Assert.IsType<PortalOutcome<DossierResource>.Done>(await portal.Dossiers.CommandAsync(filed.Code, filed.Version, new DossierCommand.Accept(), counter));
        return run;
    }
}
