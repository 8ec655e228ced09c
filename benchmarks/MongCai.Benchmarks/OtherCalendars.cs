using BenchmarkDotNet.Attributes;
using NodaTime;
using QLNet;

namespace MongCai.Benchmarks;

/// <summary>
/// The n-th working day after a day, beside PublicHoliday and QLNet, neither of which has a calendar of Vietnam: both are taught the days off and the
/// worked Saturdays that this library names. QLNet answers the same then; PublicHoliday steps over every Saturday, and how often that moves its
/// answer is printed.
/// </summary>
[MemoryDiagnoser]
public class OtherCalendars : WorkingDays
{
    private readonly BespokeCalendar quantitative = new("Vietnam");
    private TaughtHolidays holidays = null!;
    private DateTime[] starts = [];
    private Date[] dates = [];

    [Params(5, 60)]
    public int Days { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        Prepare();
        holidays = new(DaysOff, WorkedSaturdays);
        starts = [.. DateOnlyStarts.Select(day => day.ToDateTime(default))];
        dates = [.. starts.Select(day => new Date(day))];
        Teach();
        ThrowUnlessAllAgree();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Starts)]
    public int PlusWorkingDays()
    {
        int sum = 0;
        foreach (LocalDate start in LocalDateStarts)
        {
            sum ^= Calendar.PlusWorkingDays(start, Days).Day;
        }

        return sum;
    }

    [Benchmark(Description = "QLNet 1.13.2, taught", OperationsPerInvoke = Starts)]
    public int Quantitative()
    {
        int sum = 0;
        foreach (Date start in dates)
        {
            sum ^= quantitative.advance(start, Days, TimeUnit.Days, BusinessDayConvention.Following, false).Day;
        }

        return sum;
    }

    [Benchmark(Description = "PublicHoliday 3.17.0, taught", OperationsPerInvoke = Starts)]
    public int PublicHolidays()
    {
        int sum = 0;
        foreach (DateTime start in starts)
        {
            sum ^= holidays.BusinessDaysAdd(start, Days).Day;
        }

        return sum;
    }

    private void Teach()
    {
        quantitative.addWeekend(DayOfWeek.Saturday);
        quantitative.addWeekend(DayOfWeek.Sunday);
        foreach (DateOnly day in DaysOff)
        {
            quantitative.addHoliday(new Date(day.ToDateTime(default)));
        }

        foreach (DateOnly day in WorkedSaturdays)
        {
            quantitative.removeHoliday(new Date(day.ToDateTime(default)));
        }
    }

    private void ThrowUnlessAllAgree()
    {
        int late = 0;
        for (int index = 0; index < Starts; index++)
        {
            DateTime expected = Calendar.PlusWorkingDays(LocalDateStarts[index], Days).ToDateTimeUnspecified();
            Date advanced = quantitative.advance(dates[index], Days, TimeUnit.Days, BusinessDayConvention.Following, false);
            if (advanced.ToDateTime() != expected)
            {
                throw new InvalidOperationException($"From {starts[index]:yyyy-MM-dd}: {expected:yyyy-MM-dd} and {advanced.ToDateTime():yyyy-MM-dd}.");
            }

            late += holidays.BusinessDaysAdd(starts[index], Days) == expected ? 0 : 1;
        }

        Console.WriteLine($"// PublicHoliday differs from {late} of {Starts} starts.");
    }

    private sealed class TaughtHolidays(HashSet<DateOnly> daysOff, HashSet<DateOnly> workedSaturdays) : PublicHoliday.PublicHolidayBase
    {
        public override bool IsPublicHoliday(DateTime dt) => daysOff.Contains(DateOnly.FromDateTime(dt));

        public override bool IsWorkingDay(DateTime dt) =>
            workedSaturdays.Contains(DateOnly.FromDateTime(dt)) || (dt.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsPublicHoliday(dt));

        public override IList<DateTime> PublicHolidays(int year) => [.. PublicHolidayNames(year).Keys];

        public override IDictionary<DateTime, string> PublicHolidayNames(int year) =>
            daysOff.Where(day => day.Year == year).ToDictionary(day => day.ToDateTime(default), _ => "");
    }
}
