using System.Globalization;
using MongCai.Cli.Rows;
using NodaTime;

namespace MongCai.Cli.Tests;

/// <summary>Days as Vietnam writes them.</summary>
public sealed class DayFirstTests
{
    [Theory]
    [InlineData("workdays add 28/04/2026 5", "workdays add 2026-04-28 5")]
    [InlineData("workdays add 4/5/2026 5", "workdays add 2026-05-04 5")] // never month first
    [InlineData("worktime add '09/01/2026 16:00' 120", "worktime add 2026-01-09T16:00 120")]
    [InlineData("worktime add 09/01/2026T16:00:30 120", "worktime add 2026-01-09T16:00:30 120")]
    [InlineData("deadline 21/08/2026 '5 ngày làm việc'", "deadline 2026-08-21 '5 ngày làm việc'")]
    [InlineData("deadline 2026-08-21 '5 ngày làm việc' --pauses '24/08/2026/26/08/2026'", "deadline 2026-08-21 '5 ngày làm việc' --pauses '2026-08-24/2026-08-26'")]
    [InlineData("workdays add 2026-08-21 5 --known-on 1/1/2026", "workdays add 2026-08-21 5 --known-on 2026-01-01")]
    [InlineData("days-off 20/8/2026 3/9/2026", "days-off 2026-08-20 2026-09-03")]
    [InlineData("fees quote 2.000635 15/9/2026 in-person", "fees quote 2.000635 2026-09-15 in-person")]
    public void Day_BeforeItsMonth_IsRead(string dayFirst, string iso) => Assert.Equal(Cli.Run(iso).Lines(), Cli.Run(dayFirst).Lines());

    [Theory]
    [InlineData("30/02/2026", "expected a date such as '2026-08-17' or '17/08/2026'. 02/2026 has 28 days.")]
    [InlineData("2026-02-30", "expected a date such as '2026-08-17' or '17/08/2026'. 02/2026 has 28 days.")]
    [InlineData("04/28/2026", "expected a date such as '2026-08-17' or '17/08/2026'.")] // month first is another way of writing
    [InlineData("28/04/26", "expected a date such as '2026-08-17' or '17/08/2026'.")] // of which century?
    [InlineData("1/1/0000", "expected a date")]
    [InlineData("28/4", "expected a date")]
    public void Day_ThatIsNone_NamesBothSpellings(string day, string message) => Cli.Run($"workdays add {day} 1").FailsWith(1, message);

    /// <summary>Every day of four years, of which one is a leap year, in all its spellings.</summary>
    [Fact]
    public void EveryDay_InAllItsSpellings_IsItself()
    {
        for (LocalDate day = new(2023, 1, 1); day.Year < 2027; day = day.PlusDays(1))
        {
            Assert.All(
                [
                    day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
                    day.ToString("dd/MM/uuuu", CultureInfo.InvariantCulture),
                    day.ToString("d/M/uuuu", CultureInfo.InvariantCulture),
                ],
                text => Assert.Equal((true, day), (FieldText.TryDate(text, out LocalDate read), read)));
        }
    }
}
