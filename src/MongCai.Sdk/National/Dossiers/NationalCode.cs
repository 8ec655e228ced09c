using System.Diagnostics.CodeAnalysis;
using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;

namespace MongCai.Sdk.National;

/// <summary>Makes codes of the national exchange.</summary>
public static class NationalCode
{
    /// <summary>The code of a value; no code where the list has none for it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no value of the list, or the exchange has no such list.</exception>
    public static NationalCode<T> Of<T>(T value)
        where T : struct, Enum =>
        NationalCodeList<T>.CodeOf(value);

    /// <summary>The code of the kind of an applicant.</summary>
    public static NationalCode<NationalApplicantKind> Of(Applicant applicant)
    {
        ArgumentNullException.ThrowIfNull(applicant);
        return Of(applicant is Applicant.Organization body ? KindOf(body.Kind) : NationalApplicantKind.Citizen);
    }

    /// <summary>The code of the kind of a number.</summary>
    public static NationalCode<NationalIdentityKind> Of(PersonalId id) => Of(id.IsOldCard ? NationalIdentityKind.OldCard : NationalIdentityKind.PersonalNumber);

    /// <summary>The code of the payments of a dossier: what is still due first, then online money.</summary>
    /// <remarks>Fees paid at the counter are <see cref="NationalOnlinePayment.NotApplicable"/>: the list has no code for them.</remarks>
    public static NationalCode<NationalOnlinePayment> Of(IReadOnlyCollection<Payment> payments)
    {
        ArgumentNullException.ThrowIfNull(payments);
        return Of(payments.Any(IsUnpaid) ? NationalOnlinePayment.NotPaid
            : Paid(payments).FirstOrDefault(way => way != NationalOnlinePayment.NotApplicable, NationalOnlinePayment.NotApplicable));
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

    private static NationalApplicantKind KindOf(OrganizationKind kind) => kind switch
    {
        OrganizationKind.Enterprise => NationalApplicantKind.Enterprise,
        OrganizationKind.StateAgency => NationalApplicantKind.StateAgency,
        OrganizationKind.Other => NationalApplicantKind.OtherOrganization,
    };

    /// <summary>The ways in which money that is still held came in, the national portal first.</summary>
    private static IEnumerable<NationalOnlinePayment> Paid(IEnumerable<Payment> payments) =>
        payments.Where(payment => payment.Held > Vnd.Zero).SelectMany(payment => payment.History.OfType<PaymentEvent.Received>())
            .Select(money => WayOf(money.Method)).OrderBy(way => way != NationalOnlinePayment.NationalPortal);

    private static NationalOnlinePayment WayOf(PaymentMethod method) => method switch
    {
        PaymentMethod.Cash or PaymentMethod.CardTerminal or PaymentMethod.BankTransfer => NationalOnlinePayment.NotApplicable,
        PaymentMethod.NationalPortal => NationalOnlinePayment.NationalPortal,
        PaymentMethod.LocalGateway => NationalOnlinePayment.LocalGateway,
    };

    private static bool IsUnpaid(Payment payment) =>
        payment.Held < payment.Due && payment.State is not (PaymentState.Waived or PaymentState.Refunded or PaymentState.PartiallyRefunded);
}
