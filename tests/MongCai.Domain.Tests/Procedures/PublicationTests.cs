using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Domain.Tests.Procedures;

public class PublicationTests
{
    private static readonly LocalDate Decided = new(2026, 3, 2); // a Monday

    [Theory]
    [InlineData(6, false)] // Sunday: four working days
    [InlineData(7, true)] // Monday: the fifth
    [InlineData(0, false)] // at once
    [InlineData(-10, false)] // in effect before it was decided
    public void IsAnnouncedOnTime_CountsToTheDayOfEffect(int days, bool expected) =>
        Assert.Equal(expected, new Publication { DecidedOn = Decided, EffectiveOn = Decided.PlusDays(days) }.IsAnnouncedOnTime(PublicationRule.Decision766Provincial, WorkingCalendar.Official));

    [Theory]
    [InlineData(0, true)]
    [InlineData(7, true)] // the fifth working day
    [InlineData(8, false)]
    [InlineData(-1, true)] // before the decision
    public void IsPublicOnTime_CountsFromTheDecision(int days, bool expected) =>
        Assert.Equal(expected, new Publication { DecidedOn = Decided, PublicOn = Decided.PlusDays(days) }.IsPublicOnTime(PublicationRule.Decision766Provincial, WorkingCalendar.Official));

    [Fact]
    public void IsPublicOnTime_OnADayOffAfterTheLastWorkingDay_IsLate() =>
        Assert.False(new Publication { DecidedOn = Decided.PlusDays(-3), PublicOn = Decided.PlusDays(5) }.IsPublicOnTime(PublicationRule.Decision766Provincial, WorkingCalendar.Official));

    [Fact]
    public void Ministries_HaveTwentyAndTenDays()
    {
        Publication publication = new() { DecidedOn = Decided, EffectiveOn = Decided.PlusDays(28), PublicOn = Decided.PlusDays(14) };
        Assert.True(publication.IsAnnouncedOnTime(PublicationRule.Decision766Central, WorkingCalendar.Official));
        Assert.True(publication.IsPublicOnTime(PublicationRule.Decision766Central, WorkingCalendar.Official));
        PublicationRule harder = new(Term(21), Term(9));
        Assert.False(publication.IsAnnouncedOnTime(harder, WorkingCalendar.Official));
        Assert.False(publication.IsPublicOnTime(harder, WorkingCalendar.Official));
    }

    /// <summary>The decree counts plain days before the day of effect, the index working days.</summary>
    [Theory]
    [InlineData(4, false, false)] // Friday
    [InlineData(5, true, false)] // Saturday: the fifth day, and the fourth working day was Friday
    [InlineData(7, true, true)] // Monday: the fifth working day
    public void IsAnnouncedOnTime_ByTheDecreeAndByTheIndex_Differs(int days, bool byDecree, bool byIndex)
    {
        Publication publication = new() { DecidedOn = Decided, EffectiveOn = Decided.PlusDays(days) };
        Assert.Equal(byDecree, publication.IsAnnouncedOnTime(PublicationRule.Decree63Provincial, WorkingCalendar.Official));
        Assert.Equal(byIndex, publication.IsAnnouncedOnTime(PublicationRule.Decision766Provincial, WorkingCalendar.Official));
    }

    [Theory]
    [InlineData(19, false)]
    [InlineData(20, true)] // a Sunday: nothing moves a day that is counted backwards
    public void IsAnnouncedOnTime_ForMinistries_TakesTwentyDays(int days, bool expected) =>
        Assert.Equal(expected, new Publication { DecidedOn = Decided, EffectiveOn = Decided.PlusDays(days) }.IsAnnouncedOnTime(PublicationRule.Decree63Central, WorkingCalendar.Official));

    [Theory]
    [InlineData("2026-03-02", 3, true)] // Thursday
    [InlineData("2026-03-02", 4, false)]
    [InlineData("2026-03-05", 4, true)] // the third day is Sunday, and Monday is the last
    [InlineData("2026-03-05", 5, false)]
    public void IsAnnouncedOnTime_AfterTheShortenedProcedure_CountsFromThePromulgation(string promulgated, int days, bool expected)
    {
        LocalDate day = NodaTime.Text.LocalDatePattern.Iso.Parse(promulgated).Value;
        Publication publication = new() { PromulgatedOn = day, DecidedOn = day.PlusDays(days), EffectiveOn = day };
        Assert.Equal(expected, publication.IsAnnouncedOnTime(PublicationRule.Decree63Shortened, WorkingCalendar.Official));
        Assert.Null(new Publication { DecidedOn = day, EffectiveOn = day }.IsAnnouncedOnTime(PublicationRule.Decree63Shortened, WorkingCalendar.Official));
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void IsPublicOnTime_AfterTheShortenedProcedure_TakesTwoWorkingDays(int days, bool expected) =>
        Assert.Equal(expected, new Publication { DecidedOn = Decided, PublicOn = Decided.PlusDays(days) }.IsPublicOnTime(PublicationRule.Decree63Shortened, WorkingCalendar.Official));

    [Theory]
    [InlineData(nameof(PublicationRule.Decree63Central), 20, TimeUnit.CalendarDay, 10, "Decree 63/2010/NĐ-CP Art 15, Decree 63/2010/NĐ-CP Art 24.2")]
    [InlineData(nameof(PublicationRule.Decree63Provincial), 5, TimeUnit.CalendarDay, 5, "Decree 63/2010/NĐ-CP Art 15, Decree 63/2010/NĐ-CP Art 24.2")]
    [InlineData(nameof(PublicationRule.Decree63Shortened), 3, TimeUnit.CalendarDay, 2, "Decree 63/2010/NĐ-CP Art 15, Decree 63/2010/NĐ-CP Art 24.2")]
    [InlineData(nameof(PublicationRule.Decision766Central), 20, TimeUnit.WorkingDay, 10, "Decision 766/QĐ-TTg Art 1.1, Decision 766/QĐ-TTg Art 1.2")]
    [InlineData(nameof(PublicationRule.Decision766Provincial), 5, TimeUnit.WorkingDay, 5, "Decision 766/QĐ-TTg Art 1.1, Decision 766/QĐ-TTg Art 1.2")]
    public void Rule_OfEachName_HasItsTermsAndArticles(string name, int announced, TimeUnit unit, int published, string citations)
    {
        PublicationRule rule = (PublicationRule)typeof(PublicationRule).GetProperty(name)!.GetValue(null)!;
        Assert.Equal(
            (announced, unit, published, TimeUnit.WorkingDay), (rule.Announcement.Days, rule.Announcement.Unit, rule.Publicity.Days, rule.Publicity.Unit));
        Assert.Equal(citations, $"{rule.Announcement.Citation}, {rule.Publicity.Citation}");
        Assert.Equal(name.EndsWith("Shortened", StringComparison.Ordinal), rule.IsShortened);
    }

    [Theory]
    [InlineData(-1, TimeUnit.WorkingDay)]
    [InlineData(5, TimeUnit.Month)]
    public void Term_ThatIsNone_IsTheCallersError(int days, TimeUnit unit) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PublicationTerm(days, unit, new("Decree X", "1")));

    [Theory]
    [InlineData("Own,announce-before,5,CalendarDay,I,1,s", "Line 2: the rule 'Own' needs the step public-within and one of announce-before and announce-after.")]
    [InlineData("Own,announce-before,5,CalendarDay,I,1,s\nOwn,announce-after,5,CalendarDay,I,1,s\nOwn,public-within,5,WorkingDay,I,1,s", "Line 2: the rule 'Own' needs the step public-within and one of announce-before and announce-after.")]
    [InlineData("Own,public-within,5,WorkingDay,I,1,s\nOwn,public-within,6,WorkingDay,I,1,s", "Line 3: the step 'public-within' of the rule 'Own' stands here for the second time.")]
    [InlineData("Own,announced,5,WorkingDay,I,1,s", "Line 2: 'announced' is not a step; expected announce-before, announce-after or public-within.")]
    [InlineData("Own,announce-before,5,CalendarDay,I,1,\nOwn,public-within,5,WorkingDay,I,1,s", "Line 2: the column 'source' is empty; expected a text.")]
    public void Adding_AWrongRule_NamesTheLine(string lines, string message) => Assert.Equal(
        message, Assert.Throws<FormatException>(() => PublicationRules.Official.Adding(new StringReader("rule,step,days,unit,instrument,article,source\n" + lines))).Message);

    [Fact]
    public void Adding_ARuleOfItsOwnName_KeepsTheOthers()
    {
        PublicationRules own = PublicationRules.Official.Adding(new StringReader(
            "rule,step,days,unit,instrument,article,source\nOwn,announce-after,4,CalendarDay,I,1,s\nOwn,public-within,1,WorkingDay,I,2,s"));
        Assert.True(own["Own"].IsShortened);
        Assert.Equal(PublicationRule.Decree63Central, own["Decree63Central"]);
        Assert.StartsWith(
            "'Other' is not a rule of publication; expected one of Decision766Central, Decision766Provincial, Decree63Central, Decree63Provincial, Decree63Shortened, Own.",
            Assert.Throws<ArgumentException>(() => own["Other"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OnTime_WithoutADay_IsNotKnown()
    {
        Assert.Null(new Publication { DecidedOn = Decided }.IsAnnouncedOnTime(PublicationRule.Decision766Central, WorkingCalendar.Official));
        Assert.Null(new Publication { PublicOn = Decided }.IsPublicOnTime(PublicationRule.Decision766Central, WorkingCalendar.Official));
    }

    private static PublicationTerm Term(int days) => new(days, TimeUnit.WorkingDay, new("Decree X", "1"));
}
