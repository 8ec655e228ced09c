using System.Net;
using System.Text;
using System.Text.Json;
using MongCai.Domain.Procedures;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;

namespace MongCai.Cli.Tests;

public sealed class PortalSubmitTests
{
    private const string Header = "line,code,reason,citation,error";

    private static string Two => PortalRun.Line(Generated.NewDossier(1)) + "\n\n" + PortalRun.Line(Generated.NewDossier(2)) + "\n";

    [Fact]
    public void Submit_PrintsACodeALine()
    {
        using PortalRun run = PortalRun.LoggedIn();
        Assert.Equal(
            [Header, "1,000.00.01.H49-260826-0001,,,", "3,000.00.01.H49-260826-0002,,,"], run.Run($"portal submit {run.File("new.ndjson", Two)}").Lines());
    }

    [Fact]
    public void Submit_Again_FilesNothingTwice()
    {
        using PortalRun run = PortalRun.LoggedIn();
        string[] first = run.Run("portal submit - --json", Two).Lines();
        Assert.Equal(first, run.Run("portal submit - --json", Two).Lines());
        string[] longer = run.Run("portal submit -", PortalRun.Line(Generated.NewDossier(3)) + "\n" + Two).Lines();
        Assert.Equal(["1,000.00.01.H49-260826-0003,,,", "2,000.00.01.H49-260826-0001,,,", "4,000.00.01.H49-260826-0002,,,"], longer[1..]); // a line put in between
        Assert.Equal("1,000.00.01.H49-260826-0004,,,", run.Run("portal submit - --run second", Two).Lines()[1]);
    }

    [Fact]
    public void Submit_OfOneLineTwice_FilesTwo()
    {
        using PortalRun run = PortalRun.LoggedIn();
        string line = PortalRun.Line(Generated.NewDossier());
        Assert.Equal(["1,000.00.01.H49-260826-0001,,,", "2,000.00.01.H49-260826-0002,,,"], run.Run("portal submit -", line + "\n" + line).Lines()[1..]);
    }

    [Fact]
    public void Submit_WhereAnswersAreLost_FilesEachOnce()
    {
        using PortalRun run = PortalRun.LoggedIn();
        run.Portal.Inject(PortalFaults.Scripted(new PortalFault.DropAfterCommit()).On("dossiers.file"));
        Assert.Equal(["1,000.00.01.H49-260826-0001,,,", "3,000.00.01.H49-260826-0002,,,"], run.Run("portal submit -", Two).Lines()[1..]);
        Assert.Equal(3, run.Count("dossiers.file"));
    }

    [Fact]
    public void Submit_OfWrongLines_SaysWhyAndGoesOn()
    {
        using PortalRun run = PortalRun.LoggedIn();
        string noSuch = PortalRun.Line(Generated.NewDossier() with { Procedure = ProcedureCode.Parse("9.999999") });
        string[] lines = run.Run("portal submit -", $"{{\"procedure\":1}}\n{noSuch}\n{PortalRun.Line(Generated.NewDossier())}\nx").LinesWithErrors();
        Assert.Equal("1,,,,\"The line is not a new dossier of the contract, at '$.procedure'.\"", lines[1]);
        Assert.StartsWith("2,,", lines[2], StringComparison.Ordinal);
        Assert.Contains("/procedure", lines[2], StringComparison.Ordinal);
        Assert.Equal("3,000.00.01.H49-260826-0001,,,", lines[3]);
        Assert.StartsWith("4,,,,", lines[4], StringComparison.Ordinal);
    }

    [Fact]
    public void Submit_WhereTheLawSaysNo_GivesReasonAndCitation()
    {
        using PortalRun run = PortalRun.LoggedIn();
        using Refusing portal = new();
        string line = PortalRun.Line(Generated.NewDossier());
        Assert.Equal(
            "1,,Not within its power,Decree 118/2025/NĐ-CP Art 17,",
            run.Run(run.Host with { Transport = () => portal }, "portal submit -", line).LinesWithErrors()[1]);
        Assert.Equal(
            "1,,Không thuộc thẩm quyền,Điều 17 Nghị định 118/2025/NĐ-CP,",
            run.Run(run.Host with { Transport = () => portal }, "portal submit - --lang vi", line).LinesWithErrors()[1]);
    }

    [Fact]
    public void Submit_WhereThePortalFails_KeepsWhatWasFiled()
    {
        using PortalRun run = PortalRun.LoggedIn();
        run.Portal.Inject(PortalFaults.Scripted(null, new PortalFault.Status(403)).On("dossiers.file"));
        Cli cli = run.Run("portal submit -", Two);
        Assert.Equal((2, $"{Header}\n1,000.00.01.H49-260826-0001,,,\n"), (cli.ExitCode, cli.Output));
        Assert.Contains("The portal answered 403", cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_IsShownOnATerminalAlone()
    {
        using PortalRun run = PortalRun.LoggedIn();
        Cli cli = run.Run(run.Host with { IsErrorTerminal = true }, $"portal submit {run.File("new.ndjson", Two)}");
        Assert.Contains("[###############...............] 1/2 dossiers", cli.Error, StringComparison.Ordinal);
        Assert.EndsWith("\r\e[K", cli.Error, StringComparison.Ordinal);
    }

    /// <summary>A portal that files nothing, for the law says no.</summary>
    private sealed class Refusing : HttpMessageHandler
    {
        private static readonly LegalRefusal No = new() { Reason = "Not within its power", ReasonVietnamese = "Không thuộc thẩm quyền", Citation = new("Decree 118/2025/NĐ-CP", "17") };

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Problem problem = new() { Type = ProblemTypes.LegalRefusal, Title = "Not allowed", Status = 409, Refusal = No };
            StringContent body = new(JsonSerializer.Serialize(problem, PortalJson.Of<Problem>()), Encoding.UTF8, "application/problem+json");
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.Conflict) { Content = body });
        }
    }
}
