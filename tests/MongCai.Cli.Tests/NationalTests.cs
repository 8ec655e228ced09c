using System.Text;
using System.Text.Json;
using MongCai.Cli.Portal;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using MongCai.Sdk.National;
using MongCai.Sdk.Testing;

namespace MongCai.Cli.Tests;

/// <summary>The national commands against the fake exchange.</summary>
public sealed class NationalTests : IDisposable
{
    private const string Header = "line,code,state,steps_delivered,steps,error";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();
    private readonly SelfMovingClock time = new(new DateTimeOffset(2026, 9, 8, 2, 0, 0, TimeSpan.Zero));
    private readonly FakeNationalExchange exchange;

    public NationalTests()
    {
        exchange = new(time);
        Write("exchange.json", """{"address":"https://national.example/adapter","authEndpoint":"auth","integrationEndpoint":"integration","shareEndpoint":"share","username":"h49","destinationCode":"VN:GOV:dvcqg","unitCode":"H49"}""");
    }

    private string Options => $"--exchange {Path.Combine(folder.FullName, "exchange.json")} --journal {Path.Combine(folder.FullName, "journal.ndjson")}";

    public void Dispose()
    {
        exchange.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public void Push_AndAgain_SendsNothingTwice()
    {
        Assert.Equal([Header, "1,000.00.01.H49-260908-0001,delivered,2,2,", "3,000.00.01.H49-260908-0002,delivered,1,1,"], Run($"national push - {Options}", Line(1, 2) + "\n" + Line(2, 1)).Lines());
        int calls = exchange.Services.Count;

        Run($"national push - {Options}", Line(1, 2) + "\n" + Line(2, 1)).Lines();
        Assert.Equal(calls, exchange.Services.Count); // not even a login
        Assert.Equal("1,000.00.01.H49-260908-0001,delivered,4,4,", Run($"national push - {Options}", Line(1, 4)).Lines()[1]);

        Assert.Equal(["1-1", "1-2", "2-1", "1-3", "1-4"], exchange.Steps.Select(step => step.GetProperty("NoiDungXuLy").GetString()));
    }

    [Fact]
    public void Push_OfWrongLines_SaysWhyAndGoesOn()
    {
        string[] lines = Run($"national push - {Options}", "{\"steps\":[]}\n{\"dossier\":{\"TenTTHC\":\"x\"}}\nx\n" + Line(1, 1)).LinesWithErrors();

        Assert.StartsWith("1,,,,,\"The line is no object", lines[1], StringComparison.Ordinal);
        Assert.Equal("2,,,,,The dossier has no code of a province (MaHoSo).", lines[2]);
        Assert.StartsWith("3,,,,,\"The line", lines[3], StringComparison.Ordinal);
        Assert.Equal("4,000.00.01.H49-260908-0001,delivered,1,1,", lines[4]);
    }

    [Fact]
    public void Push_ThatIsRefused_SaysWhyAndIsOneExitCode()
    {
        exchange.Ways = new() { Refuses = _ => "MaLinhVuc bắt buộc nhập" };

        Assert.Equal("1,000.00.01.H49-260908-0001,refused,0,1,-1: MaLinhVuc bắt buộc nhập", Run($"national push - {Options}", Line(1, 1)).LinesWithErrors()[1]);
    }

    [Fact]
    public void Push_WhoseAnswerIsLost_IsSettledByTrack()
    {
        exchange.Ways = new() { Loses = call => call == 2 ? NationalLoss.Cut : NationalLoss.None };
        string line = Run($"national push - {Options}", Line(1, 3)).LinesWithErrors()[1];
        Assert.Contains("--arrived yes", line, StringComparison.Ordinal);
        Assert.Equal(line, Run($"national push - {Options}", Line(1, 3)).LinesWithErrors()[1]); // not sent again
        Assert.Equal(["journal=Delivered", "steps_delivered=0", "steps_under_way=3"], Run($"national track 000.00.01.H49-260908-0001 {Options}").Lines()[..3]);

        Assert.Equal(["journal=Delivered", "steps_delivered=3", "steps_under_way=0", "status=4", "status_name=Đang xử lý"], Run($"national track 000.00.01.H49-260908-0001 {Options} --arrived yes").Lines()[..5]);

        Run($"national push - {Options}", Line(1, 3)).Lines();
        Assert.Equal(3, exchange.Steps.Count);
    }

    [Fact]
    public void Push_WhereTheExchangeFails_KeepsWhatWasPushed()
    {
        exchange.Ways = new() { Loses = call => call > 2 ? NationalLoss.NoConnection : NationalLoss.None };
        Cli failed = Run($"national push - {Options}", Line(1, 1) + "\n" + Line(2, 1));
        Assert.Equal((2, $"{Header}\n1,000.00.01.H49-260908-0001,delivered,1,1,\n"), (failed.ExitCode, failed.Output));
        exchange.Ways = new();

        Assert.Equal("3,000.00.01.H49-260908-0002,delivered,1,1,", Run($"national push - {Options}", Line(1, 1) + "\n" + Line(2, 1)).Lines()[2]);

        Assert.Equal(2, exchange.Steps.Count);
    }

    [Fact]
    public void Push_WithALineThatACrashCutOff_GoesOn()
    {
        Run($"national push - {Options}", Line(1, 1)).Lines();
        string journal = Path.Combine(folder.FullName, "journal.ndjson");
        File.AppendAllText(journal, "{\"code\":\"000.00.01.H49-2609");

        Assert.Equal("1,000.00.01.H49-260908-0001,delivered,2,2,", Run($"national push - {Options}", Line(1, 2)).Lines()[1]);

        Assert.All(File.ReadAllLines(journal), line => JsonDocument.Parse(line).Dispose());
    }

    [Fact]
    public void Push_WithAJournalThatIsNone_IsRefused()
    {
        Write("journal.ndjson", "x\n");

        Run($"national push - {Options}", Line(1, 1)).FailsWith(2, "Line 1 is not a record of it");
        Assert.Empty(exchange.Services);
    }

    [Theory]
    [InlineData("{}", "is no file of settings")]
    [InlineData("""{"address":"http://10.0.0.5/x","authEndpoint":"a","integrationEndpoint":"b","shareEndpoint":"c","username":"h49","destinationCode":"d","unitCode":"H49"}""", "https address")]
    public void Push_WithWrongSettings_IsRefused(string settings, string message)
    {
        Write("exchange.json", settings);

        Run($"national push - {Options}", Line(1, 1)).FailsWith(2, message);
    }

    [Fact]
    public void Push_WithoutAPassword_NamesTheVariable()
    {
        Cli run = Run($"national push - {Options}", Line(1, 1), password: null);

        Assert.Equal((2, true), (run.ExitCode, run.Error.Contains("MONGCAI_NATIONAL_PASSWORD", StringComparison.Ordinal)));
    }

    [Fact]
    public void Sync_WithALostJournal_PushesOnlyWhatIsBehind()
    {
        Run($"national push - {Options}", Line(1, 0) + "\n" + Line(2, 0)).Lines();
        File.Delete(Path.Combine(folder.FullName, "journal.ndjson"));

        string[] lines = Run($"national sync - {Options}", Line(1, 0) + "\n" + Line(2, 0, "9") + "\n" + Line(3, 0)).Lines();

        Assert.Equal(
            ["line,code,found,own,state,steps_delivered,error", "1,000.00.01.H49-260908-0001,4,4,delivered,0,", "3,000.00.01.H49-260908-0002,4,9,delivered,0,", "5,000.00.01.H49-260908-0003,none,4,delivered,0,"],
            lines);
        Assert.Equal("9", exchange.Dossiers["000.00.01.H49-260908-0002"].GetProperty("TrangThaiHoSo").GetString());
    }

    [Fact]
    public void Sync_WhereTheExchangeLostADossier_PushesItAgain()
    {
        Run($"national push - {Options}", Line(1, 0)).Lines();
        using FakeNationalExchange emptied = new(time);

        Assert.Equal("1,000.00.01.H49-260908-0001,none,4,delivered,0,", Run($"national sync - {Options}", Line(1, 0), transport: emptied).Lines()[1]);

        Assert.Single(emptied.Dossiers);
    }

    [Fact]
    public void Track_OfWhatTheExchangeDoesNotHave_IsOneExitCode() =>
        Assert.Equal(["status=none"], Run($"national track 000.00.01.H49-260908-0009 --exchange {Path.Combine(folder.FullName, "exchange.json")}").LinesWithErrors());

    private static string Line(int number, int steps, string status = "4")
    {
        DossierCode code = DossierCode.Parse(FormattableString.Invariant($"000.00.01.H49-260908-{number:0000}"));
        NationalDossier dossier = new() { Code = code, Procedure = ProcedureCode.Parse("1.013225"), Status = NationalStatus.Parse(status) };
        string all = string.Join(',', Enumerable.Range(1, steps).Select(step => NationalDossierJson.Write(new NationalProgress { Dossier = code, Content = FormattableString.Invariant($"{number}-{step}") })));
        return $$"""{"dossier":{{NationalDossierJson.Write(dossier)}},"steps":[{{all}}]}""" + "\n";
    }

    private Cli Run(string commandLine, string input = "", string? password = "generated-secret-0001", HttpMessageHandler? transport = null) => Cli.Run(
        commandLine, Encoding.UTF8.GetBytes(input), new PortalHost { Transport = () => transport ?? exchange, Time = time, Folder = folder.FullName, NationalPassword = password });

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.FullName, name), text);
}
