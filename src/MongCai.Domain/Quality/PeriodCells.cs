namespace MongCai.Domain.Quality;

/// <summary>The counts before a period, in it and after it, without a difference between months.</summary>
internal readonly struct PeriodCells(int first, int last) : ICells
{
    private readonly MonthCounts after = new();

    internal MonthCounts Before { get; } = new();

    internal MonthCounts Within { get; } = new();

    public MonthCounts Of(int month) => month < first ? Before : month <= last ? Within : after;

    internal void Include(MonthlyCells cells)
    {
        foreach ((int month, MonthCounts counts) in cells.Months)
        {
            Of(month).Include(counts);
        }
    }
}
