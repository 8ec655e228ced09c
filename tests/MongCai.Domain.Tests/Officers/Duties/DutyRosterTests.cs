using MongCai.Domain.Calendars;
using MongCai.Domain.Officers;

namespace MongCai.Domain.Tests.Officers.Duties;

public class DutyRosterTests
{
    private const string Header = "officer,counter,day,session,role,hours,absence,replaced_by\n";

    [Fact]
    public void Read_OfALine_IsASession() =>
        Assert.Equal(
            new Duty("a", "1", new(2026, 8, 17), DutySession.Morning, DutyRole.Receive, 4, Absence.SickLeave, "b"),
            Assert.Single(Read("a,1,2026-08-17,Morning,Receive,,SickLeave,b\n").Duties));

    [Fact]
    public void Faults_OfASoundRoster_AreNone() =>
        Assert.Empty(Read("a,1,2026-08-17,Morning,Receive,,,\nb,2,2026-08-17,Morning,Guide,,,\na,2,2026-08-17,Afternoon,Guide,,,\n").Faults());

    [Theory]
    [InlineData("2026-08-17", "Decree 118/2025/NĐ-CP Art 12.8")]
    [InlineData("2024-08-19", "Decree 61/2018/NĐ-CP Art 12.8")]
    public void Faults_OfACounterLeftAlone_CiteTheRuleOfTheDay(string day, string citation)
    {
        DutyFault fault = Assert.Single(Read($"a,1,{day},Morning,Receive,,MaternityLeave,\n").Faults());
        Assert.Equal(
            ("Absent without a replacement: the counter is left alone. Name a replacement.", citation), (fault.Reason.English, fault.Citation.ToString()));
    }

    [Theory]
    [InlineData("a,1,2026-08-17,Morning,Receive,,,\na,2,2026-08-17,Morning,Guide,,,\n", "One officer is at two counters in one session: '1' and '2'. Leave one of the two out.")]
    [InlineData("a,1,2026-08-17,Morning,Receive,,Study,b\nb,2,2026-08-17,Morning,Guide,,,\n", "One officer is at two counters in one session: '1' and '2'. Leave one of the two out.")] // as a stand-in
    [InlineData("a,1,2026-08-17,Morning,Receive,,Study,a\n", "The replacement is the one who is absent. Name another.")]
    public void Faults_OfWhatCannotBe_AreNamed(string lines, string reason) => Assert.Equal(reason, Assert.Single(Read(lines).Faults()).Reason.English);

    private const string Again = "The session stands on an earlier line already, and its hours count once. Leave one of the two lines out.";
    private const string Twice = "One officer is at two counters in one session: '1' and '2'. Leave one of the two out.";

    /// <summary>On a Saturday: whatever puts a person into a session again is a fault of its line, and adds no hours.</summary>
    [Theory]
    [InlineData("a,1,2026-08-15,Morning,Receive,,,\na,1,2026-08-15,Morning,Receive,,,\n", Again, "a", 4)]
    [InlineData("a,1,2026-08-15,Morning,Receive,,,\na,2,2026-08-15,Morning,Guide,,,\n", Twice, "a", 4)]
    [InlineData("a,1,2026-08-15,Morning,Receive,,Study,b\nb,1,2026-08-15,Morning,Receive,,,\n", Again, "b", 4)]
    [InlineData("a,1,2026-08-15,Morning,Receive,,Study,b\na,2,2026-08-15,Morning,Receive,,,\n", Twice, "b", 4)]
    [InlineData("a,1,2026-08-14,Morning,Receive,,CompensatoryLeave,b\na,1,2026-08-14,Morning,Receive,,CompensatoryLeave,b\n", Again, "a", -4)]
    public void Sessions_ThatStandTwice_AreAFaultAndCountOnce(string lines, string reason, string officer, int hours)
    {
        DutyRoster roster = Read(lines);
        Assert.Equal((roster.Duties[1], reason), (Assert.Single(roster.Faults()).Duty, Assert.Single(roster.Faults()).Reason.English));
        Assert.Equal(KeyValuePair.Create(officer, (decimal)hours), Assert.Single(roster.CompensatoryHours(WorkingCalendar.Official)));
    }

    [Fact]
    public void CompensatoryHours_AreThoseWorkedOnDaysOffLessThoseTaken()
    {
        DutyRoster roster = Read(
            "b,1,2026-08-15,Morning,Receive,3.5,,\n" // a Saturday
            + "a,1,2026-08-15,Afternoon,Receive,,Mission,b\n" // the stand-in works
            + "b,1,2026-08-17,Morning,Receive,,,\n" // a Monday
            + "b,1,2026-08-18,Morning,Receive,2,CompensatoryLeave,a\n"
            + "a,1,2026-01-10,Morning,Receive,,,\n" // a Saturday that is worked by announcement
            + "a,1,2026-02-17,Morning,Receive,,,\n"); // the first day of Tết
        Assert.Equal([new("a", 4m), new("b", 5.5m)], roster.CompensatoryHours(WorkingCalendar.Official));
    }

    [Theory]
    [InlineData("a,1,17/08/2026,Morning,Receive,,,\n", "Line 2: '17/08/2026' is not a date; expected a day such as '2026-08-22'.")]
    [InlineData("a,1,2026-08-17,Night,Receive,,,\n", "Line 2: 'Night' in the column 'session' is not a DutySession; expected one of morning, afternoon.")]
    [InlineData("a,1,2026-08-17,Morning,Receive,13,,\n", "Line 2: found 13 in the column 'hours'; expected 0 to 12.")]
    [InlineData("a,1,2026-08-17,Morning,Receive,,,b\n", "Line 2: a replacement is named for an officer who is there. Say in the column 'absence' why the officer is not.")]
    [InlineData(",1,2026-08-17,Morning,Receive,,,\n", "Line 2: the column 'officer' is empty; expected a text.")]
    public void Read_OfAWrongLine_NamesIt(string line, string message) =>
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => Read(line)).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_WhatCannotBe_IsAWrongCall()
    {
        Duty duty = new("a", "1", new(2026, 8, 17), DutySession.Morning, DutyRole.Receive, 12);
        Assert.All([-1, 12.5m], hours => Assert.Throws<ArgumentOutOfRangeException>("Hours", () => duty with { Hours = hours }));
        Assert.Contains("Item 2 of 2 in duties is null", Assert.Throws<ArgumentException>("duties", () => DutyRoster.Of([duty, null!])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_OfEveryValue_AreInBothLanguages() =>
        Assert.All(
            (BilingualText[])[
                .. Enum.GetValues<OfficerKind>().Select(value => value.Name()), .. Enum.GetValues<ConflictRelation>().Select(value => value.Name()), .. Enum.GetValues<OfficerAct>().Select(value => value.Name()),
                .. Enum.GetValues<DutySession>().Select(value => value.Name()), .. Enum.GetValues<DutyRole>().Select(value => value.Name()), .. Enum.GetValues<Absence>().Select(value => value.Name()),
                .. Enum.GetValues<TicketState>().Select(value => value.Name()), .. Enum.GetValues<TicketPriority>().Select(value => value.Name()),
                .. Enum.GetValues<TrainingKind>().Select(value => value.Name()), .. Enum.GetValues<EvaluationStepKind>().Select(value => value.Name()),
            ],
            name => Assert.True(name.Vietnamese.Length > 0 && name.English.Length > 0));

    private static DutyRoster Read(string lines) => DutyRoster.Read(new StringReader(Header + lines));
}
