namespace MongCai.Cli.Tests;

public sealed class LunarTests
{
    [Fact]
    public void To_OneRow_NamesItsResults() =>
        Assert.Equal(["lunar_year=2026", "lunar_month=1", "leap=0", "lunar_day=1"], Cli.Run("lunar to --date 2026-02-17").Lines());

    [Fact]
    public void From_LeapMonth_GivesItsDay() =>
        Assert.Equal(["2025-07-25"], Cli.Run("lunar from --lunar-year 2025 --lunar-month 6 --leap 1 --lunar-day 1").Lines());

    [Fact]
    public void From_WithoutLeap_IsTheOrdinaryMonth() =>
        Assert.Equal(["2025-06-25"], Cli.Run("lunar from --lunar-year 2025 --lunar-month 6 --lunar-day 1").Lines());

    [Fact]
    public void From_OutputOfTo_GivesTheDateBack()
    {
        string there = Cli.Run("lunar to --csv -", "day,date\na,1985-01-21\nb,2025-07-25\nc,2033-12-22\n").Output;
        string[] back = Cli.Run("lunar from --csv -", there).Lines();
        Assert.Equal("day,date,lunar_year,lunar_month,leap,lunar_day,error,date,error", back[0]);
        Assert.Equal(["1985-01-21", "2025-07-25", "2033-12-22"], back[1..].Select(line => line.Split(',')[7]));
        Assert.Equal(["1985-01-21", "2025-07-25", "2033-12-22"], back[1..].Select(line => line.Split(',')[1]));
    }

    [Theory]
    [InlineData("from --lunar-year 2025 --lunar-month 7 --leap 1 --lunar-day 1", "has no leap month 7")]
    [InlineData("from --lunar-year 2025 --lunar-month 7 --leap yes --lunar-day 1", "leap: found 'yes', expected '0' or '1'.")]
    [InlineData("from --lunar-year 2200 --lunar-month 7 --lunar-day 1", "outside the years covered")]
    [InlineData("to --date 1899-01-01", "outside the days covered")]
    public void WrongValue_IsOneLineAndExitCodeOne(string command, string message) => Cli.Run("lunar " + command).FailsWith(1, message);
}
