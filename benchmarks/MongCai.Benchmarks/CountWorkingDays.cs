using BenchmarkDotNet.Attributes;
using NodaTime;

namespace MongCai.Benchmarks;

/// <summary>The working days between two days so many days apart: against two bare tables (the floor) and the usual loop.</summary>
[MemoryDiagnoser]
public class CountWorkingDays : WorkingDays
{
    private LocalDate[] localDateEnds = [];
    private DateOnly[] dateOnlyEnds = [];

    [Params(1, 5, 15, 60, 250)]
    public int Days { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        Prepare();
        localDateEnds = [.. LocalDateStarts.Select(start => start.PlusDays(Days))];
        dateOnlyEnds = [.. localDateEnds.Select(end => end.ToDateOnly())];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Starts)]
    public int DateOnlyTables()
    {
        int sum = 0;
        for (int index = 0; index < Starts; index++)
        {
            sum += Table.Count(DateOnlyStarts[index], dateOnlyEnds[index]);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Starts)]
    public int CountAfterThrough()
    {
        int sum = 0;
        for (int index = 0; index < Starts; index++)
        {
            sum += Calendar.CountAfterThrough(LocalDateStarts[index], localDateEnds[index]);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Starts)]
    public int HashSetDayLoop()
    {
        int sum = 0;
        for (int index = 0; index < Starts; index++)
        {
            for (DateOnly day = DateOnlyStarts[index].AddDays(1); day <= dateOnlyEnds[index]; day = day.AddDays(1))
            {
                sum += IsWorked(day) ? 1 : 0;
            }
        }

        return sum;
    }
}
