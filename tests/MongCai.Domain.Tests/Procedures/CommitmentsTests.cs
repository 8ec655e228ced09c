using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Domain.Tests.Procedures;

public class CommitmentsTests
{
    private static readonly ProcedureCode Permit = ProcedureCode.Parse("1.013225");
    private static readonly ProcedureCode Adoption = ProcedureCode.Parse("2.001263");
    private static readonly AgencyCode Province = AgencyCode.Parse("H49");
    private static readonly AgencyCode Centre = AgencyCode.Parse("H49.22");
    private static readonly DateInterval Year2021 = new(new LocalDate(2021, 1, 1), new LocalDate(2021, 12, 31));
    private static readonly DateInterval Year2022 = new(new LocalDate(2022, 1, 1), new LocalDate(2022, 12, 31));

    private static readonly Commitments Commitments = Commitments.Of(
    [
        CommittedTime.Of(Permit, Province, ProcessingTime.WorkingDays(15), ProcessingTime.WorkingDays(12), From(2021, 1, 1)),
        CommittedTime.Of(Permit, Centre, ProcessingTime.WorkingDays(15), ProcessingTime.WorkingDays(10), From(2021, 3, 1, new LocalDate(2022, 2, 28))),
        CommittedTime.Of(Permit, Centre, ProcessingTime.WorkingDays(15), ProcessingTime.WorkingDays(8), From(2022, 3, 1)),
        CommittedTime.Of(Adoption, Centre, ProcessingTime.CalendarDays(30), ProcessingTime.WorkingDays(10), From(2021, 3, 1)),
    ]);

    [Theory]
    [InlineData("H49.22", "2021-02-28", "12")] // the province's, before the centre had its own
    [InlineData("H49.22", "2021-03-01", "10")]
    [InlineData("H49.22", "2022-02-28", "10")] // its last day
    [InlineData("H49.22.1", "2022-03-01", "8")] // a part of the centre
    [InlineData("H49.7", "2022-03-01", "12")] // another agency of the province
    [InlineData("H49.22", "2020-12-31", null)] // nobody had committed yet
    [InlineData("H48.22", "2022-03-01", null)] // another province
    public void Find_GivesTheNearest_OfTheDay(string agency, string day, string? days) =>
        Assert.Equal(
            days,
            Commitments.Find(Permit, AgencyCode.Parse(agency), NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)?.Committed.Text.Split(' ')[0]);

    [Fact]
    public void Find_OfAnotherProcedure_IsNone() =>
        Assert.Null(Commitments.Find(ProcedureCode.Parse("1.001193"), Centre, Year2021.Start));

    [Fact]
    public void CutInForce_CountsEachCommitmentOnce()
    {
        IReadOnlyDictionary<AgencyCode, DaysCut> first = Commitments.CutInForce(Year2021);
        Assert.Equal(3, first[Province].WorkingDays);
        Assert.Equal((5, 1, 1), (first[Centre].WorkingDays, first[Centre].Counted, first[Centre].Uncounted));
        Assert.Equal(2, Assert.Single(Commitments.CutInForce(Year2022)).Value.WorkingDays); // against its forerunner
    }

    [Fact]
    public void CutForDossiers_CountsEachDossier()
    {
        IReadOnlyDictionary<AgencyCode, DaysCut> cut = Commitments.CutForDossiers(
        [
            new(Centre, Permit, new LocalDate(2021, 5, 4), 100),
            new(Centre, Permit, new LocalDate(2022, 5, 4), 10),
            new(Centre, Adoption, new LocalDate(2022, 5, 4), 7),
            new(Centre, ProcedureCode.Parse("1.001193"), new LocalDate(2022, 5, 4), 1000),
        ]);
        Assert.Equal((570, 110, 7), (cut[Centre].WorkingDays, cut[Centre].Counted, cut[Centre].Uncounted));
    }

    [Fact]
    public void Cut_OfAnAgencyInTwoSpellings_IsOneSum()
    {
        (AgencyCode full, AgencyCode brief) = (AgencyCode.Parse("000.00.01.H49"), AgencyCode.Parse("01.H49"));
        Commitments all = Commitments.Of(
        [
            CommittedTime.Of(Permit, full, ProcessingTime.WorkingDays(15), ProcessingTime.WorkingDays(12), From(2021, 1, 1)),
            CommittedTime.Of(Adoption, brief, ProcessingTime.WorkingDays(15), ProcessingTime.WorkingDays(10), From(2021, 1, 1)),
        ]);
        IReadOnlyDictionary<AgencyCode, DaysCut> inForce = all.CutInForce(Year2021);
        IReadOnlyDictionary<AgencyCode, DaysCut> dossiers = all.CutForDossiers([new(full, Permit, Year2021.End, 1), new(brief, Permit, Year2021.End, 1)]);
        Assert.All(new[] { full, brief }, code => Assert.Equal((8, 6), (inForce[code].WorkingDays, dossiers[code].WorkingDays)));
        Assert.Equal((1, 1), (inForce.Count, dossiers.Count));
    }

    [Fact]
    public void CutForDossiers_OfAnySplit_IsTheSame()
    {
        ResolvedDossiers[] days = [.. Enumerable.Range(0, 700).Select(offset => new ResolvedDossiers(Centre, Permit, Year2021.Start.PlusDays(offset), offset % 7))];
        DaysCut whole = Commitments.CutForDossiers(days)[Centre];
        Assert.Equal(whole, Commitments.CutForDossiers(days[..333])[Centre] + Commitments.CutForDossiers(days[333..])[Centre]);
    }

    [Fact]
    public void Of_TwoCommitmentsOnADay_IsTheCallersError()
    {
        CommittedTime commitment = CommittedTime.Of(Permit, Centre, ProcessingTime.WorkingDays(15), ProcessingTime.WorkingDays(9), From(2022, 1, 1));
        CommittedTime other = CommittedTime.Of(Permit, Centre, ProcessingTime.WorkingDays(15), ProcessingTime.WorkingDays(8), From(2022, 3, 1));
        Assert.Equal(
            "Agency 'H49.22' has two commitments for '1.013225' on the same day: from 2022-01-01, and from 2022-03-01. End the earlier one before the later one begins.",
            Assert.Throws<ArgumentException>(() => Commitments.Of([commitment, other])).Message);
    }

    [Fact]
    public void Commitment_LongerThanTheLaw_IsTheCallersError()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(
            () => CommittedTime.Of(Permit, Centre, ProcessingTime.WorkingDays(15), ProcessingTime.WorkingDays(16), default));
        Assert.StartsWith(
            "The committed time, '16 ngày làm việc', is longer than the law allows for '1.013225', '15 ngày làm việc'.",
            error.Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => CommittedTime.Of(default, Centre, ProcessingTime.SameDay, ProcessingTime.SameDay, default));
        Assert.Throws<ArgumentException>(() => CommittedTime.Of(Permit, default, ProcessingTime.SameDay, ProcessingTime.SameDay, default));
    }

    [Theory]
    [InlineData("H49", "000.00.00.H49")] // the root, in two forms
    [InlineData("01.H49", "000.00.01.H49")] // one abridged
    public void Of_OneAgencyInTwoSpellings_IsOneAgency(string one, string other)
    {
        CommittedTime[] both = [.. new[] { one, other }.Select((code, index) => CommittedTime.Of(Permit, AgencyCode.Parse(code), ProcessingTime.WorkingDays(15), ProcessingTime.WorkingDays(5 + index), From(2021, 1, 1)))];
        Assert.Contains("two commitments", Assert.Throws<ArgumentException>(() => Commitments.Of(both)).Message, StringComparison.Ordinal);
        Assert.Contains("two commitments", Assert.Throws<ArgumentException>(() => Commitments.Of(both.Reverse())).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("80 giờ làm việc", "8 giờ làm việc")]
    [InlineData("6 tháng", "1 tháng")]
    [InlineData("3 giờ", "2 giờ")]
    [InlineData("30 ngày làm việc", "Trong ngày")]
    [InlineData("1 ngày", "Trong ngày")]
    public void CommittedTime_LongerThanTheLaw_IsRefused_InEachUnit(string committed, string legal)
    {
        Assert.Contains("longer than the law", Assert.Throws<ArgumentException>(() => Committed(legal, committed)).Message, StringComparison.Ordinal);
        Assert.Equal(legal, Committed(committed, legal).Committed.Text);
    }

    [Theory]
    [InlineData("16 giờ làm việc", "1 ngày làm việc")] // only a schedule could say
    [InlineData("0,5 ngày", "Trong ngày")]
    public void CommittedTime_OfAnotherUnit_IsLeftToTheCalendar(string committed, string legal) => Assert.Equal(committed, Committed(legal, committed).Committed.Text);

    private static CommittedTime Committed(string legal, string committed) =>
        CommittedTime.Of(Permit, Province, ProcessingTime.Parse(legal), ProcessingTime.Parse(committed), From(2021, 1, 1));

    private static Validity From(int year, int month, int day, LocalDate? until = null) => new(new LocalDate(year, month, day), until);
}
