using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Time.Testing;
using MongCai.Cli;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
using MongCai.Portal.Tests.Harness;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;

namespace MongCai.Portal.Tests.Sandbox;

/// <summary>The public page, the API and <c>mongcai report</c> count the same dossiers the same way.</summary>
public sealed partial class CountsAgreeTests : IAsyncLifetime
{
    private static readonly ProcedureCode WithoutTime = ProcedureCode.Parse("1.013144");
    private static readonly DossierCommand Transfer = new DossierCommand.Transfer(Generated.Department);
    private static readonly DossierCommand Decide = new DossierCommand.Decide(Generated.Result);

    private readonly FakeTimeProvider time = new(new DateTimeOffset(2025, 12, 31, 2, 0, 0, TimeSpan.Zero)); // 09:00 in Vietnam
    private readonly List<DossierCode> codes = [];
    private SandboxFixture sandbox = null!;
    private TestCaller caller = null!;

    public async Task InitializeAsync()
    {
        sandbox = await SandboxFixture.StartAsync(
            options => options with { Time = time, Configure = _ => FakePortal.OptionsOf(time), DeliversWebhooks = false, PurgePause = TimeSpan.FromDays(40) });
        caller = new((await sandbox.SignInAsync()).Http, null);
    }

    public async Task DisposeAsync() => await sandbox.DisposeAsync();

    [Fact]
    public async Task Counts_OnThePage_ByTheApi_AndOfTheReport_AreOne()
    {
        await LiveAsync();
        CountsRow row = await RowAsync("2026-01-01", "2026-02-28");
        Assert.Equal((1, 1, 1, 6), (row.AwaitingAcceptance, row.NotAccepted, row.CarriedOver, row.Received));
        Assert.Equal((1, 0, 1, 1, 1), (row.ResolvedEarly, row.ResolvedOnTime, row.ResolvedLate, row.ResolvedUndated, row.EndedOtherwise));
        Assert.Equal((2, 1), (row.PendingInTime, row.PendingOverdue));
        Assert.Equal(NumbersOf(row), await PageAsync());
        Assert.Equal(
            [row.CarriedOver, row.Received, row.ResolvedEarly + row.ResolvedOnTime + row.ResolvedLate + row.ResolvedUndated, row.PendingInTime + row.PendingOverdue, row.PendingOverdue],
            await ReportAsync("2026-01/2026-02"));
    }

    [Fact]
    public async Task Count_OfADossierFiledLastYearAndAcceptedThis_IsOfThisYear()
    {
        await LiveAsync();
        CountsRow december = await RowAsync("2025-12-01", "2025-12-31");
        Assert.Equal((1, 1), (december.Received, december.AwaitingAcceptance));
        Assert.Equal(6, (await RowAsync("2026-01-01", "2026-01-31")).Received);
    }

    /// <summary>Nine dossiers around the turn of a year, of which one is never accepted, one refused at intake and one carried over.</summary>
    private async Task LiveAsync()
    {
        await AcceptedAsync(); // carried over, and overdue
        DossierResource lastYears = await FiledAsync(SubmissionChannel.Online);
        await AdvanceAsync(5);
        await caller.DoAsync(lastYears, new DossierCommand.Accept(), Transfer, Decide); // received this year, and resolved early
        await FiledAsync(); // awaits acceptance
        await caller.DoAsync(await FiledAsync(), new DossierCommand.RefuseIntake("Sai nơi nộp"));
        await caller.DoAsync(await AcceptedAsync(), new DossierCommand.Withdraw());
        await caller.DoAsync(await AcceptedAsync(), Transfer, new DossierCommand.RequestSupplement(["Tờ khai"], "Thiếu chữ ký")); // stands still
        DossierResource late = await caller.DoAsync(await AcceptedAsync(), Transfer);
        await AdvanceAsync(20);
        await caller.DoAsync(late, Decide);
        await caller.DoAsync(await FiledAsync(procedure: WithoutTime), new DossierCommand.Accept());
        await caller.DoAsync(await FiledAsync(procedure: WithoutTime), new DossierCommand.Accept(), Transfer, Decide);
        await AdvanceAsync(34);
    }

    private async Task<DossierResource> AcceptedAsync() => await caller.DoAsync(await FiledAsync(), new DossierCommand.Accept());

    private async Task<DossierResource> FiledAsync(SubmissionChannel channel = SubmissionChannel.InPerson, ProcedureCode? procedure = null)
    {
        DossierResource filed = await caller.FileAsync(
            Generated.NewDossier() with { Channel = OpenCode.Of(channel), Procedure = procedure ?? Generated.Procedure });
        codes.Add(filed.Code);
        return filed;
    }

    private async Task AdvanceAsync(int days)
    {
        time.Advance(TimeSpan.FromDays(days));
        await sandbox.SignInAsync(); // the token did not live that long
    }

    private async Task<CountsRow> RowAsync(string from, string until) =>
        Assert.Single((await caller.GetAsync(PortalOperations.CountDossiers, query: $"?from={from}&until={until}")).Is(200).Read<CountsReport>().Rows);

    private async Task<long[]> PageAsync()
    {
        string page = WebUtility.HtmlDecode(await sandbox.Http.GetStringAsync(new Uri("/thong-ke", UriKind.Relative)));
        Assert.Contains("Mới nộp, chờ tiếp nhận", page, StringComparison.Ordinal);
        Assert.Contains("01/01/2026 – 28/02/2026", page, StringComparison.Ordinal);
        return [.. Number().Matches(page).Select(number => long.Parse(number.Groups[1].Value, CultureInfo.InvariantCulture))];
    }

    /// <summary>The counts of the row of all, of a report on the facts that the timelines give.</summary>
    private async Task<long[]> ReportAsync(string period)
    {
        StringBuilder lines = new("code,received_on,due_on,ended_on,outcome\n");
        foreach (DossierCode code in codes)
        {
            string timeline = (await caller.GetAsync(PortalOperations.Timeline, code.ToString())).Is(200).Text;
            lines.Append(FactPolicy.Published.FactsOf(DossierJson.Read(timeline).Replay(), Segment.Whole) is { } facts ? Line(facts) : "");
        }

        using MemoryStream input = new(Encoding.UTF8.GetBytes(lines.ToString()));
        using MemoryStream output = new();
        using StringWriter error = new();
        using StandardStreams streams = new(input, output, error);
        Assert.Equal(0, CommandLine.Run(["report", "-", "--period", period, "--by", "agency"], streams));
        string total = Encoding.UTF8.GetString(output.ToArray()).TrimEnd().Split('\n')[^1];
        return [.. total.Split(',')[1..6].Select(number => long.Parse(number, CultureInfo.InvariantCulture))];
    }

    private static string Line(DossierFacts facts) =>
        Invariant($"{facts.Code},{facts.ReceivedOn:uuuu-MM-dd},{facts.DueOn:uuuu-MM-dd},{facts.Ending?.On:uuuu-MM-dd},{facts.Ending?.Outcome.ToString().ToLowerInvariant()}\n");

    private static long[] NumbersOf(CountsRow row) =>
    [
        row.AwaitingAcceptance, row.NotAccepted, row.CarriedOver, row.Received, row.ResolvedEarly, row.ResolvedOnTime, row.ResolvedLate,
        row.ResolvedUndated, row.EndedOtherwise, row.PendingInTime, row.PendingOverdue,
    ];

    [GeneratedRegex("<td>([0-9]+)</td>")]
    private static partial Regex Number();
}
