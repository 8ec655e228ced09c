using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Cli.Tests;

public sealed class ImpactTests
{
    [Theory]
    [InlineData("2026-08-26T09:00", "5 ngày làm việc", "2025-10-12", "later", "2026-09-04", "2026-09-07", "projected")] // 31 August became a day off
    [InlineData("2026-08-21T09:00", "5 ngày làm việc", "2025-10-12", "earlier", "2026-08-28", "2026-08-27", "projected")] // 22 August became a working day
    [InlineData("2026-08-17T09:00", "2 ngày làm việc", "2025-10-12", "same", "2026-08-19", "2026-08-19", "projected")]
    [InlineData("2026-08-26T09:00", "5 ngày làm việc", "2026-11-01", "same", "2026-09-07", "2026-09-07", "announced")] // known already
    public void OneRow_SaysWhereTheDueDateMoves(string received, string term, string before, string moved, string was, string now, string certainty) => Assert.Equal(
        ["moved=" + moved, "due_before=" + was, $"due_at_before={was}T17:00", "due_after=" + now, $"due_at_after={now}T17:00", "certainty_before=" + certainty, "certainty_after=announced"],
        Cli.Run($"impact {received} '{term}' {before}").Lines());

    [Theory]
    [InlineData("2026-08-26T09:00 'vài ngày' 2025-10-12", "an amount and a unit")]
    [InlineData("2026-08-26T09:00 'Không quy định' 2025-10-12", "the procedure sets none")]
    [InlineData("2026-08-26T09:00 '5 ngày' 2025-13-12", "2025-13-12")]
    public void OneRow_ThatCannotBeCounted_SaysWhatWasExpected(string row, string expected)
    {
        Cli run = Cli.Run("impact " + row);
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_WithAnAnnouncementOfOnesOwn_MovesWhatTheLibraryMoves()
    {
        using TemporaryFile file = new("date,kind,name,source,published\n2027-03-10,closure,Cơ quan nghỉ,notice 1,2027-02-01\n");
        LocalDate[] days = [.. Enumerable.Range(0, 12).Select(day => new LocalDate(2027, 3, 1).PlusDays(day))];
        string table = "received,term,before\n" + string.Concat(days.Select(day => $"{LocalDatePattern.Iso.Format(day)},5 ngày làm việc,2027-01-31\n"));
        string[] moved = [.. Cli.Run($"impact --csv - --announcements '{file.Path}'", table).Lines().Skip(1).Select(line => line.Split(',')[3])];

        DeadlineCalculator after = RulesOf(new() { Announcements = Announcements.Official.Adding(Loaded(file.Path)) });
        OpenTerm<LocalDate>[] open = [.. days.Select(day => new OpenTerm<LocalDate>(day, day.AtMidnight(), ProcessingTime.WorkingDays(5)))];
        LocalDate[] expected = [.. AnnouncementImpact.Moved(open, RulesOf(new()), after).Select(dossier => dossier.Code)];
        Assert.NotEmpty(expected);
        Assert.Equal(days.Select(day => expected.Contains(day) ? "later" : "same"), moved);
    }

    private static Announcements Loaded(string path)
    {
        using StreamReader reader = new(path);
        return Announcements.Load(reader);
    }

    private static DeadlineCalculator RulesOf(CalendarRules rules) => new(WorkingHours.Of(WorkingCalendar.Of(rules), Schedule.Standard));
}
