using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MongCai.Domain;
using MongCai.Domain.Payments;
using MongCai.Sdk.National.Wire;

namespace MongCai.Sdk.National.Dossiers;

/// <summary>Whether a dossier was paid for online (<i>thanh toán trực tuyến</i>, <c>DuocThanhToanTrucTuyen</c>).</summary>
/// <remarks>An open list: a code that is not known is kept as it came. The default value is no code.</remarks>
[JsonConverter(typeof(CodeConverter<NationalOnlinePayment>))]
public readonly record struct NationalOnlinePayment : IParsable<NationalOnlinePayment>
{
    private readonly string? text;

    private NationalOnlinePayment(string text) => this.text = text;

    /// <summary>Nothing is to pay, or it was not paid online.</summary>
    public static NationalOnlinePayment NotApplicable => new("0");

    /// <summary>Paid on the platform of the national portal.</summary>
    public static NationalOnlinePayment NationalPortal => new("1");

    /// <summary>Paid through the gateway of a ministry or a province; the meaning was read in one source only.</summary>
    public static NationalOnlinePayment LocalGateway => new("2");

    /// <summary>Not paid.</summary>
    public static NationalOnlinePayment NotPaid => new("3");

    /// <summary>Gives the code of the payments of a dossier: online money first, then what is still due.</summary>
    /// <remarks>Fees paid at the counter are <see cref="NotApplicable"/>: the list has no code for them.</remarks>
    public static NationalOnlinePayment Of(IReadOnlyCollection<Payment> payments)
    {
        ArgumentNullException.ThrowIfNull(payments);
        return PaidBy(payments, PaymentMethod.NationalPortal) ? NationalPortal
            : PaidBy(payments, PaymentMethod.LocalGateway) ? LocalGateway
            : payments.Any(IsUnpaid) ? NotPaid
            : NotApplicable;
    }

    /// <summary>Reads a code; any text that is not blank is one.</summary>
    /// <exception cref="FormatException">The text is blank.</exception>
    public static NationalOnlinePayment Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out NationalOnlinePayment code) ? code : throw new FormatException("A blank text is not a code: expected one such as '1'.");
    }

    /// <summary>Reads a code, and says whether the text was one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out NationalOnlinePayment code)
    {
        string trimmed = text?.Trim() ?? "";
        code = trimmed.Length > 0 ? new NationalOnlinePayment(trimmed) : default;
        return trimmed.Length > 0;
    }

    /// <summary>True for the codes that this list names.</summary>
    public bool IsKnown => ToString() is "0" or "1" or "2" or "3";

    /// <summary>The code as it came.</summary>
    public override string ToString() => text ?? "";

    static NationalOnlinePayment IParsable<NationalOnlinePayment>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<NationalOnlinePayment>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NationalOnlinePayment result) => TryParse(s, out result);

    private static bool PaidBy(IEnumerable<Payment> payments, PaymentMethod method) =>
        payments.Any(payment => payment.Held > Vnd.Zero && payment.History.OfType<PaymentEvent.Received>().Any(money => money.Method == method));

    private static bool IsUnpaid(Payment payment) =>
        payment.Held < payment.Due && payment.State is not (PaymentState.Waived or PaymentState.Refunded or PaymentState.PartiallyRefunded);
}
