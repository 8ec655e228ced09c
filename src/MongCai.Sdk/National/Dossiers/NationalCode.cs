using System.Diagnostics.CodeAnalysis;
using MongCai.Domain;
using MongCai.Domain.Dossiers.Applicants;
using MongCai.Domain.Payments;

namespace MongCai.Sdk.National.Dossiers;

/// <summary>Makes codes of the national exchange.</summary>
public static class NationalCode
{
    /// <summary>The code of a value; no code where the list has none for it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The table has no row for the value.</exception>
    public static NationalCode<T> Of<T>(T value)
        where T : struct, Enum =>
        NationalCodeList<T>.RowOf(value).Code;

    /// <summary>The code of the kind of an applicant.</summary>
    public static NationalCode<NationalApplicantKind> Of(Applicant applicant)
    {
        ArgumentNullException.ThrowIfNull(applicant);
        return NationalCodeList<NationalApplicantKind>.OfDomain(applicant is Applicant.Organization { Kind: var kind } ? kind.ToString() : nameof(Applicant.Individual));
    }

    /// <summary>The code of the kind of a number.</summary>
    public static NationalCode<NationalIdentityKind> Of(PersonalId id) => Of(id.IsOldCard ? NationalIdentityKind.OldCard : NationalIdentityKind.PersonalNumber);

    /// <summary>The code of the payments of a dossier: what is still due first, then online money.</summary>
    /// <remarks>Fees paid at the counter are <see cref="NationalOnlinePayment.NotApplicable"/>: the list has no code for them.</remarks>
    public static NationalCode<NationalOnlinePayment> Of(IReadOnlyCollection<Payment> payments)
    {
        ArgumentNullException.ThrowIfNull(payments);
        return Of(payments.Any(IsUnpaid) ? NationalOnlinePayment.NotPaid
            : PaidBy(payments, PaymentMethod.NationalPortal) ? NationalOnlinePayment.NationalPortal
            : PaidBy(payments, PaymentMethod.LocalGateway) ? NationalOnlinePayment.LocalGateway
            : NationalOnlinePayment.NotApplicable);
    }

    /// <summary>Reads a code; any text that is not blank is one.</summary>
    /// <exception cref="FormatException">The text is blank.</exception>
    public static NationalCode<T> Parse<T>(string text)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out NationalCode<T> code) ? code : throw new FormatException("A blank text is not a code: expected one such as '1'.");
    }

    /// <summary>Reads a code, and says whether the text was one.</summary>
    public static bool TryParse<T>([NotNullWhen(true)] string? text, out NationalCode<T> code)
        where T : struct, Enum
    {
        string trimmed = text?.Trim() ?? "";
        code = trimmed.Length > 0 ? new NationalCode<T>(trimmed) : default;
        return trimmed.Length > 0;
    }

    private static bool PaidBy(IEnumerable<Payment> payments, PaymentMethod method) =>
        payments.Any(payment => payment.Held > Vnd.Zero && payment.History.OfType<PaymentEvent.Received>().Any(money => money.Method == method));

    private static bool IsUnpaid(Payment payment) =>
        payment.Held < payment.Due && payment.State is not (PaymentState.Waived or PaymentState.Refunded or PaymentState.PartiallyRefunded);
}
