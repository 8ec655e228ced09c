using CsCheck;
using MongCai.Domain.Quality;
using MongCai.Domain.Reports;
using NodaTime;
using static MongCai.Domain.Tests.Dates;

namespace MongCai.Domain.Tests.Reports;

public class ReportingPeriodTests
{
    [Theory]
    [InlineData("2024", "Năm 2024", "2024")]
    [InlineData("2024-H1", "6 tháng đầu năm 2024", "the first half of 2024")]
    [InlineData("2024-H2", "6 tháng cuối năm 2024", "the second half of 2024")]
    [InlineData("2024-Q3", "Quý III năm 2024", "the third quarter of 2024")]
    [InlineData("2024-03", "Tháng 3 năm 2024", "March 2024")]
    [InlineData("2021-01/2025-03", "Từ tháng 1/2021 đến tháng 3/2025", "January 2021 to March 2025")]
    public void Parse_OfEachForm_IsNamed(string text, string vietnamese, string english)
    {
        ReportingPeriod period = ReportingPeriod.Parse(text);
        Assert.Equal((text, vietnamese, english), (period.ToString(), period.Name(Language.Vietnamese), period.Name(Language.English)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024-Q5")] // four quarters
    [InlineData("2024-13")] // twelve months
    [InlineData("0000-01")] // the calendar begins with year 1
    [InlineData("2024-03\n")] // a line end is not part of it
    [InlineData("2024-03/2024-01")] // backwards
    [InlineData("२०२४")] // other digits
    public void Parse_OfOtherTexts_IsRefused(string text) =>
        Assert.StartsWith(
            $"{ShownText.Quoted(text)} is not a reporting period",
            Assert.Throws<FormatException>(() => ReportingPeriod.Parse(text)).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("2024-Q1", "2023-Q4", "2023-Q1")]
    [InlineData("2024-01", "2023-12", "2023-01")]
    [InlineData("2024-H2", "2024-H1", "2023-H2")]
    [InlineData("2024", "2023", "2023")]
    public void Previous_AndSamePeriodLastYear_AreAsLong(string period, string previous, string lastYear) =>
        Assert.Equal((previous, lastYear), (ReportingPeriod.Parse(period).Previous.ToString(), ReportingPeriod.Parse(period).SamePeriodLastYear.ToString()));

    [Theory]
    [InlineData(null, "2024-01-01", "2024-03-31")] // calendar months
    [InlineData(14, "2023-12-15", "2024-03-14")] // closing on the 14th
    public void Days_OfAQuarter_DependOnTheCutOff(int? cutOff, string first, string last) =>
        Assert.Equal(new DateInterval(Day(first), Day(last)), ReportingPeriod.Quarter(2024, 1).Days(cutOff is { } day ? CutOff.OnDay(day) : CutOff.EndOfMonth));

    [Fact]
    public void Parts_OfAPeriod_AreItsMonthsInOrder()
    {
        ReportingPeriod period = ReportingPeriod.Parse("2023-11/2025-02");
        Assert.Equal(["2023-11/2023-12", "2024", "2025-01/2025-02"], period.Years().Select(year => year.ToString()));
        Assert.Equal(
            ["2023-11/2023-12", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2025-01/2025-02"], period.Quarters().Select(quarter => quarter.ToString()));
        Assert.Equal(16, period.Months().Count);
    }

    [Fact]
    public void Parse_OfToString_IsThePeriod() =>
        Gen.Select(Gen.Int[1000, 9900], Gen.Int[1, 12], Gen.Int[0, 60]).Sample((year, month, more) =>
        {
            YearMonth first = new(year, month);
            ReportingPeriod period = ReportingPeriod.Between(first, first.PlusMonths(more));
            return ReportingPeriod.Parse(period.ToString()) == period && period.MonthCount == more + 1 && period.Previous.Last.PlusMonths(1) == period.First;
        });

    [Fact]
    public void Quarter_OutOfRange_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Quarter(2024, 5));

    [Fact]
    public void Parse_OfEveryPeriod_IsThatPeriod() =>
        Gen.Select(Gen.Int[1, 9_990], Gen.Int[1, 12], Gen.Int[0, 100]).Sample((year, month, further) =>
        {
            YearMonth first = new(year, month);
            ReportingPeriod period = ReportingPeriod.Between(first, first.PlusMonths(further));
            return ReportingPeriod.Parse(period.ToString()) == period;
        });

    [Fact]
    public void Default_IsWritten_AsItIsRead() => Assert.Equal(default, ReportingPeriod.Parse(default(ReportingPeriod).ToString()));
}
