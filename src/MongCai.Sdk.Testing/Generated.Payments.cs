using MongCai.Domain;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Sdk.Testing;

/// <content>Fees, payments and receipts.</content>
public static partial class Generated
{
    private static readonly Vnd Fee = Vnd.Of(50_000);

    /// <summary>A question for a fee.</summary>
    public static QuoteRequest QuoteRequest() => new() { Procedure = FeeProcedure, Channel = OpenCode.Of(SubmissionChannel.InPerson) };

    /// <summary>What a fee is.</summary>
    public static QuoteResource Quote() => new()
    {
        Total = Fee,
        IsComplete = true,
        Lines = [new() { Name = "Phí minh họa", Amount = Fee, How = "minh họa", Basis = new("Circular 226/2016/TT-BTC", "4") }],
    };

    /// <summary>A payment to be opened.</summary>
    public static NewPayment NewPayment(int number = 1) => new() { Dossier = DossierCode(number), Amount = Fee };

    /// <summary>What the end of a payment link holds.</summary>
    public static PaymentLookupRequest PaymentLookupRequest(int number = 1) => new() { Token = Invariant($"{number:x64}") };

    /// <summary>A payment as whoever has its link sees it.</summary>
    public static PublicPaymentResource PublicPayment(int number = 1) => PublicPaymentResource.Of(Payment(number), null);

    /// <summary>A payment that was opened.</summary>
    public static PaymentResource Payment(int number = 1) => new()
    {
        Id = Id("pay", number),
        Version = 1,
        Dossier = DossierCode(number),
        State = OpenCode.Of(PaymentState.Created),
        Due = Fee,
        Received = Vnd.Zero,
        Refunded = Vnd.Zero,
        OpenedAt = Moment,
    };

    /// <summary>That a payment was handed to a gateway.</summary>
    public static PaymentEventResource PaymentSubmitted(int number = 1) => Happened(PaymentEventKind.Submitted, number);

    /// <summary>That money came in.</summary>
    public static PaymentEventResource PaymentReceived(int number = 1) =>
        Happened(PaymentEventKind.Received, number) with { Amount = Fee, Method = OpenCode.Of(PaymentMethod.NationalPortal) };

    /// <summary>That the time of a payment ran out.</summary>
    public static PaymentEventResource PaymentExpired(int number = 1) => Happened(PaymentEventKind.Expired, number);

    /// <summary>That an officer put money in hand to the payment.</summary>
    public static PaymentEventResource PaymentApplied(int number = 1) =>
        Happened(PaymentEventKind.Applied, number) with { Actor = "generated-officer", Reason = "Đã đối soát" };

    /// <summary>That the money of <see cref="PaymentReceived"/> went back.</summary>
    public static PaymentEventResource PaymentRefunded(int number = 1, int received = 1) =>
        Happened(PaymentEventKind.Refunded, number) with
        {
            Amount = Fee,
            Reason = "Nộp hai lần",
            Returns = PaymentEventReference.Of(PaymentReceived(received).ToDomain().Key),
        };

    /// <summary>A receipt.</summary>
    public static ReceiptResource Receipt(int number = 1) => new()
    {
        Form = "EBL01",
        Serial = "26TAA",
        Year = 2026,
        Number = number,
        IssuedOn = FiledAt.Date,
        Dossier = DossierCode(number),
        Total = Fee,
        Html = "<!DOCTYPE html><title>Biên lai minh họa</title>",
    };

    private static PaymentEventResource Happened(PaymentEventKind kind, int number) =>
        new() { Source = "generated-gateway", Id = Invariant($"{kind}-{number}"), Kind = OpenCode.Of(kind), At = Moment + Duration.FromMinutes(number) };
}
