using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>Counts of paid dossiers, from which two different rates are made: cashless payment and online payment.</summary>
/// <remarks>
/// Tallies merge by <c>+</c>, in any order, to the same rates. The default value counts nothing.
/// Cashless (<i>không dùng tiền mặt</i>) is every way but notes, out of what was paid and kept. Online (<i>trực tuyến</i>)
/// is the definition of Decision 766/QĐ-TTg: paid on the national portal or through a gateway of a ministry or a province,
/// out of the dossiers that have something to pay, paid or not. A VietQR transfer at the counter is cashless and not online.
/// </remarks>
[JsonConverter(typeof(FormConverter<PaymentTally>))]
public readonly record struct PaymentTally
{
    private readonly long online;
    private readonly long obliged;

    internal PaymentTally(Ratio online, Ratio byCount, Ratio byAmount)
        : this(online.Part, online.Whole, byCount, byAmount)
    {
    }

    private PaymentTally(long online, long obliged, Ratio byCount, Ratio byAmount) =>
        (this.online, this.obliged, CashlessByCount, CashlessByAmount) = (online, obliged, byCount, byAmount);

    /// <summary>Counts one dossier.</summary>
    /// <param name="due">What is due after exemptions and reductions; a dossier with nothing to pay counts nowhere.</param>
    /// <param name="kept">What was paid and not given back; a payment that was refunded in full counts as unpaid.</param>
    /// <param name="method">How it was paid; it is not looked at where nothing was kept.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    public static PaymentTally Of(Vnd due, Vnd kept, PaymentMethod method)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(due, Vnd.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(kept, Vnd.Zero);
        if (due == Vnd.Zero)
        {
            return default;
        }

        bool isPaid = kept > Vnd.Zero;
        bool isOnline = isPaid && method.IsOnline();
        bool isCashless = isPaid && method.IsCashless();
        return new(
            isOnline ? 1 : 0,
            1,
            Ratio.Of(isCashless ? 1 : 0, isPaid ? 1 : 0),
            Ratio.Of(isCashless ? kept.Dong : 0, kept.Dong));
    }

    /// <summary>The cashless payments out of all payments that were kept.</summary>
    public Ratio CashlessByCount { get; }

    /// <summary>The đồng paid without notes out of all đồng that were kept.</summary>
    public Ratio CashlessByAmount { get; }

    /// <summary>The dossiers paid online out of those with something to pay (Decision 766/QĐ-TTg).</summary>
    public Ratio Online => Ratio.Of(online, obliged);

    /// <summary>Pools two tallies.</summary>
    public static PaymentTally operator +(PaymentTally left, PaymentTally right) =>
        new(
            left.online + right.online,
            left.obliged + right.obliged,
            left.CashlessByCount + right.CashlessByCount,
            left.CashlessByAmount + right.CashlessByAmount);

    /// <summary>Names the three rates.</summary>
    public override string ToString() => $"cashless {CashlessByCount}, of the amount {CashlessByAmount}; online {Online}";
}
