using MongCai.Domain.Agencies;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Officers;
using MongCai.Domain.Procedures;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Domain.Tests.Officers.Duties;

public class OfficerFileTests
{
    private static readonly AgencyCode Centre = AgencyCode.Parse("H49.22");
    private static readonly ProcedureCode Birth = ProcedureCode.Parse("1.001193");
    private static readonly LocalDate Day = new(2026, 8, 17);
    private static readonly IdentityKey Key = IdentityKey.Of(new byte[32]);
    private static readonly string Sister = Key.MarkOf(PersonalId.Parse("022095001234"));

    private static readonly OfficerFile File = new(
        "o-1",
        OfficerKind.CivilServant,
        [new(Centre, new(2026, 1, 1), new(2027, 6, 30), "12/QĐ")],
        [new(OfficerAct.Settle, [Birth], "7/QĐ", new(new(2026, 2, 1), null))],
        [new(Sister, ConflictRelation.Sibling, new(2026, 3, 1))]);

    [Fact]
    public void May_SettleWhatIsAssigned_IsAllowed()
    {
        Assert.IsType<OfficerDecision.Allowed>(File.May(OfficerAct.Settle, Birth, Day));
        Assert.IsType<OfficerDecision.Allowed>(File.May(OfficerAct.Settle, ProcedureCode.Parse("1.001193.H49"), Day)); // the province's version
        Assert.IsType<OfficerDecision.Allowed>(File.May(OfficerAct.Settle, Birth, Day, Key.MarkOf(PersonalId.Parse("022095001235")))); // somebody else
    }

    [Theory]
    [InlineData(OfficerAct.Settle, "1.001193", "2027-07-01", "No posting of the officer is in force on 1 July 2027. Choose an officer who is posted.", "Decree 118/2025/NĐ-CP Art 11.4")]
    [InlineData(OfficerAct.Sign, "1.001193", "2026-08-17", "On 17 August 2026 the officer has no assignment or delegation to sign the result of the procedure 1.001193. Have one made, or choose an officer who has one.", null)] // Art 17.5 is about settling at the shop; the authority to sign lies elsewhere
    [InlineData(OfficerAct.Settle, "1.001193", "2026-01-31", "On 31 January 2026 the officer has no assignment or delegation to resolve the procedure 1.001193. Have one made, or choose an officer who has one.", "Decree 118/2025/NĐ-CP Art 17.5")]
    [InlineData(OfficerAct.Settle, "2.000815", "2026-08-17", "On 17 August 2026 the officer has no assignment or delegation to resolve the procedure 2.000815. Have one made, or choose an officer who has one.", "Decree 118/2025/NĐ-CP Art 17.5")]
    public void May_WithoutPostingOrAuthority_IsRefusedByAnArticle(OfficerAct act, string procedure, string day, string reason, string? citation)
    {
        OfficerDecision.Refused refused = Assert.IsType<OfficerDecision.Refused>(
            File.May(act, ProcedureCode.Parse(procedure), LocalDatePattern.Iso.Parse(day).Value));
        Assert.Equal((reason, citation), (refused.Reason.English, refused.Citation?.ToString()));
    }

    [Fact]
    public void May_ForADeclaredRelative_IsRefusedUnlessTheManagerLetsPass()
    {
        OfficerDecision.Refused refused = Assert.IsType<OfficerDecision.Refused>(File.May(OfficerAct.Settle, Birth, Day, Sister));
        string said = refused.Reason.Vietnamese + refused.Reason.English;
        Assert.All([ConflictRelation.Sibling.Name().Vietnamese, ConflictRelation.Sibling.Name().English], tie => Assert.DoesNotContain(tie, said, StringComparison.Ordinal));
        Assert.Equal("Decree 59/2019/NĐ-CP Art 29", refused.Citation.ToString());
        OfficerFile watched = File with { Conflicts = [File.Conflicts[0] with { ManagerLetsPass = "Không có người thay; trưởng phòng giám sát" }] };
        Assert.IsType<OfficerDecision.Allowed>(watched.May(OfficerAct.Settle, Birth, Day, Sister));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\u200B")] // shows nothing
    [InlineData("-")]
    public void ManagerLetsPass_WithoutAWord_IsNoReason(string reason) =>
        Assert.Throws<ArgumentException>("ManagerLetsPass", () => File.Conflicts[0] with { ManagerLetsPass = reason });

    [Fact]
    public void May_ForAMarkAsADatabaseGivesIt_IsRefused() => Assert.All(
        [Sister.ToUpperInvariant(), Sister + " "],
        mark => Assert.IsType<OfficerDecision.Refused>((File with { Conflicts = [File.Conflicts[0] with { PersonMark = mark }] }).May(OfficerAct.Settle, Birth, Day, Sister)));

    /// <summary>What is no mark would find no conflict and let everybody pass; a person's number in its place is not shown.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("022095001234")] // the number itself
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")] // a digit short
    [InlineData("gaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")] // no digit
    public void Mark_ThatIsNone_IsRefused(string text) => Assert.All(
        [
            Assert.Throws<ArgumentException>("PersonMark", () => File.Conflicts[0] with { PersonMark = text }),
            Assert.Throws<ArgumentException>("PersonMark", () => new ConflictDeclaration(text, ConflictRelation.Sibling, Day)),
            Assert.Throws<ArgumentException>("applicantMark", () => File.May(OfficerAct.Settle, Birth, Day, text)),
        ],
        error => Assert.DoesNotContain("022095001234", error.Message, StringComparison.Ordinal));

    [Fact]
    public void May_AfterARevocation_IsRefused()
    {
        OfficerFile revoked = File with { Authorities = [File.Authorities[0] with { RevokedOn = Day }] };
        Assert.IsType<OfficerDecision.Refused>(revoked.May(OfficerAct.Settle, Birth, Day));
        Assert.IsType<OfficerDecision.Allowed>(revoked.May(OfficerAct.Settle, Birth, Day.PlusDays(-1)));
    }

    [Fact]
    public void May_OfTheCentresOwnStaff_NeedsNoPosting() =>
        Assert.IsType<OfficerDecision.Allowed>((File with { Kind = OfficerKind.CentreStaff, Postings = [] }).May(OfficerAct.Settle, Birth, Day));

    [Theory]
    [InlineData("2025-07-01", "2026-06-30", true)] // twelve months
    [InlineData("2025-07-01", "2026-06-29", false)]
    [InlineData("2025-07-01", "2028-06-30", true)] // thirty-six
    [InlineData("2025-07-01", "2028-07-01", false)]
    [InlineData("2025-01-01", "2025-06-30", true)] // six, before Decree 118
    [InlineData("2025-01-01", "2027-01-01", false)]
    public void Check_OfAPosting_IsThatOfItsFirstDay(string from, string until, bool isAllowed)
    {
        OfficerPosting posting = new(Centre, LocalDatePattern.Iso.Parse(from).Value, LocalDatePattern.Iso.Parse(until).Value, "1/QĐ");
        Assert.Equal(isAllowed, posting.Check() is OfficerDecision.Allowed);
    }

    [Fact]
    public void Check_OfAShortPosting_NamesDaysAndMonths()
    {
        OfficerDecision.Refused refused = Assert.IsType<OfficerDecision.Refused>(new OfficerPosting(Centre, new(2026, 1, 1), new(2026, 6, 30), "1/QĐ").Check());
        Assert.Equal("The posting runs from 1 January 2026 to 30 June 2026; it must be 12 to 36 months.", refused.Reason.English);
        Assert.Equal("Decree 118/2025/NĐ-CP Art 11.4", refused.Citation.ToString());
        Assert.Equal("6 to 24 months (Decree 61/2018/NĐ-CP Art 11.4)", PostingRules.Official.For(new(2020, 1, 1)).ToString());
    }

    [Fact]
    public void Rules_OfTheCaller_TakeThePlaceOfThoseThatBeginWithThem()
    {
        PostingRules own = PostingRules.Official.Adding(new StringReader(
            "shortest_months,longest_months,authority_article,stand_in_article,from,until,instrument,article,source\n"
            + "18,36,17.9,12.9,2025-07-01,,Decree 118/2025/NĐ-CP,11.5,the gazette\n24,48,1,2,2027-01-01,,Decree 1/2027/NĐ-CP,3,a draft"));
        OfficerPosting year = new(Centre, new(2025, 7, 1), new(2026, 6, 30), "1/QĐ");
        Assert.IsType<OfficerDecision.Allowed>(year.Check());
        Assert.Equal("Decree 118/2025/NĐ-CP Art 11.5", Assert.IsType<OfficerDecision.Refused>(year.Check(own)).Citation.ToString());
        Assert.Equal("6 to 24 months (Decree 61/2018/NĐ-CP Art 11.4)", own.For(new(2025, 6, 30)).ToString()); // the others stay
        Assert.Equal("24 to 48 months (Decree 1/2027/NĐ-CP Art 3)", own.For(new(2027, 1, 1)).ToString());
        OfficerFile unposted = File with { Postings = [] };
        Assert.Equal(
            "11.5",
            Assert.IsType<OfficerDecision.Refused>(unposted.May(OfficerAct.Settle, File.Authorities[0].Procedures[0], Day, rules: own)).Citation?.Article);
        Duty absent = new("a", "1", new(2026, 8, 17), DutySession.Morning, DutyRole.Receive, 4, Absence.AnnualLeave, null);
        Assert.Equal("12.9", Assert.Single(DutyRoster.Of([absent]).Faults(own)).Citation!.Value.Article);
    }

    [Theory]
    [InlineData("36,12,,,2025-07-01,,I,1,s", "Line 2: the shortest posting is longer than the longest.")]
    [InlineData("12,36,,,2025-07-01,2025-08-01,I,1,s", "Line 2: a rule of this table holds until the next begins; leave 'until' empty.")]
    public void Adding_AWrongRuleOfPostings_NamesTheLine(string line, string message) => Assert.Equal(
        message,
        Assert.Throws<FormatException>(() => PostingRules.Official.Adding(new StringReader(
            "shortest_months,longest_months,authority_article,stand_in_article,from,until,instrument,article,source\n" + line))).Message);

    [Fact]
    public void Adding_AWrongRuleOfRotation_NamesTheLine() => Assert.Equal(
        "Line 2: the fewest years are more than the most.",
        Assert.Throws<FormatException>(() => RotationRules.Official.Adding(new StringReader(
            "shortest_years,longest_years,from,until,instrument,article,source\n5,2,2019-08-15,,I,1,s"))).Message);

    [Fact]
    public void DueOn_OfAPosition_IsAfterTheYearsOfItsMinistry()
    {
        RotationRule rule = RotationRules.Official.For(Day);
        Assert.Equal(new LocalDate(2029, 2, 28), rule.DueOn(new(2024, 2, 29), 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => rule.DueOn(Day, 6));
        Assert.Throws<ArgumentOutOfRangeException>(() => rule.DueOn(Day, 1));
        Assert.Contains("from memory", rule.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void MarkOf_APerson_TellsNobodyWhoItIs()
    {
        Assert.Matches("^[0-9a-f]{64}$", Sister);
        Assert.Equal(Sister, Key.MarkOf(PersonalId.Parse(" 022095001234 ")));
        Assert.NotEqual(Sister, IdentityKey.Of([1, .. new byte[31]]).MarkOf(PersonalId.Parse("022095001234")));
        Assert.Throws<ArgumentException>(() => IdentityKey.Of(new byte[31]));
        Assert.Throws<ArgumentException>("person", () => Key.MarkOf(default));
        Assert.Equal("identity key", Key.ToString());
    }

    [Fact]
    public void Publish_OfAnOfficer_HoldsNameTitleFieldAndPhoneAlone()
    {
        Officer officer = new(
            "o-1",
            PersonName.Parse("Nguyễn Văn Mẫu"),
            OfficerKind.CivilServant,
            "Chuyên viên",
            Centre,
            PhoneNumber.Parse("0203 000 0000"),
            ["Hộ tịch", "Chứng thực"]);
        Assert.Equal(new PublishedOfficer("Nguyễn Văn Mẫu", "Chuyên viên", "Hộ tịch, Chứng thực", "02030000000"), officer.Publish());
        Assert.Equal(["Field", "Name", "Phone", "Title"], typeof(PublishedOfficer).GetProperties().Select(member => member.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ToString_OfWhatHoldsPersonalData_ShowsNone() =>
        Assert.Equal(
            ["CivilServant", "CivilServant of H49.22", "Chuyên viên", "Sibling"],
            [
                File.ToString(),
                new Officer("o-1", PersonName.Parse("Nguyễn Văn Mẫu"), OfficerKind.CivilServant, "Chuyên viên", Centre, PhoneNumber.Parse("0203 000 0000"), []).ToString(),
                new PublishedOfficer("Nguyễn Văn Mẫu", "Chuyên viên", "", "1").ToString(),
                File.Conflicts[0].ToString(),
            ]);
}
