using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>The summary of a series that goes to the tax office (Decree 254/2026/NĐ-CP Art 29): numbers used, cancelled, and the sum.</summary>
[JsonConverter(typeof(FormConverter<ReceiptSummary>))]
[NoJson("make it again from the receipts.")]
public sealed class ReceiptSummary
{
    private readonly int[] missing;

    private ReceiptSummary(ReceiptSeries series, int first, int last, int cancelled, Vnd total, int[] missing) =>
        (Series, First, Last, Cancelled, Total, this.missing) = (series, first, last, cancelled, total, missing);

    /// <summary>Sums up receipts of one series, in any order.</summary>
    /// <exception cref="ArgumentException">There is none, one is of another series, or two have one number.</exception>
    public static ReceiptSummary Of(IEnumerable<ElectronicReceipt> receipts)
    {
        ArgumentNullException.ThrowIfNull(receipts);
        ElectronicReceipt[] all = [.. receipts.OrderBy(receipt => receipt.Number.Value)];
        if (all.Length == 0 || Array.Exists(all, receipt => receipt.Number.Series != all[0].Number.Series))
        {
            throw new ArgumentException("A summary is of the receipts of one series, and of one at least.", nameof(receipts));
        }

        List<int> missing = [];
        for (int index = 1; index < all.Length; index++)
        {
            (int before, int number) = (all[index - 1].Number.Value, all[index].Number.Value);
            if (before == number)
            {
                throw new ArgumentException($"Two receipts have the number {all[index].Number}.", nameof(receipts));
            }

            missing.AddRange(Enumerable.Range(before + 1, number - before - 1));
        }

        return new(
            all[0].Number.Series, all[0].Number.Value, all[^1].Number.Value, all.Count(receipt => receipt.Cancellation is not null),
            all.Where(receipt => receipt.Cancellation is null).Aggregate(Vnd.Zero, (sum, receipt) => sum + receipt.Total), [.. missing]);
    }

    /// <summary>The series.</summary>
    public ReceiptSeries Series { get; }

    /// <summary>The first number.</summary>
    public int First { get; }

    /// <summary>The last number.</summary>
    public int Last { get; }

    /// <summary>How many numbers were used, cancelled ones among them.</summary>
    public int Used => Last - First + 1 - missing.Length;

    /// <summary>How many were cancelled.</summary>
    public int Cancelled { get; }

    /// <summary>The sum of those that count.</summary>
    public Vnd Total { get; }

    /// <summary>The numbers between the first and the last that no receipt has: there must be none.</summary>
    public IReadOnlyList<int> Missing => missing.AsReadOnly();

    /// <summary>Names the series, the numbers and the sum.</summary>
    public override string ToString() => Invariant($"{Series}: {First} to {Last}, {Used} used, {Cancelled} cancelled, {missing.Length} missing, {Total}");
}
