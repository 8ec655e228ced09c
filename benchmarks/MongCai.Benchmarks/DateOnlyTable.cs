namespace MongCai.Benchmarks;

/// <summary>The floor: day number to rank and rank to day, two arrays and no check.</summary>
internal sealed class DateOnlyTable
{
    private readonly int first;
    private readonly int[] rank;
    private readonly DateOnly[] days;

    public DateOnlyTable(DateOnly from, DateOnly through, Func<DateOnly, bool> isWorked)
    {
        first = from.DayNumber;
        rank = new int[through.DayNumber - first + 1];
        List<DateOnly> worked = [default];
        for (DateOnly day = from; day <= through; day = day.AddDays(1))
        {
            if (isWorked(day))
            {
                worked.Add(day);
            }

            rank[day.DayNumber - first] = worked.Count - 1;
        }

        days = [.. worked];
    }

    public DateOnly Plus(DateOnly day, int count) => days[rank[day.DayNumber - first] + count];

    public int Count(DateOnly from, DateOnly to) => rank[to.DayNumber - first] - rank[from.DayNumber - first];
}
