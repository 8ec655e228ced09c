namespace MongCai.Domain.Deadlines;

/// <summary>What a text was read as.</summary>
internal readonly record struct TermReading(TimeUnit Unit, decimal? Amount = null, decimal? Minimum = null)
{
    internal const decimal MostAmount = 10_000;

    /// <summary>False of an amount beyond reason and of a range whose ends are exchanged.</summary>
    internal bool IsPossible => !(Amount > MostAmount) && !(Minimum > Amount);
}
