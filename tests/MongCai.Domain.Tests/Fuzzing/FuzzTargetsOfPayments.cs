using System.Security.Cryptography;
using System.Text;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;

namespace MongCai.Domain.Tests.Fuzzing;

/// <summary>The parsers of payments. What a gateway sends is signed again after it was damaged, so that the texts get past the signature.</summary>
internal static class FuzzTargetsOfPayments
{
    private const string Secret = "secret";

    private const string Camt =
        """
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Id>1</Id>
        <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="VND">100000</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
        <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="VND">120000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
        <Ntry><Amt Ccy="VND">20000</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-08-17</Dt></BookgDt><AcctSvcrRef>FT1</AcctSvcrRef>
        <NtryDtls><TxDtls><Refs><EndToEndId>REF1</EndToEndId></Refs><RmtInf><Ustrd>CT tu 001</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
        </Stmt></BkToCstmrStmt></Document>
        """;

    private const string Mt940Statement =
        ":20:STARTUMS\n:25:113366668888\n:28C:1/1\n:60F:C260816VND100000,\n:61:2608170817C20000,NTRFNONREF//FT1\n:86:MBVCB.1.CT tu 001\n:61:260817RC5000,00NTRFREF2//FT2\nwords\n:62F:C260817VND115000,\n";

    private const string VnPayQuery =
        "vnp_TxnRef=REF1&vnp_Amount=2000000&vnp_ResponseCode=00&vnp_TransactionStatus=00&vnp_PayDate=20260817093000&vnp_TransactionNo=1&vnp_BankCode=NCB";

    private const string KeyPayCall = "transaction_id=T1&trans_amount=20000&addition_fee=0&status=0";

    private const string PlatformCall =
        "LoaiBanTin=CONFIRM&MaLoi=00&MaDoiTac=MC&MaThamChieu=REF1&SoTien=20000&MaTienTe=VND&MaGiaoDich=G1&MaNganHang=B&ThoiGianGD=20260817093000&ThongTinGiaoDich=x";

    private static readonly VnPaySigner VnPay = VnPaySigner.WithSecret(Secret);
    private static readonly KeyPaySigner KeyPay = KeyPaySigner.Of("MC", Secret, Secret);
    private static readonly PlatformSigner Platform = PlatformSigner.Of("MC", Secret);

    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        FuzzTarget.OfPair("970436", BankBin.Parse, BankBin.TryParse),
        FuzzTarget.OfPair("poor-household", PayerGroup.Parse, PayerGroup.TryParse),
        new(
            "SubmissionChannelText.TryParse",
            "in-person",
            text => !SubmissionChannelText.TryParse(text, out SubmissionChannel channel) || channel.ToWord() == text),
        FuzzTarget.OfReader("BankDirectory.Read", FuzzTargets.Carried("bank-bins.csv", 4), reader => BankDirectory.Read(reader)),
        new(
            "VietQrPayload.Decode",
            "00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802VN63049E6F",
            text => VietQrPayload.Decode(text) is VietQrDecoding.Valid(VietQrPayload payload) && IsWrittenAgain(payload)),
        new(
            "TransferPurpose.TryFind",
            "MBVCB.1.HS0001527H492401100001G.CT tu 001",
            text => TransferPurpose.TryFind(text, out DossierCode code) == (code != default) && code != default),
        FuzzTarget.OfReader("FeeTables.ReadRules", FuzzTargets.Carried("fee-rules.csv", 4), reader => FeeTables.ReadRules(reader)),
        FuzzTarget.OfReader("FeeTables.ReadReductions", FuzzTargets.Carried("fee-reductions.csv", 4), reader => FeeTables.ReadReductions(reader)),
        FuzzTarget.OfReader(
            "FeeSchedule.Read",
            FuzzTargets.Carried("fee-rules.csv", 4),
            reader => FeeSchedule.Read(reader, new StringReader(FuzzTargets.Carried("fee-reductions.csv", 2)))),
        FuzzTarget.OfReader("Camt053.ReadEntries", Camt, reader => Count(Camt053.ReadEntries(reader))),
        FuzzTarget.OfReader("Mt940.ReadEntries", Mt940Statement, reader => Count(Mt940.ReadEntries(reader))),
        FuzzTarget.OfReader(
            "ReconciliationTables.ReadObligations",
            "reference,amount,through_gateway\nREF1,20.000,yes\n\"REF2\",30000,\n",
            reader => Count(ReconciliationTables.ReadObligations(reader))),
        FuzzTarget.OfReader(
            "ReconciliationTables.ReadMoneyLines",
            "reference,transaction,amount\nREF1,T1,20.000\n",
            reader => Count(ReconciliationTables.ReadMoneyLines(reader))),
        new("VnPayIpn.Judge", VnPayQuery, text => VnPayIpn.Judge(SignedByVnPay(text), VnPay, _ => new("REF1", Vnd.Of(20_000), IsRecorded: false), out _) == ConfirmationVerdict.Record),
        new("VnPayIpn.Read", VnPayQuery, text => VnPayIpn.Read(SignedByVnPay(text), VnPay) is VnPayReading.Verified),
        new("VnPayTransaction.TryRead", VnPayQuery, IsTransaction),
        new("KeyPayNotification.Judge", KeyPayCall, IsKeyPayCall),
        new("PlatformNotification.Judge", PlatformCall, IsPlatformCall),
    ];

    private static bool IsWrittenAgain(VietQrPayload payload)
    {
        Assert.Equal(payload.Encode(), Assert.IsType<VietQrDecoding.Valid>(VietQrPayload.Decode(payload.Encode())).Payload.Encode());
        return true;
    }

    private static void Count<T>(IEnumerable<T> entries) => Assert.InRange(entries.Count(), 0, int.MaxValue);

    private static KeyValuePair<string, string>[] Pairs(string text) =>
        [.. text.Split('&').Select(pair => pair.Split('=', 2)).Select(parts => KeyValuePair.Create(parts[0], parts.Length > 1 ? parts[1] : ""))];

    private static Dictionary<string, string> Fields(string text)
    {
        Dictionary<string, string> fields = new(StringComparer.Ordinal);
        foreach ((string name, string value) in Pairs(text))
        {
            fields[name] = value;
        }

        return fields;
    }

    private static KeyValuePair<string, string>[] SignedByVnPay(string text)
    {
        KeyValuePair<string, string>[] pairs = Pairs(text);
        return pairs.DistinctBy(pair => pair.Key).Count() < pairs.Length
            ? pairs
            : [.. pairs.Where(pair => pair.Key != "vnp_SecureHash"), new("vnp_SecureHash", Hmac512(VnPaySigner.SignedData(pairs)))];
    }

    private static bool IsTransaction(string text)
    {
        Dictionary<string, string> fields = Fields(text);
        fields["vnp_SecureHash"] = Hmac512(string.Join('|', VnPayTransaction.QueryOrder.Select(name => fields.GetValueOrDefault(name, ""))));
        return VnPayTransaction.TryRead(fields, VnPayTransaction.QueryOrder, VnPay, out _);
    }

    private static bool IsKeyPayCall(string text)
    {
        Dictionary<string, string> fields = Fields(text);
        string signed = string.Join(
            '|',
            fields.GetValueOrDefault("addition_fee", "0"),
            "MC",
            "PAY",
            fields.GetValueOrDefault("trans_amount", ""),
            fields.GetValueOrDefault("transaction_id", ""),
            "3.0");
        fields["check_sum"] = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(signed)));
        return KeyPayNotification.Judge(fields, KeyPay, Due, out _) == ConfirmationVerdict.Record;
    }

    private static bool IsPlatformCall(string text)
    {
        Dictionary<string, string> fields = Fields(text);
        string[] names = ["LoaiBanTin", "MaLoi", "MaDoiTac", "MaThamChieu", "SoTien", "MaTienTe", "MaGiaoDich", "MaNganHang", "ThoiGianGD", "ThongTinGiaoDich"];
        string signed = string.Join('|', [.. names.Select(name => fields.GetValueOrDefault(name, "")), Secret]);
        fields["MaXacThuc"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(signed)));
        return PlatformNotification.Judge(fields, Platform, Due, out _) == ConfirmationVerdict.Record;
    }

    private static string Hmac512(string text) => Convert.ToHexStringLower(HMACSHA512.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(text)));

    private static ExpectedPayment? Due(string reference) => new(reference, Vnd.Of(20_000), IsRecorded: false);
}
