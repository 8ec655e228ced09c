using MongCai.Domain.CodeFixes;

namespace MongCai.Domain.Analyzers.Tests;

public class DueDateTests
{
    [Theory]
    [InlineData("Use([|deadline.DueOn.PlusDays(3)|]);")]
    [InlineData("Use([|deadline.DueOn + Period.FromDays(3)|]);")]
    [InlineData("Use([|deadline.DueOn - Period.FromDays(3)|]);")]
    [InlineData("Use([|deadline.DueOn.Plus(Period.FromWeeks(1))|]);")]
    [InlineData("Use([|LocalDate.Add(deadline.DueOn, Period.FromDays(3))|]);")]
    [InlineData("Use([|deadline.DueAt.PlusHours(8)|]);")]
    [InlineData("Use([|deadline.DueAt.Date.PlusWeeks(1)|]);")]
    [InlineData("Use([|dossier.DueOn!.Value.PlusDays(3)|]);")]
    [InlineData("Use(dossier.DueOn?[|.PlusDays(3)|]);")]
    [InlineData("Use([|(dossier.DueOn ?? stamp.At.Date).PlusDays(3)|]);")]
    [InlineData("Use([|dossier.FirstLegalDueAt!.Value.PlusDays(3)|]);")]
    [InlineData("Use([|dossier.TransferDueOn(calculator.Calendar)!.Value.PlusDays(3)|]);")]
    [InlineData("LocalDate due = deadline.DueOn;\nUse([|due.PlusDays(3)|]);")]
    [InlineData("DossierResource now = await portal.Dossiers.GetAsync(dossier.Code);\nUse([|now.DueAt!.Value.PlusDays(3)|]);")]
    public Task DueDate_MovedByTheAlmanac_IsFound(string method) => Found<DueDateAnalyzer>.InAsync(method);

    [Theory]
    [InlineData("Use(stamp.At.PlusDays(3));")] // no due date
    [InlineData("Use(deadline.ReceivedAt.PlusDays(3));")]
    [InlineData("Use(WorkingCalendar.Official.PlusWorkingDays(deadline.DueOn, 3));")]
    [InlineData("Use(stamp.At.Date - deadline.DueOn);")] // a distance moves nothing
    [InlineData("Use(Period.DaysBetween(deadline.DueOn, stamp.At.Date));")]
    [InlineData("LocalDate due = deadline.DueOn;\ndue = stamp.At.Date;\nUse(due.PlusDays(3));")] // perhaps no longer one
    [InlineData("Use(deadline.DueOn.ToString() + number);")]
    public Task OtherDay_OrOtherUse_IsNotFound(string method) => Found<DueDateAnalyzer>.InAsync(method);

    [Theory]
    [InlineData("Use([|deadline.DueOn.PlusDays(number)|]);", "Use(WorkingCalendar.Official.PlusWorkingDays(deadline.DueOn, number));")]
    [InlineData("Use([|deadline.DueOn + Period.FromDays(3)|]);", "Use(WorkingCalendar.Official.PlusWorkingDays(deadline.DueOn, 3));")]
    [InlineData("Use([|dossier.DueOn!.Value.Plus(Period.FromDays(3))|]);", "Use(WorkingCalendar.Official.PlusWorkingDays(dossier.DueOn!.Value, 3));")]
    [InlineData(
        "WorkingCalendar own = calculator.Calendar;\nUse([|deadline.DueOn.PlusDays(3)|]);",
        "WorkingCalendar own = calculator.Calendar;\nUse(own.PlusWorkingDays(deadline.DueOn, 3));")]
    public Task Fix_CountsByTheCalendar(string method, string expected) => Fixed<DueDateAnalyzer, DueDateFix>.AsAsync(method, expected, "count");

    [Theory]
    [InlineData("Use([|deadline.DueAt.PlusHours(8)|]);")] // hours are no days
    [InlineData("Use([|deadline.DueOn.PlusWeeks(1)|]);")] // nor is it said how many working days a week is meant to have
    [InlineData("Use(dossier.DueOn?[|.PlusDays(3)|]);")]
    public Task Fix_ThatWouldGuess_IsNotOffered(string method) => Fixed<DueDateAnalyzer, DueDateFix>.AsAsync(method, method, "count");
}
