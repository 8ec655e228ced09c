using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using NodaTime;

namespace Guides.Examples;

/// <summary>Examples of fees, codes to pay by, gateways and books.</summary>
internal static class PaymentsExamples
{
    internal static void OfFeeSchedule()
    {
        #region OfFeeSchedule
        FeeRequest request = FeeRequest.Of(new LocalDate(2026, 8, 28), SubmissionChannel.Online);
        FeeQuote? quote = FeeSchedule.BuiltIn.Quote(ProcedureCode.Parse("1.004222"), request);
        Console.WriteLine(quote?.Total);
        // 10.000 đ
        #endregion
    }

    internal static void OfFeeQuote()
    {
        #region OfFeeQuote
        FeeQuote? quote = FeeSchedule.BuiltIn.Quote(
            ProcedureCode.Parse("2.000635"), FeeRequest.Of(new LocalDate(2026, 8, 28), SubmissionChannel.InPerson, copies: 3));
        Console.WriteLine($"{quote?.Total}, complete: {quote?.IsComplete}");
        // 24.000 đ, complete: True
        #endregion
    }

    internal static void OfVietQrPayload()
    {
        #region OfVietQrPayload
        VietQrBeneficiary account = VietQrBeneficiary.Account(BankBin.Parse("970436"), "0000000001");
        string text = VietQrPayload.Of(account, Vnd.Of(20_000), "HS0000001H492608260001M").Encode();
        Console.WriteLine(VietQrPayload.Decode(text) is VietQrDecoding.Valid valid ? $"{valid.Payload.Amount} {valid.Payload.Purpose}" : "");
        // 20.000 đ HS0000001H492608260001M
        #endregion
    }

    internal static void OfTransferPurpose()
    {
        #region OfTransferPurpose
        Console.WriteLine(TransferPurpose.TryFind("MBVCB.1.hs0000001h492608260001m.CT tu 001", out DossierCode code) ? code : "");
        // 000.00.01.H49-260826-0001
        #endregion
    }

    internal static void OfVnPaySigner()
    {
        string secret = "ONLYFORTESTS";
        #region OfVnPaySigner
        VnPaySigner signer = VnPaySigner.WithSecret(secret);
        Dictionary<string, string> query = new() { ["vnp_TxnRef"] = "P1", ["vnp_Amount"] = "2000000" };
        query["vnp_SecureHash"] = signer.Sign(query);
        Console.WriteLine(signer.Verify(query));
        // True
        #endregion
    }

    internal static void OfVnPayReply()
    {
        #region OfVnPayReply
        VnPayReply reply = VnPayReply.To(ConfirmationVerdict.WrongSignature);
        Console.WriteLine($"{reply.Code} {reply.Message}");
        // 97 Invalid signature
        #endregion
    }

    internal static void OfPayment()
    {
        DossierCode code = Sample.Code;
        Instant at = Instant.FromUtc(2026, 8, 28, 1, 30);
        #region OfPayment
        Payment payment = Payment.Open(code, Vnd.Of(20_000));
        payment = payment.Apply(new PaymentEvent.Submitted(PaymentEventKey.Of("desk", "1"), at));
        payment = payment.Apply(new PaymentEvent.Received(PaymentEventKey.Of("bank", "FT1"), at, Vnd.Of(20_000), PaymentMethod.BankTransfer));
        Console.WriteLine($"{payment.State}, held {payment.Held}");
        // Succeeded, held 20.000 đ
        #endregion
    }

    internal static void OfLedger()
    {
        Instant at = Instant.FromUtc(2026, 8, 28, 1, 30);
        #region OfLedger
        Ledger ledger = Ledger.Empty
            .Append(JournalEntry.FeeDue("due:1", at, "fee due", Vnd.Of(20_000)))
            .Append(JournalEntry.PaidToTreasury("bank:FT1", at, "transfer", Vnd.Of(20_000)));
        Console.WriteLine($"{ledger.Balance(LedgerAccount.Receivable)}; {ledger.Balance(LedgerAccount.Treasury)}");
        // 0 đ; 20.000 đ
        #endregion
    }

    internal static void OfCamt053()
    {
        using StringReader statement = new(Sample.Statement);
        #region OfCamt053
        foreach (BankEntry entry in Camt053.ReadEntries(statement))
        {
            Console.WriteLine($"{entry.BankReference}: {entry.Amount}, {entry.ToMoneyLine().Reference}");
        }
        // FT1: 20.000 đ, 000.00.01.H49-260826-0001
        #endregion
    }

    internal static void OfReconciliation()
    {
        #region OfReconciliation
        Obligation due = new("A", Vnd.Of(20_000), IsThroughGateway: false);
        MoneyLine[] bank = [new("A", "FT1", Vnd.Of(20_000)), new("A", "FT2", Vnd.Of(20_000))];
        Reconciliation match = Reconciliation.Of([due], gateway: [], bank);
        Console.WriteLine($"{match.Lines.Last().Class}; {match.Totals.TiesOut}");
        // Duplicate; False
        #endregion
    }

    internal static void OfElectronicReceipt()
    {
        LocalDate day = new(2026, 8, 28);
        DossierCode code = Sample.Code;
        ReceiptCollector collector = new("Trung tâm Phục vụ hành chính công", "0100000000", "Móng Cái");
        ReceiptCounter counter = new(ReceiptSeries.Of("EBL01", "26TAA", 2026), Last: 0);
        #region OfElectronicReceipt
        if (counter.Allocate(day) is ReceiptAllocation.Allocated allocated)
        {
            ElectronicReceipt receipt = ElectronicReceipt.Issue(allocated.Number, collector, "Người Mẫu", code, day, new ReceiptLine("Lệ phí", Vnd.Of(20_000)));
            Console.WriteLine($"{receipt.Number.Series.Form} {receipt.Number.Value}: {receipt.Total}");
        }
        // EBL01 1: 20.000 đ
        #endregion
    }
}
