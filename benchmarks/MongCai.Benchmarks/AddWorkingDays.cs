using BenchmarkDotNet.Attributes;
using NodaTime;

namespace MongCai.Benchmarks;

/// <summary>The n-th working day after a day: against two bare tables (the floor) and the usual loop over days with two hash sets.</summary>
[MemoryDiagnoser]
public class AddWorkingDays : WorkingDays
{
    [Params(1, 5, 15, 60, 250)]
    public int Days { get; set; }

    [GlobalSetup]
    public void SetUp() => Prepare();

    [Benchmark(Baseline = true, OperationsPerInvoke = Starts)]
    public int DateOnlyTables()
    {
        int sum = 0;
        foreach (DateOnly start in DateOnlyStarts)
        {
            sum ^= Table.Plus(start, Days).DayNumber;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Starts)]
    public int PlusWorkingDays()
    {
        int sum = 0;
        foreach (LocalDate start in LocalDateStarts)
        {
            sum ^= Calendar.PlusWorkingDays(start, Days).Day;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Starts)]
    public int HashSetDayLoop()
    {
        int sum = 0;
        foreach (DateOnly start in DateOnlyStarts)
        {
            DateOnly day = start;
            for (int left = Days; left > 0;)
            {
                day = day.AddDays(1);
                left -= IsWorked(day) ? 1 : 0;
            }

            sum ^= day.DayNumber;
        }

        return sum;
    }
}
