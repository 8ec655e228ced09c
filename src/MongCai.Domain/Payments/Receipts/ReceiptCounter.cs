using System.Text.Json.Serialization;
using NodaTime;

namespace MongCai.Domain.Payments;

/// <summary>How far the numbers of a series have run: the caller's store keeps <see cref="Last"/>, and this says what comes next.</summary>
/// <remarks>
/// A pure function: the same counter gives the same number. Store the next counter in the transaction that records the
/// collection, only if the stored one is still this one, and no number is ever skipped or given twice. A number that was
/// given stays given: a receipt that is cancelled keeps it.
/// </remarks>
/// <param name="Series">The series.</param>
/// <param name="Last">The last number that was given; 0 before the first.</param>
public readonly record struct ReceiptCounter([property: JsonRequired] ReceiptSeries Series, [property: JsonRequired] int Last)
{
    /// <summary>Gives the next number for a receipt of a day.</summary>
    /// <exception cref="ArgumentException">There is no series, its year or symbols are not those of the day, or the last number is negative.</exception>
    public ReceiptAllocation Allocate(LocalDate on) => Allocate(on, ReceiptRegime.On(on));

    /// <summary>Gives the next number under rules of the caller's.</summary>
    /// <exception cref="ArgumentException">There is no series, its year or symbols are not those of the day, or the last number is negative.</exception>
    public ReceiptAllocation Allocate(LocalDate on, ReceiptRegime regime)
    {
        ArgumentNullException.ThrowIfNull(regime);
        ArgumentOutOfRangeException.ThrowIfNegative(Last);
        if (Series == default || on.Year != Series.Year)
        {
            throw new ArgumentException(
                Invariant($"The counter is of the series '{Series}'; a receipt of {on.Year} needs a series of its own year, which begins at 1."), nameof(on));
        }

        if (regime.Symbols.Refusal(Series) is { } wrong)
        {
            throw new ArgumentException(wrong.English, nameof(on));
        }

        return Last >= regime.LastNumber
            ? new ReceiptAllocation.Exhausted(Series)
            : new ReceiptAllocation.Allocated(new(Series, Last + 1, regime.LongestNumber), this with { Last = Last + 1 });
    }
}
