using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;

namespace MongCai.Domain.Tests.Dossiers;

/// <summary>The command that begins a dossier.</summary>
public class FilingTests
{
    private static readonly ProcessingTime Ordinary = ProcessingTime.WorkingDays(10);
    private static readonly ProcessingTime Complex = ProcessingTime.WorkingDays(15);
    private static readonly Validity Ended = new(null, new(2025, 8, 31));

    private static EventStamp Stamp => Sample.At(Sample.Filing, ActorKind.Applicant);

    [Fact]
    public void File_OfWhatTheProcedureOffers_BeginsADossierWithItsNameAndTime()
    {
        Dossier dossier = Dossier.Replay(Assert.IsType<Decision.Accepted>(Dossier.File(Of(Ordinary), From(Of(Ordinary)), Stamp)).Events);
        Assert.Equal(
            (DossierState.Filed, "Cấp giấy phép", Ordinary, null, Sample.Shop, Sample.Filing),
            (dossier.State, dossier.Submission.ProcedureName, dossier.Submission.ProcessingTime, dossier.Submission.CommittedTime, dossier.HeldBy, dossier.FiledAt));
    }

    [Theory]
    [InlineData("Procedure", "does not hold any more", "8 September 2025")]
    [InlineData("Procedure", "not in use in the publishing system", "8 September 2025")]
    [InlineData("Channel", "online, where only the counter is offered", "'in person'")]
    [InlineData("Channel", "none stated", "'in person'")]
    [InlineData("ProcessingTime", "a time that the channel does not have", "'10 ngày làm việc'")]
    [InlineData("ProcessingTime", "several, and none named", "'10 ngày làm việc', '15 ngày làm việc'")]
    [InlineData("ProcessingTime", "several, one of them none, and none named", "'10 ngày làm việc', 'Không quy định'")]
    [InlineData("ProcessingTime", "several, one of them empty, and none named", "'10 ngày làm việc', ''")]
    [InlineData("CommittedTime", "a promise longer than the law", "'10 ngày làm việc'")]
    [InlineData("CommittedTime", "a promise in words", "sets no due date")]
    [InlineData("Competent", "an agency that the procedure does not name", "'000.00.02.H49 Sở'")]
    [InlineData("Sets", "no set of papers", "1 or more")]
    public void File_AgainstTheProcedure_IsRefusedWithMemberArticleAndWhatIsAllowed(string member, string situation, string allowed)
    {
        (Procedure procedure, Submission submission) = Wrong(situation);
        Decision.Refused no = Assert.IsType<Decision.Refused>(Dossier.File(procedure, submission, Stamp));
        Assert.Equal((member, new LegalCitation("Decree 118/2025/NĐ-CP", "15")), (no.Member, no.Citation));
        Assert.Contains(allowed, no.Reason.English, StringComparison.Ordinal);
        Assert.NotEqual(no.Reason.English, no.Reason.Vietnamese);
        Assert.Empty(no.Allowed);
    }

    [Theory]
    [InlineData(OnlineEntry.NationalPortal, "2025-09-08", true)]
    [InlineData(OnlineEntry.ProvincialPortal, "2025-06-30", true)] // its last day
    [InlineData(OnlineEntry.ProvincialPortal, "2025-07-01", false)]
    [InlineData(OnlineEntry.MinistryPortal, "2026-02-28", true)] // its last day
    [InlineData(OnlineEntry.MinistryPortal, "2026-03-01", false)]
    [InlineData(OnlineEntry.VNeID, "2026-08-12", false)]
    [InlineData(OnlineEntry.VNeID, "2026-08-13", true)]
    [InlineData(OnlineEntry.Kiosk, "2026-08-04", false)]
    [InlineData(OnlineEntry.Kiosk, "2026-08-05", true)]
    public void File_Online_GoesThroughTheSystemsThatAreOpen(OnlineEntry entry, string day, bool isOpen)
    {
        (Procedure procedure, Submission submission) = Online(entry);
        EventStamp stamp = Sample.At(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value.At(new(9, 0)), ActorKind.Applicant);
        Decision decision = Dossier.File(procedure, submission, stamp);
        Assert.Equal(isOpen, decision is Decision.Accepted { Events: [DossierEvent.Filed { Submission.Entry: { } kept }] } && kept == entry);
        Assert.Equal(isOpen ? null : nameof(Submission.Entry), (decision as Decision.Refused)?.Member);
    }

    [Fact]
    public void File_ThroughAClosedPortal_NamesTheOpenOnes()
    {
        (Procedure procedure, Submission submission) = Online(OnlineEntry.ProvincialPortal);
        Decision.Refused no = Assert.IsType<Decision.Refused>(Dossier.File(procedure, submission, Stamp));
        Assert.Equal("The portal of a province takes no online dossiers on 8 September 2025. File through the national public service portal.", no.Reason.English);
        Assert.Equal("Decree 118/2025/NĐ-CP Art 15", no.Citation.ToString());
    }

    /// <summary>The portal of a ministry is open until 28 February 2026, for what the ministry resolves.</summary>
    [Theory]
    [InlineData("000.00.01.H49", false)]
    [InlineData("H49.22", false)]
    [InlineData("G09.20", true)]
    [InlineData("000.00.20.G09", true)]
    public void File_ThroughAClosedPortal_AdvisesTheMinistrysForAMinistryAlone(string competent, bool isOfAMinistry)
    {
        (Procedure procedure, Submission submission) = Online(OnlineEntry.ProvincialPortal);
        Decision decision = Dossier.File(procedure, submission with { Competent = AgencyCode.Parse(competent) }, Stamp);
        BilingualText why = Assert.IsType<Decision.Refused>(decision).Reason;
        Assert.Equal(
            (isOfAMinistry, isOfAMinistry),
            (why.Vietnamese.Contains("cổng dịch vụ công của bộ", StringComparison.Ordinal), why.English.Contains("the portal of a ministry", StringComparison.Ordinal)));
    }

    [Fact]
    public void Decisions_Written_ShowTheirItems()
    {
        Decision.Refused no = Assert.IsType<Decision.Refused>(Sample.InProcess().Accept(Sample.After(1, ActorKind.OneStopShop), Sample.Rules));
        Assert.EndsWith($", Allowed = [{string.Join(", ", no.Allowed)}], Member =  }}", no.ToString(), StringComparison.Ordinal);
        Assert.True(no.Allowed.Count > 1);
        string yes = Dossier.File(Of(Ordinary), From(Of(Ordinary)), Stamp).ToString();
        Assert.StartsWith("Accepted { Events = [Filed { ", yes, StringComparison.Ordinal);
        Assert.DoesNotContain("Nguyễn", yes, StringComparison.Ordinal);
    }

    [Fact]
    public void File_WithDaysOfTheCallers_GoesByThem()
    {
        (Procedure procedure, Submission submission) = Online(OnlineEntry.ProvincialPortal);
        OnlineEntries own = OnlineEntries.Official.Adding(new StringReader(
            "entry,from,until,instrument,article,source\nProvincialPortal,,2025-12-31,Decree 118/2025/NĐ-CP,39,the gazette\nMinistryPortal,,2025-08-31,Decree 118/2025/NĐ-CP,39,the gazette"));
        Assert.IsType<Decision.Accepted>(Dossier.File(procedure, submission, Stamp, entries: own));
        (procedure, submission) = Online(OnlineEntry.MinistryPortal);
        Decision.Refused no = Assert.IsType<Decision.Refused>(Dossier.File(procedure, submission, Stamp, entries: own));
        Assert.EndsWith(
            "File through the national public service portal or the portal of a province.", no.Reason.English, StringComparison.Ordinal);
        Assert.Equal("Decree 118/2025/NĐ-CP Art 39", no.Citation.ToString());
    }

    [Theory]
    [InlineData("VNeID,2026-09-01,,I,1,s\nVNeID,2026-10-01,,I,1,s", "Line 3: the days of 'VNeID' stand here for the second time. Leave one of the two out.")]
    [InlineData("Fax,2026-09-01,,I,1,s", "Line 2: 'Fax' in the column 'entry' is not a OnlineEntry; expected one of national-portal, vneid, kiosk, provincial-portal, ministry-portal.")]
    [InlineData("VNeID,2026-09-01,,I,1,", "Line 2: the line names no source. Say in the column 'source' where it was read.")]
    [InlineData("VNeID,2026-09-01,2026-08-01,I,1,s", "Line 2: the last day is before the first.")]
    public void Adding_AWrongLineOfEntries_NamesIt(string lines, string message) => Assert.Equal(
        message, Assert.Throws<FormatException>(() => OnlineEntries.Official.Adding(new StringReader("entry,from,until,instrument,article,source\n" + lines))).Message);

    [Theory]
    [InlineData("10 ngày làm việc")]
    [InlineData("15 ngày làm việc")]
    [InlineData("015 Ngày làm việc")] // as the applicant's form has it
    [InlineData("Không quy định")]
    public void File_NamingOneOfSeveralTimes_HasIt(string time)
    {
        Procedure procedure = Of(Ordinary, Complex, ProcessingTime.NotSet);
        Assert.Equal(time, Filed(Dossier.File(procedure, From(procedure, ProcessingTime.Parse(time)), Stamp)).ProcessingTime.Text);
    }

    [Fact]
    public void File_WhereTextsSetTheSameTime_TakesItAsOne()
    {
        Procedure procedure = Of(ProcessingTime.FromText("05 ngày làm việc"), ProcessingTime.WorkingDays(5));
        Assert.Equal("05 ngày làm việc", Filed(Dossier.File(procedure, From(procedure), Stamp)).ProcessingTime.Text);
    }

    [Theory]
    [InlineData("05 ngày làm việc", "5 ngày làm việc", true)]
    [InlineData("Không quá 05 (năm) ngày làm việc", "5 ngày làm việc", true)]
    [InlineData("1 tuần", "7 ngày", true)]
    [InlineData("5 ngày", "5 ngày làm việc", false)]
    [InlineData("3-5 ngày làm việc", "5 ngày làm việc", false)] // a range is another time
    [InlineData("theo hướng dẫn", "theo hướng dẫn", true)]
    [InlineData("theo hướng dẫn", "theo thỏa thuận", false)] // of words that are not understood the text is all that there is
    public void File_WithCommitments_FindsThatOfTheTimeHoweverWritten(string stated, string legal, bool isFound)
    {
        ProcessingTime promise = ProcessingTime.WorkingDays(2);
        Commitments commitments = Commitments.Of([CommittedTime.Of(Code, Sample.Shop, ProcessingTime.FromText(legal), promise, default)]);
        Procedure procedure = Of(ProcessingTime.FromText(stated));
        Assert.Equal(isFound ? promise : null, Filed(Dossier.File(procedure, From(procedure), Stamp, commitments)).CommittedTime);
    }

    [Fact]
    public void File_OfAProcedureWithoutATime_SetsNone() =>
        Assert.Equal(ProcessingTime.NotSet, Filed(Dossier.File(Of(), From(Of()), Stamp)).ProcessingTime);

    [Theory]
    [InlineData(10, 5)] // the commitment is for this time
    [InlineData(15, null)] // the commitment is for the ordinary case
    public void File_WithCommitments_AddsThatOfTheTime(int legal, int? committed)
    {
        Commitments commitments = Commitments.Of([CommittedTime.Of(Code, Sample.Shop, Ordinary, ProcessingTime.WorkingDays(5), default)]);
        Submission submission = From(Of(Ordinary, Complex), ProcessingTime.WorkingDays(legal));
        Assert.Equal(
            committed is { } days ? ProcessingTime.WorkingDays(days) : null,
            Filed(Dossier.File(Of(Ordinary, Complex), submission, Stamp, commitments)).CommittedTime);
    }

    [Fact]
    public void File_WithItsOwnCommitment_KeepsIt()
    {
        Commitments commitments = Commitments.Of([CommittedTime.Of(Code, Sample.Shop, Ordinary, ProcessingTime.WorkingDays(5), default)]);
        Submission submission = From(Of(Ordinary)) with { CommittedTime = ProcessingTime.WorkingDays(3) };
        Assert.Equal(ProcessingTime.WorkingDays(3), Filed(Dossier.File(Of(Ordinary), submission, Stamp, commitments)).CommittedTime);
    }

    [Fact]
    public void File_WhereAgenciesAreNamedInWords_LeavesCompetenceToAPerson() =>
        Assert.IsType<Decision.Accepted>(
            Dossier.File(Of([Ordinary], agencies: [new(Sample.Department, "Sở"), new(null, "Ủy ban nhân dân cấp xã")]), From(Of(Ordinary)), Stamp));

    private static ProcedureCode Code => ProcedureCode.Parse("1.013225");

    private static (Procedure Procedure, Submission Submission) Wrong(string situation) => situation switch
    {
        "does not hold any more" => (Of([Ordinary], Ended), From(Of(Ordinary))),
        "not in use in the publishing system" => (Of([Ordinary], isActive: false), From(Of(Ordinary))),
        "online, where only the counter is offered" => (Of(Ordinary), From(Of(Ordinary)) with { Channel = SubmissionChannel.Online }),
        "none stated" => (Of(Ordinary), From(Of(Ordinary)) with { Channel = SubmissionChannel.None }),
        "a time that the channel does not have" => (Of(Ordinary), From(Of(Ordinary), Complex)),
        "several, and none named" => (Of(Ordinary, Complex), From(Of(Ordinary, Complex))),
        "several, one of them none, and none named" => (Of(Ordinary, ProcessingTime.NotSet), From(Of(Ordinary, ProcessingTime.NotSet))),
        "several, one of them empty, and none named" => (Of(Ordinary, default), From(Of(Ordinary, default))),
        "a promise longer than the law" => (Of(Ordinary), From(Of(Ordinary)) with { CommittedTime = Complex }),
        "a promise in words" => (Of(Ordinary), From(Of(Ordinary)) with { CommittedTime = ProcessingTime.FromText("sớm nhất có thể") }),
        "an agency that the procedure does not name" => (Of([Ordinary], agencies: [new(Sample.Department, "Sở")]), From(Of(Ordinary))),
        "no set of papers" => (Of(Ordinary), From(Of(Ordinary)) with { Sets = 0 }),
        _ => throw new ArgumentOutOfRangeException(nameof(situation)),
    };

    private static (Procedure Procedure, Submission Submission) Online(OnlineEntry entry) => (
        new() { Code = Code, Name = "Cấp giấy phép", Channels = [new() { Channel = SubmissionChannel.Online, Terms = [new StatedTerm { Time = Ordinary }] }] },
        From(Of(Ordinary)) with { Channel = SubmissionChannel.Online, Entry = entry });

    private static Procedure Of(params ProcessingTime[] times) => Of(times, default);

    private static Procedure Of(ProcessingTime[] times, Validity validity = default, bool isActive = true, AgencyReference[]? agencies = null) => new()
    {
        Code = Code,
        Name = "Cấp giấy phép",
        Validity = validity,
        IsActive = isActive,
        Channels = [new() { Channel = SubmissionChannel.InPerson, Terms = [.. times.Select(time => new StatedTerm { Time = time })] }],
        CompetentAgencies = agencies ?? [],
    };

    private static Submission From(Procedure procedure, ProcessingTime? time = null) =>
        Submission.From(procedure, Sample.Submission.Code, SubmissionChannel.InPerson, Sample.Person, Sample.Shop, Sample.Submission.Components, time);

    private static Submission Filed(Decision decision) =>
        Assert.IsType<DossierEvent.Filed>(Assert.Single(Assert.IsType<Decision.Accepted>(decision).Events)).Submission;
}
