using MongCai.Domain.Officers;
using NodaTime.Text;

namespace MongCai.Domain.Tests.Officers.Evaluation;

public class EvaluationRulesTests
{
    private const string Header = "rule,kind,from,until,instrument,article,general_most,results_most,fault_percent,excellent_percent,excellent_percent_of_excellent_unit,quota_article,least_months,months_article,head_article,source,unverified\n";
    private const string Bands = "rule,least,grade,vietnamese,english\nr,50,Completed,hoàn thành,done\nr,0,NotCompleted,không hoàn thành,not done\n";

    [Theory]
    [InlineData(OfficerKind.CivilServant, "2025-12-31", "90/2020")]
    [InlineData(OfficerKind.CivilServant, "2026-01-01", "335/2025")]
    [InlineData(OfficerKind.PublicEmployee, "2026-06-30", "90/2020")] // public employees follow half a year later
    [InlineData(OfficerKind.PublicEmployee, "2026-07-01", "233/2026")]
    [InlineData(OfficerKind.ElectedOfficial, "2026-07-01", null)] // no rule was found
    [InlineData(OfficerKind.CivilServant, "2020-08-19", null)] // before the first
    public void For_AKindOnADay_IsTheRuleOfThatDay(OfficerKind kind, string day, string? code) =>
        Assert.Equal(code, EvaluationRules.Official.For(kind, LocalDatePattern.Iso.Parse(day).Value)?.Code);

    [Theory]
    [InlineData("233/2026", 100, OfficerGrade.Excellent)]
    [InlineData("233/2026", 90, OfficerGrade.Excellent)]
    [InlineData("233/2026", 89.999, OfficerGrade.Good)] // not rounded first
    [InlineData("233/2026", 70, OfficerGrade.Good)]
    [InlineData("335/2025", 69.99, OfficerGrade.Completed)]
    [InlineData("335/2025", 50, OfficerGrade.Completed)]
    [InlineData("335/2025", 49.99, OfficerGrade.NotCompleted)]
    [InlineData("335/2025", 0, OfficerGrade.NotCompleted)]
    public void BandOf_Points_IsTheGradeOfTheLaw(string code, double points, OfficerGrade grade)
    {
        EvaluationBand band = Rules.Of(code).BandOf((decimal)points);
        Assert.Equal(grade, band.Grade);
        Assert.Equal(grade.Name(), band.Name);
    }

    [Theory]
    [InlineData(10, "hoàn thành 100% nhiệm vụ")]
    [InlineData(5, "hoàn thành 100% nhiệm vụ")]
    [InlineData(4.9, "hoàn thành từ 70% đến dưới 100% nhiệm vụ")]
    [InlineData(3.5, "hoàn thành từ 70% đến dưới 100% nhiệm vụ")]
    [InlineData(3.4, "hoàn thành dưới 70% nhiệm vụ")]
    public void BandOf_PointsOfTheCircular_IsAPartOfTheTasks(double points, string name)
    {
        EvaluationBand band = Rules.Of("01/2018").BandOf((decimal)points);
        Assert.Equal((null, name), (band.Grade, band.ToString()));
    }

    [Theory]
    [InlineData("335/2025", -1, "Found -1 points; expected 0 to 100 under Decree 335/2025/NĐ-CP.")]
    [InlineData("335/2025", 101, "Found 101 points; expected 0 to 100 under Decree 335/2025/NĐ-CP.")]
    [InlineData("01/2018", 11, "Found 11 points; expected 0 to 10 under Circular 01/2018/TT-VPCP.")]
    public void BandOf_PointsOutsideTheRule_IsRefused(string code, int points, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(() => Rules.Of(code).BandOf(points)).Message, StringComparison.Ordinal);

    [Fact]
    public void BandOf_ARuleOfConditions_SaysThatItHasNoPoints() =>
        Assert.Contains(
            "by conditions and not by points",
            Assert.Throws<InvalidOperationException>(() => Rules.Of("90/2020").BandOf(80)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Rules_OfTheState_SayWhereTheyWereReadAndWhatIsDoubtful()
    {
        Assert.All(EvaluationRules.Official.All, rule => Assert.NotEqual("", rule.Note));
        Assert.Equal("a commune's published matrix that quotes the decree (the decree itself not read)", Rules.Of("335/2025").Note);
        Assert.Equal("Decree 335/2025/NĐ-CP Art 20", Rules.Of("335/2025").ToString());
        Assert.Equal("Decree 90/2020/NĐ-CP, amended by Decree 48/2023/NĐ-CP", Rules.Of("90/2020").ToString());
    }

    [Fact]
    public void Read_OfACentresOwnTable_ReplacesTheOfficial() =>
        Assert.Equal(60, Read("r,PublicEmployee,2027-01-01,,Decision 1,2,10,50,20,,,,,,,generated,\n").All[0].MostPoints);

    [Theory]
    [InlineData("x,PublicEmployee,2027-01-01,,Decision 1,2,10,50,20,,,,,,,generated,\n", "Line 2: no band of the rule 'x' begins at 0, so that few points have no grade. Add a line for it to the table of bands.")]
    [InlineData("r,Robot,2027-01-01,,Decision 1,2,10,50,20,,,,,,,generated,\n", "Line 2: 'Robot' in the column 'kind' is not a OfficerKind; expected one of elected-official, civil-servant, public-employee, centre-staff, postal-staff.")]
    [InlineData("r,PublicEmployee,2027-01-01,,Decision 1,2,-1,50,20,,,,,,,generated,\n", "Line 2: '-1' in the column 'general_most' is not a number from 0; expected one such as '2.5'.")]
    [InlineData("r,PublicEmployee,2027-01-01,,Decision 1,2,10,50,20,,,,,,,,\n", "Line 2: the line names no source. Say in the column 'source' where it was read.")]
    [InlineData("r,PublicEmployee,2027-01-01,,I,2,,1,,,,,,,,s,\nr,PublicEmployee,2028-01-01,,I,2,,1,,,,,,,,s,\n", "Line 3: it holds from 2028-01-01, where line 2 holds too (from 2027-01-01). End the earlier one in 'until', or leave one of the two out.")]
    public void Read_OfAWrongLine_NamesIt(string lines, string message) => Assert.Equal(message, Assert.Throws<FormatException>(() => Read(lines)).Message);

    private static EvaluationRules Read(string lines) => EvaluationRules.Read(new StringReader(Header + lines), new StringReader(Bands));
}
