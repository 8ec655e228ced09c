namespace MongCai.Cli.Tests;

public sealed class OfficersTests
{
    [Fact]
    public void Capacity_OneRow_GivesLoadAndWaits()
    {
        string[] lines = Cli.Run("officers capacity --arrivals_per_hour 12 --service_minutes 15 --counters 4 --target_minutes 10").Lines();
        Assert.Equal(["load=3", "utilisation=0.75", "p_wait=0.509433962264", "mean_wait_minutes=7.641509433962"], lines[..4]);
        Assert.StartsWith("p_wait_over_target=0.261552", lines[4], StringComparison.Ordinal);
    }

    [Fact]
    public void Capacity_Table_NamesWrongRowsAndUnstableOnes()
    {
        string[] lines = Cli.Run("officers capacity --csv -", "arrivals_per_hour,service_minutes,counters,target_minutes\n20,6,3,0\n12,15,3,10\n12,15,0,10\n-1,15,3,10\n").LinesWithErrors();
        Assert.Equal("arrivals_per_hour,service_minutes,counters,target_minutes,load,utilisation,p_wait,mean_wait_minutes,p_wait_over_target,error", lines[0]);
        Assert.Equal("20,6,3,0,2,0.666666666667,0.444444444444,2.666666666667,0.444444444444,", lines[1]);
        Assert.Equal("12,15,3,10,,,,,,\"unstable: found a load of 3 for 3 counters, expected less, else the queue only grows. Give 4 counters or more.\"", lines[2]);
        Assert.StartsWith("12,15,0,10,,,,,,counters ('0') must be", lines[3], StringComparison.Ordinal);
        Assert.StartsWith("-1,15,3,10,,,,,,\"arrivals_per_hour: found '-1'", lines[4], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12", "15", "10", "0.9", "5")]
    [InlineData("0", "15", "10", "0.9", "1")]
    public void CountersNeeded_OneRow_IsTheFewest(string arrivals, string minutes, string target, string share, string counters) =>
        Assert.Equal([counters], Cli.Run($"officers counters-needed --arrivals_per_hour {arrivals} --service_minutes {minutes} --target_minutes {target} --share {share}").Lines());

    [Fact]
    public void CountersNeeded_Table_NamesWrongRows()
    {
        string[] lines = Cli.Run("officers counters-needed --csv -", "arrivals_per_hour,service_minutes,target_minutes,share\n12,15,10,0.9\n12,15,10,90\n").LinesWithErrors();
        Assert.Equal("12,15,10,0.9,5,", lines[1]);
        Assert.Equal("12,15,10,90,,\"share: found '90', expected a share from 0 to less than 1, such as '0.9'.\"", lines[2]);
    }

    [Theory]
    [InlineData("335/2025", "2026-12-31", "91.5", "hoàn thành xuất sắc nhiệm vụ")]
    [InlineData("233/2026", "2026-12-31", "89.99", "hoàn thành tốt nhiệm vụ")]
    [InlineData("01/2018", "2024-12-31", "7.6", "hoàn thành 100% nhiệm vụ")]
    public void Grade_OneRow_IsTheGradeOfTheRule(string rule, string on, string score, string grade) =>
        Assert.Equal([grade], Cli.Run($"officers grade --rule {rule} --on {on} --score {score}").Lines());

    [Fact]
    public void Grade_InEnglish_IsTheTranslation() => Assert.Equal(["tasks completed"], Cli.Run("officers grade --rule 335/2025 --on 2026-12-31 --score 50 --lang en").Lines());

    [Fact]
    public void Grade_Table_NamesWrongRows()
    {
        string[] lines = Cli.Run("officers grade --csv -", "rule,on,score\n335/2025,2026-12-31,49.9\n335/2025,2025-12-31,80\n233/2026,2026-12-31,101\n90/2020,2024-12-31,80\n1/2,2024-12-31,80\n").LinesWithErrors();
        Assert.Equal("335/2025,2026-12-31,49.9,không hoàn thành nhiệm vụ,", lines[1]);
        Assert.Equal("335/2025,2025-12-31,80,,\"on: found '2025-12-31', expected a day on which 335/2025 holds: from 2026-01-01.\"", lines[2]);
        Assert.Equal("233/2026,2026-12-31,101,,Found 101 points; expected 0 to 100 under Decree 233/2026/NĐ-CP.", lines[3]);
        Assert.Equal("90/2020,2024-12-31,80,,\"rule: found '90/2020', which grades by conditions and not by points; expected a rule with points: 335/2025, 233/2026, 01/2018.\"", lines[4]);
        Assert.Equal("1/2,2024-12-31,80,,\"rule: found '1/2', expected one of 90/2020, 335/2025, 233/2026, 01/2018.\"", lines[5]);
    }
}
