using System.Text.Json;

namespace MongCai.Cli.Tests;

public sealed class DeadlineTests
{
    [Theory]
    [InlineData("2026-08-17T09:30", "5 ngày làm việc", "", "2026-08-22", "17:00", "announced")]
    [InlineData("2026-08-17", "15 ngày", "", "2026-09-03", "17:00", "announced")] // rolls over National Day
    [InlineData("2026-08-17", "8 giờ làm việc", "", "2026-08-17", "17:00", "announced")] // a date counts from 00:00
    [InlineData("2026-08-17T09:30", "24 giờ", "", "2026-08-18", "09:30", "announced")] // hours by the clock
    [InlineData("2026-08-17T09:30", "1 tháng", "", "2026-09-17", "17:00", "announced")]
    [InlineData("2026-08-17T15:01", "Trong ngày", "", "2026-08-18", "17:00", "announced")] // after 15:00
    [InlineData("2031-08-18T09:30", "5 working days", "", "2031-08-25", "17:00", "projected")]
    [InlineData("2026-08-17T18:00", "1 ngày làm việc", "--policy legal-from-opening", "2026-08-19", "17:00", "announced")]
    [InlineData("2026-08-17T09:30", "1 ngày làm việc", "--policy hour-blocks", "2026-08-18", "09:30", "announced")]
    [InlineData("2026-08-17T09:30", "1 ngày làm việc", "--pauses 2026-08-18T09:00/2026-08-20T09:00", "2026-08-20", "17:00", "announced")]
    [InlineData("2026-08-14T16:00", "2 giờ làm việc", "--schedule satam", "2026-08-15", "08:30", "announced")]
    [InlineData("2026-08-17T09:30", "1 ngày làm việc", "--due end-of-day", "2026-08-18", "24:00", "announced")] // under its own day
    [InlineData("2026-08-14T10:00", "24 giờ", "--hours-end next-working-day", "2026-08-17", "17:00", "announced")] // a Saturday
    public void OneRow_GivesDueDateAndCertainty(string received, string term, string options, string due, string at, string certainty) =>
        Assert.Equal(
            ["due=" + due, "certainty=" + certainty, $"due_at={due}T{at}"], Cli.Run($"deadline --received {received} --term '{term}' {options}").Lines());

    [Theory]
    [InlineData("due")]
    [InlineData("due_at")]
    [InlineData("certainty")]
    public void Table_WithAColumnNamedAsAResult_IsRefused(string name) =>
        Cli.Run("deadline --csv - --json", $"received,term,{name}\n2026-10-01,5 ngày,x\n")
            .FailsWith(2, $"The table has a column '{name}', which is the name of a result");

    [Fact]
    public void Table_WithAColumnNamedAsAnOption_SaysThatItIsNotRead() =>
        Assert.Contains(
            "The column 'policy' is not read; the option '--policy' holds for all rows.",
            Cli.Run("deadline --csv -", "received,term,policy\n2026-10-01,5 ngày,hour-blocks\n").Error,
            StringComparison.Ordinal);

    /// <summary>The day of receipt is not counted, and 24:00 ends one day and begins the next: who gives it says which is meant.</summary>
    [Theory]
    [InlineData("deadline 2026-08-17T24:00 '5 ngày'")]
    [InlineData("deadline 17/08/2026T24:00:00 '1 giờ'")]
    [InlineData("deadline '17/08/2026 24:00' '5 ngày' --trace")]
    [InlineData("impact 2026-08-17T24:00 '5 ngày' 2025-10-12")]
    public void OneRow_ReceivedAt24_IsAskedWhichDayIsMeant(string line) => Cli.Run(line).FailsWith(
        1, ", expected '2026-08-17T23:59' where it was received on that day, or '2026-08-18T00:00' where on the next: 24:00 ends the one and begins the other.");

    [Theory]
    [InlineData("2026-08-17T23:59", "2026-08-22")]
    [InlineData("2026-08-18T00:00", "2026-08-24")] // the fifth day is a Sunday
    public void OneRow_ReceivedAroundMidnight_IsOfItsDay(string received, string due) =>
        Assert.Equal($"due={due}", Cli.Run($"deadline {received} '5 ngày'").Lines()[0]);

    [Fact]
    public void OneRow_PausedUntil24_GoesOnWithTheNextDay() => Assert.Equal(
        Cli.Run("deadline 2026-08-17 '5 ngày làm việc' --pauses 2026-08-18T08:00/2026-08-20T00:00").Lines(),
        Cli.Run("deadline 2026-08-17 '5 ngày làm việc' --pauses 2026-08-18T08:00/2026-08-19T24:00").Lines());

    [Fact]
    public void OneRow_Explained_PrintsItsDays()
    {
        string[] lines = Cli.Run("deadline --received 2026-08-17T09:30 --term '5 ngày làm việc' --explain --lang en").Lines();
        Assert.Equal(["due=2026-08-22", "certainty=announced", "due_at=2026-08-22T17:00", "", "Received: 09:30 17/08/2026"], lines[..5]);
        Assert.Contains("18/08/2026–21/08/2026  1–4  counted: 4 working days [Decision 188/1999/QĐ-TTg]", lines);
        Assert.Equal(3, lines.Count(line => line.Contains("/2026 ", StringComparison.Ordinal) && line.Contains('[', StringComparison.Ordinal)));
        Assert.DoesNotContain("http", string.Concat(lines), StringComparison.Ordinal);
        Assert.Contains(
            "; https://",
            Cli.Run("deadline --received 2026-08-17T09:30 --term '5 ngày làm việc' --explain --sources --lang en").Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Hẹn trả kết quả: 17:00 18/08/2026")] // Vietnamese by default
    [InlineData("--lang en", "Due: 17:00 18/08/2026")]
    [InlineData("--lang en --due end-of-day", "Due: 24:00 18/08/2026")] // 24:00 of the due day
    [InlineData("--lang en --policy hour-blocks", "Due: 09:30 18/08/2026")] // the moment that the due day hides
    public void OneRow_Explained_FollowsTheOptions(string options, string expected) =>
        Assert.Contains(
            expected, Cli.Run("deadline --received 2026-08-17T09:30 --term '1 ngày làm việc' --explain " + options).Output, StringComparison.Ordinal);

    [Fact]
    public void OneRow_Json_IsOneObject()
    {
        string line = Assert.Single(Cli.Run("deadline --received 2026-08-17T09:30 --term '5 ngày làm việc' --json --explain").Lines());
        using JsonDocument json = JsonDocument.Parse(line);
        Assert.Equal("5 ngày làm việc", json.RootElement.GetProperty("term").GetString());
        Assert.Equal("2026-08-22", json.RootElement.GetProperty("due").GetString());
        Assert.Equal("2026-08-22T17:00", json.RootElement.GetProperty("due_at").GetString());
        JsonElement last = json.RootElement.GetProperty("explanation").EnumerateArray().Last();
        Assert.Equal(
            ("swap-work", "counted", 5), (last.GetProperty("kind").GetString(), last.GetProperty("count").GetString(), last.GetProperty("number").GetInt32()));
        Assert.Contains("ngày", line, StringComparison.Ordinal); // readable, not escaped
    }

    [Fact]
    public void Table_Json_IsAnObjectARow()
    {
        string[] lines = Cli.Run("deadline --csv - --json --explain", "code,received,term\n\"a\"\"1\",2026-08-17,8 giờ làm việc\nb,x,5 ngày\n")
            .LinesWithErrors();
        using JsonDocument good = JsonDocument.Parse(lines[0]);
        Assert.Equal("a\"1", good.RootElement.GetProperty("code").GetString());
        Assert.Equal(480, good.RootElement.GetProperty("explanation")[0].GetProperty("minutes").GetDouble());
        using JsonDocument bad = JsonDocument.Parse(lines[1]);
        Assert.StartsWith("received: found 'x'", bad.RootElement.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.False(bad.RootElement.TryGetProperty("due", out _));
    }

    [Fact]
    public void Table_Explained_QuotesTheText()
    {
        string output = Cli.Run("deadline --csv - --explain", "received,term\n2026-08-17,1 ngày làm việc\n").Output;
        Assert.StartsWith("received,term,due,certainty,due_at,explanation,error\n2026-08-17,1 ngày làm việc,2026-08-18,announced,2026-08-18T17:00,\"Tiếp nhận: 00:00 17/08/2026\n", output, StringComparison.Ordinal);
        Assert.EndsWith("\",\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_TermWithoutTime_GetsAMessage() =>
        Assert.Equal(
            [
                "received,term,due,certainty,due_at,error",
                "2026-08-17,Không quy định,,,,\"term: found 'Không quy định', expected a time; the procedure sets none, so there is no due date.\"",
                "2026-08-17,sớm nhất,,,,\"term: found 'sớm nhất', expected an amount and a unit such as '5 ngày làm việc', '15 ngày', '8 giờ làm việc', '2 tháng' or 'Trong ngày', and no word that sets something else; a person must read this one.\"",
                "2026-08-17,5 ngày,2026-08-22,announced,2026-08-22T17:00,",
            ],
            Cli.Run("deadline --csv -", "received,term\n2026-08-17,Không quy định\n2026-08-17,sớm nhất\n2026-08-17,5 ngày\n").LinesWithErrors());

    [Theory]
    [InlineData("07 ngày kể từ ngày nhận đủ hồ sơ hợp lệ (không tính ngày nghỉ)", "2026-09-16")] // its days are working days
    [InlineData("1 tuần", "2026-09-14")]
    [InlineData("1 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ theo Điều 15 Luật Hộ tịch", "2026-09-08")]
    public void OneRow_ATermInOtherWords_IsRead(string term, string due) =>
        Assert.Equal("due=" + due, Cli.Run($"deadline --received 2026-09-07T09:30 --term '{term}'").Lines()[0]);

    [Fact]
    public void OneRow_ATermOfMinutes_EndsAtItsMoment() =>
        Assert.Contains("due_at=2026-09-07T10:00", Cli.Run("deadline --received 2026-09-07T09:30 --term '30 phút'").Lines());

    [Theory]
    [InlineData("05 ngày làm việc kể từ ngày nhận đủ hồ sơ, trường hợp cần xác minh thì không quá mười ngày làm việc")] // two limits
    [InlineData("3 ngày kể từ ngày có kết quả thẩm định")] // another start
    public void OneRow_ATermThatSetsMore_IsForAPerson(string term)
    {
        Cli run = Cli.Run($"deadline --received 2026-09-07T09:30 --term '{term}'");
        run.FailsWith(1, $"found '{term[..20]}");
        run.FailsWith(1, "a person must read this one");
    }

    [Theory]
    [InlineData("--policy fast", "--policy: found 'fast', expected legal, legal-from-opening or hour-blocks.")]
    [InlineData("--due noon", "--due: found 'noon', expected closing or end-of-day.")]
    [InlineData("--lang fr", "--lang: found 'fr', expected vi or en.")]
    [InlineData("--schedule day", "--schedule: found 'day', expected one of std, satam.")]
    [InlineData("--known-on today", "--known-on: found 'today', expected a date")]
    [InlineData("--schedules /nowhere.csv", "The file '/nowhere.csv' cannot be opened: it does not exist.")]
    public void WrongSetting_IsWrongUsage(string option, string message) =>
        Cli.Run("deadline --received 2026-08-17 --term '5 ngày' " + option).FailsWith(2, message);
}
