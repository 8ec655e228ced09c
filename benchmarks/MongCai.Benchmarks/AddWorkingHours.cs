using BenchmarkDotNet.Attributes;
using MongCai.Domain.Calendars;
using NodaTime;

namespace MongCai.Benchmarks;

/// <summary>Working hours over the standard schedule; the baseline is NodaTime adding clock time, which knows no calendar.</summary>
[MemoryDiagnoser]
public class AddWorkingHours
{
    private const int Starts = 1_024;

    private readonly WorkingHours hours = WorkingHours.Of(WorkingCalendar.Official, Schedule.Standard);
    private LocalDateTime[] starts = [];
    private LocalDateTime[] ends = [];
    private MomentRanges[] suspensions = [];

    [Params(8, 40, 480)]
    public int Hours { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        Random random = new(766);
        starts = [.. Enumerable.Range(0, Starts).Select(_ => new LocalDateTime(2019, 1, 1, 0, 0).PlusMinutes(random.Next(0, 3_000 * 1_440)))];
        ends = [.. starts.Select(start => hours.PlusWorkingMinutes(start, Hours * 60))];
        suspensions = [.. starts.Select(start => MomentRanges.Of((start.PlusHours(4), start.PlusHours(76))))];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Starts)]
    public int PlusClockMinutes()
    {
        int sum = 0;
        foreach (LocalDateTime start in starts)
        {
            sum ^= start.PlusMinutes(Hours * 60).Minute;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Starts)]
    public int PlusWorkingMinutes()
    {
        int sum = 0;
        foreach (LocalDateTime start in starts)
        {
            sum ^= hours.PlusWorkingMinutes(start, Hours * 60).Minute;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Starts)]
    public int PlusWorkingTimeWithOneSuspension()
    {
        int sum = 0;
        Duration time = Duration.FromHours(Hours);
        for (int index = 0; index < Starts; index++)
        {
            sum ^= hours.PlusWorkingTime(starts[index], time, suspensions[index]).Minute;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Starts)]
    public double WorkingTimeBetween()
    {
        Duration sum = Duration.Zero;
        for (int index = 0; index < Starts; index++)
        {
            sum += hours.WorkingTimeBetween(starts[index], ends[index]);
        }

        return sum.TotalHours;
    }
}
