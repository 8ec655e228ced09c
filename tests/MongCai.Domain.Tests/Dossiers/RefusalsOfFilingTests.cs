using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using MongCai.Domain.Tests.Conventions;
using NodaTime;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Dossiers;

/// <summary>
/// What a filing is refused for is in refusals-of-filing.txt, in both languages. UPDATE_RECORDED=1 writes it anew; read what changed.
/// </summary>
public class RefusalsOfFilingTests
{
    private const string EntryColumns = "entry,from,until,instrument,article,source\n";

    private static readonly ProcessingTime Ordinary = ProcessingTime.WorkingDays(10);
    private static readonly ProcessingTime Complex = ProcessingTime.WorkingDays(15);

    /// <summary>In person in ten or in fifteen days, by post without a time, online in ten.</summary>
    private static readonly ChannelTerms[] Channels =
    [
        new() { Channel = SubmissionChannel.InPerson, Terms = [new StatedTerm { Time = Ordinary }, new StatedTerm { Time = Complex }] },
        new() { Channel = SubmissionChannel.Postal },
        new() { Channel = SubmissionChannel.Online, Terms = [new StatedTerm { Time = Ordinary }] },
    ];

    private static readonly Procedure Offering = Of(Channels);

    private static readonly Submission InPerson = Sample.Submission with { Components = [] };
    private static readonly Submission Online = InPerson with { Channel = SubmissionChannel.Online };
    private static readonly Submission ByPost = InPerson with { Channel = SubmissionChannel.Postal, ProcessingTime = ProcessingTime.NotSet };

    private static readonly (string Situation, Procedure Procedure, Submission Submission)[] Situations =
    [
        ("in person, in the first of the times", Offering, InPerson),
        ("in person, in the last of the times", Offering, InPerson with { ProcessingTime = Complex }),
        ("by post, without a time", Offering, ByPost),
        ("online, through no system that is named", Offering, Online),
        ("not in use in the publishing system", Of(Channels, isActive: false), InPerson),
        ("ended on the day before", Of(Channels, new(null, Day("2025-09-07"))), InPerson),
        ("ends on the day", Of(Channels, new(null, Day("2025-09-08"))), InPerson),
        ("begins on the day after", Of(Channels, new(Day("2025-09-09"), null)), InPerson),
        ("on a way that is not offered", Of(Channels[..2]), Online),
        ("on no way", Offering, InPerson with { Channel = SubmissionChannel.None }),
        ("on a way, where none is stated", Of([]), InPerson),
        ("in person, through the portal", Offering, InPerson with { Entry = OnlineEntry.NationalPortal }),
        ("online, through the portal", Offering, Online with { Entry = OnlineEntry.NationalPortal }),
        ("online, through a portal that is closed", Offering, Online with { Entry = OnlineEntry.ProvincialPortal }),
        ("online, through a system that is not open yet, of which no article is noted", Offering, Online with { Entry = OnlineEntry.VNeID }),
        ("in a time of none of those stated", Offering, InPerson with { ProcessingTime = ProcessingTime.WorkingDays(7) }),
        ("in no time, where several are stated", Offering, InPerson with { ProcessingTime = default }),
        ("in a time of the procedure's, where none is set", Offering, InPerson with { ProcessingTime = ProcessingTime.NotSet }),
        ("in a time, where none is stated", Offering, ByPost with { ProcessingTime = Ordinary }),
        ("with a promise in words", Offering, InPerson with { CommittedTime = ProcessingTime.FromText("sớm nhất có thể") }),
        ("with an empty promise", Offering, InPerson with { CommittedTime = ProcessingTime.NotSet }),
        ("with a promise longer than the law", Offering, InPerson with { CommittedTime = ProcessingTime.WorkingDays(11) }),
        ("with a promise as long as the law", Offering, InPerson with { CommittedTime = Ordinary }),
        ("by an agency that is not competent", Offering, InPerson with { Competent = Sample.Tax }),
        ("by an agency that is authorized", Offering, InPerson with { Competent = Sample.Department }),
        ("without a set of papers", Offering, InPerson with { Sets = 0 }),
    ];

    [Fact]
    public void Refusals_OfEveryFiling_AreTheRecordedOnes() => Recorded.Matches(
        string.Concat(Situations.Select(one => RefusalText.Of(one.Situation, File(one.Submission, procedure: one.Procedure)))),
        "tests", "MongCai.Domain.Tests", "Dossiers", "refusals-of-filing.txt");

    /// <summary>Who sees one fault mended after the other, sees them in the order of the counter.</summary>
    [Fact]
    public void File_WithEveryFault_NamesThemOneAfterTheOther()
    {
        (string? Member, Func<Submission, Submission> Mend)[] faults =
        [
            (nameof(Submission.Channel), submission => submission with { Channel = SubmissionChannel.Online }),
            (nameof(Submission.Entry), submission => submission with { Entry = OnlineEntry.NationalPortal }),
            (nameof(Submission.ProcessingTime), submission => submission with { ProcessingTime = Ordinary }),
            (nameof(Submission.CommittedTime), submission => submission with { CommittedTime = Ordinary }),
            (nameof(Submission.Competent), submission => submission with { Competent = Sample.Shop }),
            (nameof(Submission.Sets), submission => submission with { Sets = 1 }),
            (null, submission => submission),
        ];
        Submission faulty = InPerson with
        {
            Channel = SubmissionChannel.None,
            Entry = OnlineEntry.ProvincialPortal,
            ProcessingTime = ProcessingTime.WorkingDays(20),
            CommittedTime = ProcessingTime.WorkingDays(25),
            Competent = Sample.Tax,
            Sets = 0,
        };
        Assert.Equal(nameof(Submission.Procedure), (File(faulty, procedure: Of(Channels, isActive: false)) as Decision.Refused)?.Member);
        Assert.All(faults, fault =>
        {
            Assert.Equal(fault.Member, (File(faulty) as Decision.Refused)?.Member);
            faulty = fault.Mend(faulty);
        });
    }

    [Theory]
    [InlineData(
        "NationalPortal,,2025-09-07,Draft,1,its text\nKiosk,,,Draft,1,its text", "Hãy nộp qua ki-ốt thông minh.", "File through a smart kiosk.")] // one is left
    [InlineData(
        "NationalPortal,,2025-09-07,Draft,1,its text",
        "Hãy nộp trực tiếp hoặc qua bưu chính công ích.",
        "File in person or by public post.")] // none is left
    public void File_ThroughAClosedPortal_SaysWhatIsLeft(string closed, string vietnamese, string english)
    {
        OnlineEntries entries = OnlineEntries.Official.Adding(new StringReader(EntryColumns + closed));
        Decision.Refused no = Assert.IsType<Decision.Refused>(File(Online with { Entry = OnlineEntry.NationalPortal }, entries: entries));
        Assert.EndsWith(" " + vietnamese, no.Reason.Vietnamese, StringComparison.Ordinal);
        Assert.EndsWith(" " + english, no.Reason.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Draft", "", null)] // an instrument without an article is not cited
    [InlineData("Draft", "7", "Draft Art 7")]
    [InlineData("", "", null)] // the source alone
    public void File_ThroughAClosedPortal_CitesTheArticleOfItsLine(string instrument, string article, string? citation)
    {
        OnlineEntries entries = OnlineEntries.Official.Adding(new StringReader($"{EntryColumns}NationalPortal,,2025-09-07,{instrument},{article},its text"));
        Assert.Equal(citation, Assert.IsType<Decision.Refused>(File(Online with { Entry = OnlineEntry.NationalPortal }, entries: entries)).Citation?.ToString());
    }

    [Theory]
    [InlineData("2024-06-03", "Decree 61/2018/NĐ-CP Art 16")]
    [InlineData("2025-06-30", "Decree 61/2018/NĐ-CP Art 16")] // its last day
    [InlineData("2025-07-01", "Decree 118/2025/NĐ-CP Art 15")]
    [InlineData("2026-08-05", "Decree 118/2025/NĐ-CP Art 15")] // as amended
    public void File_Refused_CitesTheRegimeOfTheDay(string day, string citation) =>
        Assert.Equal(citation, Assert.IsType<Decision.Refused>(File(InPerson with { Sets = 0 }, Day(day))).Citation?.ToString());

    [Fact]
    public void File_WithRegimesOfTheCallers_GoesByThem()
    {
        RegimeTable draft = RegimeTable.Official.Adding(new StringReader("regime,rule,value,instrument,article,source\n118/2025,file,,Draft,5,its text"));
        Decision decision = Dossier.File(Offering, InPerson with { Sets = 0 }, Sample.After(0, ActorKind.Applicant), regimes: draft);
        Assert.Equal(new LegalCitation("Draft", "5"), Assert.IsType<Decision.Refused>(decision).Citation);
    }

    [Fact]
    public void File_OfNoCodeOrAnotherProcedure_SaysWhatIsWrong()
    {
        string Message(Submission submission) => Assert.Throws<ArgumentException>(() => File(submission)).Message;
        Assert.Equal("A dossier needs a code, such as a DossierCodeCounter allocates. (Parameter 'submission')", Message(InPerson with { Code = default }));
        Assert.Equal(
            "The submission is of the procedure '1.001193', not of '1.013225'. (Parameter 'submission')", Message(InPerson with { Procedure = ProcedureCode.Parse("1.001193") }));
    }

    private static Procedure Of(ChannelTerms[] channels, Validity validity = default, bool isActive = true) => new()
    {
        Code = Sample.Submission.Procedure,
        Name = Sample.Submission.ProcedureName,
        Validity = validity,
        IsActive = isActive,
        Channels = channels,
        CompetentAgencies = [new(Sample.Shop, "Ủy ban nhân dân")],
        AuthorizedAgencies = [new(Sample.Department, "Sở Xây dựng")],
    };

    private static Decision File(Submission submission, LocalDate? day = null, OnlineEntries? entries = null, Procedure? procedure = null) =>
        Dossier.File(procedure ?? Offering, submission, Sample.At((day ?? Sample.Filing.Date).At(new(9, 0)), ActorKind.Applicant), entries: entries);
}
