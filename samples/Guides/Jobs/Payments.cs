using System.Net;
using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using NodaTime;

namespace Guides.Jobs;

/// <summary>What a dossier costs, how it is paid, and whether the money is there.</summary>
internal static class Payments
{
    internal static void Fees(Language language)
    {
        #region Fees
        ProcedureCode procedure = ProcedureCode.Parse("1.004222");
        FeeRequest request = FeeRequest.Of(new LocalDate(2026, 8, 28), SubmissionChannel.InPerson);

        FeeQuote? quote = FeeSchedule.BuiltIn.Quote(procedure, request);
        Console.WriteLine(quote?.Print(language) ?? FeeSchedule.BuiltIn.WhyUnknown(procedure, request)?.In(language));
        #endregion
    }

    internal static void VietQr()
    {
        #region VietQr
        VietQrBeneficiary account = VietQrBeneficiary.Account(BankBin.Parse("970436"), "0000000001");
        bool fits = TransferPurpose.TryWrite(Sample.Code, out string purpose);
        string text = VietQrPayload.Of(account, Vnd.Of(20_000), purpose).Encode();

        Console.WriteLine($"{fits} {purpose}");
        Console.WriteLine(text);
        Console.WriteLine(TransferPurpose.TryFind($"MBVCB.1.{purpose}.CT tu 001", out DossierCode found) ? found : "");
        #endregion
    }

    internal static void VnPay()
    {
        #region VnPay
        VnPaySigner signer = VnPaySigner.WithSecret("ONLYFORTESTS");
        Instant now = Instant.FromUtc(2026, 8, 28, 1, 30);
        VnPayRequest request = VnPayRequest.Of(
            "SHOP0001", "P1", Vnd.Of(20_000), "Le phi ho so", "other", IPAddress.Loopback, new("https://shop.example/paid"),
            createdAt: now, expiresAt: now + Duration.FromMinutes(15));
        Uri page = request.ToUrl(new("https://gateway.example/pay"), signer);

        Console.WriteLine(page.GetLeftPart(UriPartial.Path));
        #endregion
    }

    internal static void VnPayIpnJudged()
    {
        Dictionary<string, string> query = new()
        {
            ["vnp_TmnCode"] = "SHOP0001",
            ["vnp_TxnRef"] = "P1",
            ["vnp_Amount"] = "2000000",
            ["vnp_ResponseCode"] = "00",
            ["vnp_TransactionStatus"] = "00",
            ["vnp_TransactionNo"] = "14000001",
            ["vnp_BankCode"] = "NCB",
            ["vnp_PayDate"] = "20260828083000",
        };
        query["vnp_SecureHash"] = VnPaySigner.WithSecret("ONLYFORTESTS").Sign(query);
        #region VnPayIpnJudged
        VnPaySigner signer = VnPaySigner.WithSecret("ONLYFORTESTS");
        ConfirmationVerdict verdict = VnPayIpn.Judge(query, signer, _ => new("P1", Vnd.Of(20_000), IsRecorded: false), out VnPayIpn? paid);
        Console.WriteLine($"{verdict}: {VnPayReply.To(verdict).Code} {paid?.Amount}");

        query["vnp_Amount"] = "200";
        verdict = VnPayIpn.Judge(query, signer, _ => new("P1", Vnd.Of(20_000), IsRecorded: false), out paid);
        Console.WriteLine($"{verdict}: {VnPayReply.To(verdict).Code}");
        #endregion
    }

    internal static void Reconcile(Language language)
    {
        #region Reconcile
        Obligation[] due = [new("A", Vnd.Of(20_000), false), new("B", Vnd.Of(8_000), IsThroughGateway: true), new("C", Vnd.Of(5_000), false)];
        MoneyLine[] gateway = [new("B", "G1", Vnd.Of(8_000))];
        MoneyLine[] bank = [new("A", "FT1", Vnd.Of(20_000)), new("A", "FT2", Vnd.Of(20_000)), new("B", "ST1", Vnd.Of(8_000))];

        Reconciliation match = Reconciliation.Of(due, gateway, bank);
        foreach (ReconciledLine line in match.Lines)
        {
            Console.WriteLine($"{line.Source.Name(language)}: {line.Line.Reference} {line.Line.Transaction} {line.Line.Amount}: {line.Class.Name(language)}");
        }

        Console.WriteLine(match.Totals.TiesOut);
        #endregion
    }

    internal static void BankStatement()
    {
        #region BankStatement
        string statement = """
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Id>1</Id>
              <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="VND">0</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
              <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="VND">20000</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
              <Ntry><Amt Ccy="VND">20000</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-08-28</Dt></BookgDt><AcctSvcrRef>FT1</AcctSvcrRef>
                <NtryDtls><TxDtls><RmtInf><Ustrd>MBVCB.1.hs0000001h492608260001m</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
            </Stmt></BkToCstmrStmt></Document>
            """;
        foreach (BankEntry entry in Camt053.ReadEntries(new StringReader(statement)))
        {
            Console.WriteLine($"{entry.BankReference} {entry.Amount}: {entry.ToMoneyLine().Reference}");
        }
        #endregion
    }

    internal static void Receipt()
    {
        #region Receipt
        LocalDate day = new(2026, 8, 28);
        ReceiptCounter counter = new(ReceiptSeries.Of("EBL01", "26TAA", 2026), Last: 0);
        ReceiptCollector collector = new("Trung tâm Phục vụ hành chính công (mẫu)", "0100000000", "Móng Cái");
        if (counter.Allocate(day) is ReceiptAllocation.Allocated allocated)
        {
            ElectronicReceipt receipt = ElectronicReceipt.Issue(
                allocated.Number, collector, "Người Mẫu", Sample.Code, day, new ReceiptLine("Lệ phí đăng ký thường trú", Vnd.Of(20_000)));
            Console.WriteLine(ReceiptRendering.ToText(receipt));
        }
        #endregion
    }
}
