using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Cli.Tests;

public sealed class DossierReplayTests
{
    private static readonly AgencyCode Shop = AgencyCode.Parse("000.00.01.H49");

    [Fact]
    public void Replay_OfASupplement_TellsBothClocksAndTheTimeline()
    {
        using TemporaryFile file = new(DossierJson.Write(Trail));
        string[] lines = Cli.Run($"dossier replay {file.Path}").Lines();
        Assert.Contains("state=in-process", lines);
        Assert.Contains("appointed_at=2026-08-26T17:00", lines);
        Assert.Contains("legal_due_at=2026-08-26T17:00", lines);
        Assert.Equal(["legal_certainty=announced", "reporting_due_at=2026-08-24T17:00", "reporting_certainty=announced"], lines[9..12]);
        Assert.Equal("2,2026-08-17T09:00,accepted,one-stop-shop,,accepted,2026-08-22T17:00", lines[^4]);
        Assert.Equal("5,2026-08-20T09:00,supplemented,applicant,,in-process,2026-08-26T17:00", lines[^1]);
    }

    [Theory]
    [InlineData("vi", "state=đang xử lý", "4,2026-08-19T09:00,yêu cầu bổ sung,cơ quan có thẩm quyền,,chờ bổ sung giấy tờ,2026-08-22T17:00")]
    [InlineData("en", "state=in process", "4,2026-08-19T09:00,supplement requested,the competent agency,,awaiting supplement,2026-08-22T17:00")]
    public void Replay_InALanguage_NamesStatesAndEvents(string language, string state, string step)
    {
        string[] lines = Cli.Run($"dossier replay - --lang {language}", DossierJson.Write(Trail)).Lines();
        Assert.Contains(state, lines);
        Assert.Equal(step, lines[^2]);
    }

    [Theory]
    [InlineData(2025, 7, 1, "Mẫu số 05")] // Circular 01/2018: the control slip is its fifth form
    [InlineData(2026, 8, 17, "Mẫu số 06")] // Circular 03/2025: its sixth
    public void Forms_AreThoseOfTheCircular_OnTheDayOfReceipt(int year, int month, int day, string number)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            DossierEvent.Filed filed = new(new EventStamp(new LocalDateTime(year, month, day, 9, 0), new Actor(ActorKind.Applicant, "generated")), Filed);
            DossierEvent.Withdrawn withdrawn = new(filed.Stamp);
            Cli.Run($"dossier replay - --forms {folder.FullName}", DossierJson.Write(AuditTrail.Of([filed, withdrawn]))).Lines();
            Assert.Contains($"<span>{number}</span></p>", File.ReadAllText(Path.Combine(folder.FullName, "02-control-slip.html")), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Forms_OfAClosedDossierOf2018_LeaveOutTheNoticeThatDidNotExist()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            EventStamp at = new(new LocalDateTime(2024, 8, 19, 9, 0), new Actor(ActorKind.CompetentAgency, "generated"));
            AuditTrail stopped = AuditTrail.Of([
                new DossierEvent.Filed(at, Filed), new DossierEvent.Accepted(at, HasSlip: false), new DossierEvent.Transferred(at, Shop), new DossierEvent.Stopped(at, "Tranh chấp")]);
            Cli.Run($"dossier replay - --forms {folder.FullName}", DossierJson.Write(stopped)).Lines();
            Assert.Equal(["04-control-slip.html"], folder.GetFiles().Select(file => file.Name));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Replay_OfEventsALine_IsThatOfTheTrail()
    {
        using TemporaryFile trail = new(DossierJson.Write(Trail));
        using TemporaryFile events = new(string.Join('\n', Trail.Entries.Select(entry => entry.Json)) + "\n");
        Assert.Equal(Cli.Run($"dossier replay {trail.Path} --json").Lines(), Cli.Run($"dossier replay {events.Path} --json").Lines());
    }

    [Fact]
    public void Replay_ShowsNoPersonalData() =>
        Assert.DoesNotContain("Mẫu", Cli.Run("dossier replay -", DossierJson.Write(Trail)).Output, StringComparison.Ordinal);

    [Fact]
    public void Forms_AreWrittenAsHtml()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            Cli.Run($"dossier replay - --forms {folder.FullName}", DossierJson.Write(Trail)).Lines();
            Assert.Equal(
                ["02-form-01-kept.html", "02-form-01.html", "04-form-02.html", "05-control-slip.html"], folder.GetFiles().Select(file => file.Name).Order());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Replay_OfAChangedTrail_NamesTheEntry() =>
        Cli.Run("dossier replay -", DossierJson.Write(Trail).Replace("2026-08-19", "2026-08-18", StringComparison.Ordinal)).FailsWith(1, "changed at entry 4");

    [Theory]
    [InlineData("", "not an audit trail")]
    [InlineData("{\"type\":\"none\"}", "Line 1 is not an event of a dossier")]
    public void Replay_OfOtherText_IsOneLineAndExitCodeOne(string text, string message) => Cli.Run("dossier replay -", text).FailsWith(1, message);

    internal static AuditTrail Trail => AuditTrail.Of(Events());

    private static IEnumerable<DossierEvent> Events()
    {
        Dossier dossier = Dossier.Replay([new DossierEvent.Filed(At(17, ActorKind.Applicant), Filed)]);
        dossier = dossier.Apply(dossier.Accept(At(17, ActorKind.OneStopShop), DeadlineCalculator.Standard));
        dossier = dossier.Apply(dossier.Transfer(At(17, ActorKind.OneStopShop), Shop, DeadlineCalculator.Standard));
        dossier = dossier.Apply(dossier.RequestSupplement(At(19, ActorKind.CompetentAgency), ["Bản sao"], "Thiếu bản sao", DeadlineCalculator.Standard.Calendar));
        return dossier.Apply(dossier.Supplement(At(20, ActorKind.Applicant), [], DeadlineCalculator.Standard)).Events;
    }

    private static Submission Filed { get; } = new()
    {
        Code = DossierCode.Parse("000.00.01.H49-260817-0001"),
        Procedure = ProcedureCode.Parse("1.010038"),
        ProcedureName = "Tách hộ",
        ProcessingTime = ProcessingTime.WorkingDays(5),
        Applicant = new Applicant.Individual(PersonName.Parse("Người Mẫu"), new Contact(), new ProcessingBasis.LegalDuty(new("Decree 118/2025/NĐ-CP", "17"))),
        Channel = SubmissionChannel.InPerson,
        ReceivedBy = Shop,
        Competent = Shop,
        Components = [],
    };

    private static EventStamp At(int day, ActorKind kind) => new(new LocalDateTime(2026, 8, day, 9, 0), new Actor(kind, "generated"));
}
