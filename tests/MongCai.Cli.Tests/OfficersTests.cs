using System.Text.Json;

namespace MongCai.Cli.Tests;

public sealed class OfficersTests
{
    [Fact]
    public void Capacity_OneRow_GivesLoadAndWaits()
    {
        string[] lines = Cli.Run("officers capacity --arrivals-per-hour 12 --service-minutes 15 --counters 4 --target-minutes 10").Lines();
        Assert.Equal(["load=3", "utilisation=0.75", "p_wait=0.509433962264", "mean_wait_minutes=7.641509433962"], lines[..4]);
        Assert.StartsWith("p_wait_over_target=0.261552", lines[4], StringComparison.Ordinal);
    }

    /// <summary>An option may be spelled as its column.</summary>
    [Theory]
    [InlineData("--arrivals_per_hour 12 --service_minutes 15 --counters 4 --target_minutes 10")]
    [InlineData("--arrivals_per_hour=12 --service-minutes=15 --counters=4 --target_minutes=10")]
    public void Capacity_ByTheNamesOfColumns_IsTheSame(string options) =>
        Assert.Equal(
            Cli.Run("officers capacity --arrivals-per-hour 12 --service-minutes 15 --counters 4 --target-minutes 10").Lines(),
            Cli.Run("officers capacity " + options).Lines());

    [Fact]
    public void Capacity_Table_NamesWrongRowsAndUnstableOnes()
    {
        string[] lines = Cli.Run("officers capacity --csv -", "arrivals_per_hour,service_minutes,counters,target_minutes\n20,6,3,0\n12,15,3,10\n12,15,0,10\n-1,15,3,10\n").LinesWithErrors();
        Assert.Equal("arrivals_per_hour,service_minutes,counters,target_minutes,load,utilisation,p_wait,mean_wait_minutes,p_wait_over_target,error", lines[0]);
        Assert.Equal("20,6,3,0,2,0.666666666667,0.444444444444,2.666666666667,0.444444444444,", lines[1]);
        Assert.Equal(
            "12,15,3,10,,,,,,\"unstable: found a load of 3 for 3 counters, expected less, else the queue only grows. Give 4 counters or more.\"", lines[2]);
        Assert.StartsWith("12,15,0,10,,,,,,counters ('0') must be", lines[3], StringComparison.Ordinal);
        Assert.StartsWith("-1,15,3,10,,,,,,\"arrivals_per_hour: found '-1'", lines[4], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12", "15", "10", "0.9", "5")]
    [InlineData("0", "15", "10", "0.9", "1")]
    public void CountersNeeded_OneRow_IsTheFewest(string arrivals, string minutes, string target, string share, string counters) =>
        Assert.Equal(
            [counters],
            Cli.Run($"officers counters-needed --arrivals-per-hour {arrivals} --service-minutes {minutes} --target-minutes {target} --share {share}").Lines());

    [Fact]
    public void CountersNeeded_Table_NamesWrongRows()
    {
        string[] lines = Cli.Run("officers counters-needed --csv -", "arrivals_per_hour,service_minutes,target_minutes,share\n12,15,10,0.9\n12,15,10,90\n")
            .LinesWithErrors();
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
    public void Grade_InEnglish_IsTheTranslation() =>
        Assert.Equal(["tasks completed"], Cli.Run("officers grade --rule 335/2025 --on 2026-12-31 --score 50 --lang en").Lines());

    [Fact]
    public void Grade_Table_NamesWrongRows()
    {
        string[] lines = Cli.Run("officers grade --csv -", "rule,on,score\n335/2025,2026-12-31,49.9\n335/2025,2025-12-31,80\n233/2026,2026-12-31,101\n90/2020,2024-12-31,80\n1/2,2024-12-31,80\n").LinesWithErrors();
        Assert.Equal("335/2025,2026-12-31,49.9,không hoàn thành nhiệm vụ,", lines[1]);
        Assert.Equal("335/2025,2025-12-31,80,,\"on: found '2025-12-31', expected a day on which 335/2025 holds: from 2026-01-01.\"", lines[2]);
        Assert.Equal("233/2026,2026-12-31,101,,\"score: found '101', expected points from 0 to 100, such as '91.5'.\"", lines[3]);
        Assert.Equal("90/2020,2024-12-31,80,,\"rule: found '90/2020', which grades by conditions and not by points; expected a rule with points: 335/2025, 233/2026, 01/2018.\"", lines[4]);
        Assert.Equal("1/2,2024-12-31,80,,\"rule: found '1/2', expected one of 90/2020, 335/2025, 233/2026, 01/2018.\"", lines[5]);
    }

    private const string Sheet =
        """
        officer,unit,group,general,assigned,accepted,good,on_time,cases,months,head,unit_part,organising,uniting
        o-1,civil status,counter,27,40,38,37.5,37.75,40,,,,,
        o-2,civil status,counter,30,0,0,0,0,0,,,,,
        o-3,civil status,counter,25,8,8,8,8,8,4,,,,
        o-4,civil status,heads,29,40,40,40,40,40,,yes,1,0.9,0.8
        """;

    [Fact]
    public void Evaluate_Sheet_GradesWithinTheQuota()
    {
        string[] lines = Cli.Run("officers evaluate - --rule 335/2025 --on 2026-12-31 --lang en", Sheet).Lines();
        Assert.Equal("officer,unit,group,cases,quantity,quality,progress,general,results,total,by_points,grade,reason", lines[0]);
        Assert.Equal("o-1,civil status,counter,40,95.00,93.75,94.38,27.00,66.06,93.06,tasks completed excellently,tasks completed well,Beyond the quota: those graded 'tasks completed excellently' may be at most 20 % of those graded 'tasks completed well' in the same group. (Decree 335/2025/NĐ-CP Art 20.5)", lines[1]);
        Assert.Equal("o-2,civil status,counter,0,,,,30.00,,,,,Fewer than 10: too few to compare.", lines[2]); // no assigned work is no data
    }

    [Fact]
    public void Evaluate_UnderTheNextRule_LeavesShortYearsOut() =>
        Assert.Contains(
            "fewer than 6 in the year: not graded. (Decree 233/2026/NĐ-CP Art 14)",
            Cli.Run("officers evaluate - --rule 233/2026 --on 2026-12-31 --lang en", Sheet).Output,
            StringComparison.Ordinal);

    [Fact]
    public void Evaluate_ForThePublic_HasNoOfficer()
    {
        string[] lines = Cli.Run("officers evaluate - --rule 335/2025 --on 2026-12-31 --public", Sheet).Lines();
        Assert.Equal(["unit,officers,excellent,good,completed,not_completed,not_graded", "civil status,4,,,,,"], lines); // a unit of four is too small
    }

    [Fact]
    public void Evaluate_ForAnOfficer_IsTheOwnRowOfTheSheet()
    {
        const string Whole = "officers evaluate - --rule 335/2025 --on 2026-12-31";
        string[] own = Cli.Run(Whole + " --as o-3", Sheet).Lines();
        Assert.Equal(2, own.Length);
        Assert.Equal(Cli.Run(Whole, Sheet).Lines()[3], own[1]);
    }

    [Fact]
    public void Evaluate_ForAHead_IsTheUnitAndLeavesALineForEachOther()
    {
        using TemporaryFile file = new("");
        string log = file.Path;
        Assert.Equal(5, Cli.Run($"officers evaluate - --rule 335/2025 --on 2026-12-31 --as o-4 --head-of 'civil status' --access-log {log}", Sheet).Lines().Length);
        _ = Cli.Run($"officers evaluate - --rule 335/2025 --on 2026-12-31 --as o-1 --access-log {log}", Sheet).Lines();
        string[] lines = File.ReadAllLines(log);
        Assert.Equal(["o-1", "o-2", "o-3"], lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("Officer").GetString()));
        Assert.All(lines, line => Assert.Equal("o-4", JsonDocument.Parse(line).RootElement.GetProperty("By").GetString()));
    }

    [Theory]
    [InlineData("--as o-9", "The sheet has no line that 'o-9' may read. Give the officer's own account, or with '--head-of' a unit of the sheet.")]
    [InlineData("--head-of u", "'--head-of' and '--access-log' need to know who reads. Give '--as ACCOUNT'.")]
    [InlineData("--access-log f", "'--head-of' and '--access-log' need to know who reads. Give '--as ACCOUNT'.")]
    [InlineData("--as o-1 --public", "The totals of '--public' are for everybody. Leave out '--as'.")]
    [InlineData("--as o-1 --head-of ' '", "'--as' and '--head-of' must not be blank: expected an account and a unit of the sheet.")]
    [InlineData("--as o-4 --access-log .", "The file '.' cannot be written: it is a folder.")]
    public void Evaluate_WithoutWhatAReaderNeeds_IsOneLine(string options, string message) =>
        Cli.Run("officers evaluate - --rule 335/2025 --on 2026-12-31 " + options, Sheet).FailsWith(2, message);

    [Theory]
    [InlineData("officers evaluate - --rule 335/2025 --on 2025-12-31", "--on: found '2025-12-31', expected a day on which 335/2025 holds: from 2026-01-01.")]
    [InlineData("officers evaluate - --rule 335/2025 --on x", "--on: found 'x', expected a date such as '2026-08-17' or '17/08/2026'.")]
    [InlineData("officers evaluate - --rule 01/2018 --on 2024-12-31", "--rule: found '01/2018', expected one with general points and results")]
    [InlineData("officers evaluate - --rule 233/2026 --on 2026-12-31 --format xlsx", "A workbook does not go to standard output.")]
    public void Evaluate_WrongCommandLine_IsOneLine(string commandLine, string message) => Cli.Run(commandLine, Sheet).FailsWith(2, message);

    [Theory]
    [InlineData("a,u,g,31,1,1,1,1,1\n", "Line 2: found 31 in the column 'general'; expected 0 to 30.")]
    [InlineData("a,u,g,30,1,1,2,1,1\n", "Line 2: found 2 in the column 'good'; expected 0 to 1.")]
    [InlineData("a,u,g,30,1,1,1,1,1\na,u,g,30,1,1,1,1,1\n", "Line 3: the officer 'a' stands on an earlier line too.")]
    [InlineData(",u,g,30,1,1,1,1,1\n", "Line 2: the column 'officer' is empty; expected a text.")]
    public void Evaluate_WrongLine_IsNamed(string lines, string message) =>
        Cli.Run("officers evaluate - --rule 335/2025 --on 2026-12-31", "officer,unit,group,general,assigned,accepted,good,on_time,cases\n" + lines)
            .FailsWith(2, message);

    [Fact]
    public void Roster_WithoutFaults_IsTheTable()
    {
        string[] lines = Cli.Run("officers roster - --lang en", "officer,counter,day,session,role\na,Q1,2026-08-17,Morning,Receive\n").Lines();
        Assert.Equal(["day,session,counter,role,officer,absence,present,hours,fault", "2026-08-17,morning,Q1,receive,a,,a,4.00,"], lines);
    }

    [Fact]
    public void Roster_WithACounterLeftAlone_SaysSoAndFails()
    {
        Cli run = Cli.Run("officers roster -", "officer,counter,day,session,role,absence\na,Q1,2026-08-17,Morning,Receive,SickLeave\n");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("quầy bị bỏ trống. Hãy ghi người thay. (khoản 8 Điều 12 Nghị định 118/2025/NĐ-CP)", run.Output, StringComparison.Ordinal);
        Assert.Equal("mongcai: Faults of the roster: 1; each stands in the column 'fault' of its session.\n", run.Error);
    }

    [Fact]
    public void Roster_Compensatory_CountsDaysOff() =>
        Assert.Equal(
            ["officer,hours", "a,3.50"],
            Cli.Run("officers roster - --compensatory", "officer,counter,day,session,role,hours\na,Q1,2026-08-15,Morning,Receive,3.5\n").Lines());

    [Fact]
    public void Roster_AsAPage_IsHtml() =>
        Assert.StartsWith(
            "<!DOCTYPE html>",
            Cli.Run("officers roster - --format html", "officer,counter,day,session,role\na,Q1,2026-08-17,Morning,Receive\n").Output,
            StringComparison.Ordinal);

    [Fact]
    public void Roster_WrongLine_IsNamed() =>
        Cli.Run("officers roster -", "officer,counter,day,session,role\na,Q1,17/8/2026,Morning,Receive\n").FailsWith(2, "Line 2: '17/8/2026' is not a date");
}
