namespace MongCai.Cli.Tests;

public sealed class DaysOffTests
{
    [Fact]
    public void Range_WithASwap_ListsBothDaysWithSources()
    {
        string[] lines = Cli.Run("days-off --from 2026-08-01 --to 2026-09-30").Lines();
        Assert.Equal("date,weekday,kind,name,certainty,source", lines[0]);
        Assert.Equal(
            [
                "2026-08-22,Sat,swap-work,Làm bù cho 2026-08-31,announced",
                "2026-08-31,Mon,swap-off,Hoán đổi với 2026-08-22,announced",
                "2026-09-01,Tue,holiday,Quốc khánh,announced",
                "2026-09-02,Wed,holiday,Quốc khánh,announced",
            ],
            lines[1..].Select(line => string.Join(',', line.Split(',')[..5])));
    }

    [Fact]
    public void Range_WithoutAnnouncement_IsProjected()
    {
        string[] lines = Cli.Run("days-off --from 2080-01-01 --to 2080-12-31").Lines();
        Assert.True(lines.Length > 11);
        Assert.All(lines[1..], line => Assert.Contains(",projected,", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Range_ClosureWithComma_IsQuoted()
    {
        using TemporaryFile storm = new("date,kind,name,source\n2026-08-18,closure,\"Bão số 5, \"\"Kajiki\"\"\",Generated decision\n");
        Assert.Equal(
            "2026-08-18,Tue,closure,\"Bão số 5, \"\"Kajiki\"\"\",announced,Generated decision",
            Cli.Run($"days-off --from 2026-08-18 --to 2026-08-18 --announcements {storm.Path}").Lines()[1]);
    }

    [Theory]
    [InlineData("--from 2026-08-02 --to 2026-08-01", "The last day is before the first")]
    [InlineData("--from 2026-08 --to 2026-08-01", "from: found '2026-08', expected a date")]
    [InlineData("--from 2026-08-01 --to 2200-01-01", "2200-01-01 is outside the calendar")]
    public void Range_Wrong_IsOneLineAndExitCodeOne(string options, string message) => Cli.Run("days-off " + options).FailsWith(1, message);

    [Fact]
    public void Range_WithoutEnd_IsWrongUsage() => Cli.Run("days-off --from 2026-08-01").FailsWith(2, "'--to'");

    [Fact]
    public void Range_KnownOnBeforeTheLabourCode2019_KeepsTheDayInLieu() =>
        Assert.Equal(
            ["2023-09-02,Sat,holiday", "2023-09-04,Mon,compensatory"], // F9
            Cli.Run("days-off --from 2023-09-01 --to 2023-09-06 --known-on 2019-06-01").Lines()[1..].Select(line => string.Join(',', line.Split(',')[..3])));
}
