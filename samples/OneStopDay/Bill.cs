using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Domain.Payments.Fees;
using MongCai.Domain.Payments.Receipts;
using MongCai.Domain.Payments.VietQr;
using MongCai.Domain.Procedures;
using NodaTime;

namespace OneStopDay;

/// <summary>What a dossier of the fortnight has to pay, and what became of it.</summary>
internal sealed class Bill
{
    /// <summary>An account that belongs to nobody.</summary>
    private static readonly VietQrBeneficiary Office = VietQrBeneficiary.Account(BankBin.Parse("970436"), "0000000000");

    internal Bill(string dossier, string procedure, LocalDate day, (string Vietnamese, string English) note, int copies = 1, int pages = 1)
    {
        Dossier = DossierCode.Parse(dossier);
        Quote = FeeSchedule.BuiltIn.Quote(ProcedureCode.Parse(procedure), FeeRequest.Of(day, SubmissionChannel.InPerson, copies, pages, []))
            ?? throw new FormatException($"The fee tables have no procedure '{procedure}'.");
        Payment = Payment.Open(Dossier, Quote.Total);
        Code = VietQrPayload.Of(Office, Quote.Total, TransferPurpose.TryWrite(Dossier, out string purpose) ? purpose : null);
        Note = note;
    }

    internal DossierCode Dossier { get; }

    internal FeeQuote Quote { get; }

    internal VietQrPayload Code { get; }

    internal (string Vietnamese, string English) Note { get; }

    internal Payment Payment { get; private set; }

    internal ElectronicReceipt? Receipt { get; private set; }

    internal Vnd Due => Quote.Total;

    /// <summary>Applies an event, which this day's are all meant to allow.</summary>
    internal void Apply(PaymentEvent happened) => Payment = Payment.Apply(happened) switch
    {
        PaymentDecision.Accepted accepted => accepted.Payment,
        PaymentDecision.Repeated repeated => repeated.Payment,
        PaymentDecision refused => throw new InvalidOperationException($"{refused}"),
    };

    /// <summary>Gives the receipt for the payment under the next number.</summary>
    internal ReceiptCounter Receive(ReceiptCounter counter, ReceiptCollector collector, LocalDate day)
    {
        ReceiptAllocation.Allocated next = (ReceiptAllocation.Allocated)counter.Allocate(day);
        Receipt = ElectronicReceipt.Issue(next.Number, collector, "Người nộp (dữ liệu sinh)", Dossier, day, Quote.Lines.Select(line => new ReceiptLine(line.Rule.Name, line.Amount ?? Vnd.Zero)));
        return next.Next;
    }
}
