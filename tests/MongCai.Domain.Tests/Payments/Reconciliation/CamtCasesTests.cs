using CsCheck;
using MongCai.Domain.Payments;

namespace MongCai.Domain.Tests.Payments;

/// <summary>Entries of camt.053 as banks write them, from public reports of other readers.</summary>
public class CamtCasesTests
{
    private const string DossierPurpose = "HS0000001H492503310001U";
    private const string Dossier = "000.00.01.H49-250331-0001";

    [Theory]
    [InlineData("C01", 42956, "<Btch><NbOfTxs>2</NbOfTxs></Btch>" + OldDetailA + OldDetailB, "DUE-A 32.956 đ phi A|DUE-B 10.000 đ phi B")] // version .02: the amount of a detail is AmtDtls/TxAmt
    [InlineData("C13", 42956, OldDetailA + "</NtryDtls><NtryDtls>" + OldDetailB, "DUE-A 32.956 đ phi A|DUE-B 10.000 đ phi B")] // in two NtryDtls, with InstdAmt of another currency beside it
    [InlineData("C08", 20000, DetailA + "<Amt Ccy=\"VND\">50000</Amt><CdtDbtInd>CRDT</CdtDbtInd></TxDtls>" + DetailB + "<Amt Ccy=\"VND\">30000</Amt><CdtDbtInd>DBIT</CdtDbtInd></TxDtls>", "DUE-A 50.000 đ |DUE-B -30.000 đ ")] // each detail has a sign of its own
    [InlineData("C17", 500000, DetailA + "<Amt Ccy=\"USD\">10.00</Amt></TxDtls>" + DetailB + "<Amt Ccy=\"USD\">10.00</Amt></TxDtls>", " 500.000 đ ")] // details in another currency do not divide it: nobody's
    [InlineData("F2", 20000, DetailA + "<Amt Ccy=\"VND\">50000</Amt></TxDtls>" + DetailB + "<Amt Ccy=\"VND\">30000</Amt></TxDtls>", " 20.000 đ ")] // details that do not make up the entry: nobody's
    [InlineData("F2", 20000, DetailA + "</TxDtls>" + DetailB + "</TxDtls>", " 20.000 đ ")] // details without amounts: nobody's
    [InlineData("F2", 20000, "<Btch><NbOfTxs>2</NbOfTxs></Btch>" + DetailA + "<Amt Ccy=\"VND\">10000</Amt></TxDtls>", " 20.000 đ ")] // one of two details was left out
    [InlineData("F7", 500000, DetailA + "<Amt Ccy=\"USD\">20.00</Amt></TxDtls>", "DUE-A 500.000 đ ")] // a single detail is that of the entry in any currency
    [InlineData("C06", 5000, "<TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><RmtInf><Strd><CdtrRefInf><Ref>" + DossierPurpose + "</Ref></CdtrRefInf></Strd></RmtInf></TxDtls>", Dossier + " 5.000 đ " + DossierPurpose)] // a structured reference
    [InlineData("C06", 5000, DetailA + "<AddtlTxInf>" + DossierPurpose + "</AddtlTxInf></TxDtls>", Dossier + " 5.000 đ " + DossierPurpose)] // the bank's words about the transaction
    [InlineData("C06", 5000, DetailA + "</TxDtls></NtryDtls><AddtlNtryInf>" + DossierPurpose + "</AddtlNtryInf><NtryDtls>", Dossier + " 5.000 đ " + DossierPurpose)] // the bank's words about the entry, where it is of one transaction
    public void ReadEntries_OfABank_GivesEachToItsPayer(string id, long amount, string details, string expected) =>
        Assert.Equal((id, expected), (id, string.Join('|', Read(Statement(amount, details)).Select(Shown))));

    [Theory]
    [InlineData("000000000000005000", 5000)] // C07: filled up with zeros to the 18 digits of ISO 20022
    [InlineData("000000000000005000.00", 5000)]
    [InlineData("123456789012345678", 123456789012345678)] // 18 digits
    public void ReadEntries_LongAmount_IsRead(string written, long amount) =>
        Assert.Equal(amount, Assert.Single(Read(Statement(written, amount, ""))).Amount.Dong);

    [Theory]
    [InlineData("1234567890123456789")] // 19 digits
    [InlineData("5000.50")]
    public void ReadEntries_OtherAmount_IsRefused(string written) =>
        Assert.Contains(
            "not of whole đồng in at most 18 digits",
            Assert.Throws<FormatException>(() => Read(Statement(written, 5000, ""))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void ReadEntries_SumsBeyondTheRange_DoNotAddUp()
    {
        string many = string.Concat(Enumerable.Repeat(Entry("999999999999999999", ""), 12));
        Assert.Contains("does not add up", Assert.Throws<FormatException>(() => Read(Statement(many, 0))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadEntries_OfABatch_MakeUpTheEntryOrAreNobodys() =>
        Gen.Select(Gen.Long[-100_000, 100_000].Where(amount => amount != 0), Gen.Select(Gen.Long[-100_000, 100_000], Gen.Bool, Any("VND", "VND", "VND", "USD")).Array[2, 5], Gen.Bool).Sample((amount, details, adjusts) =>
        {
            (long Dong, bool IsOld, string Currency)[] parts = details;
            if (adjusts)
            {
                parts[0].Dong += amount - parts.Sum(part => part.Dong);
            }

            BankEntry[] entries = Read(Statement(amount, string.Concat(parts.Select((part, index) => Detail(part, index)))));
            bool isDivided = parts.All(part => part.Currency == "VND") && parts.Sum(part => part.Dong) == amount;
            return entries.Sum(entry => entry.Amount.Dong) == amount
                && (isDivided ? entries.Length == parts.Length : entries is [{ EndToEndId: "", Text: "" }]);
        });

    private const string DetailA = "<TxDtls><Refs><EndToEndId>DUE-A</EndToEndId></Refs>";
    private const string DetailB = "<TxDtls><Refs><EndToEndId>DUE-B</EndToEndId></Refs>";
    private const string OldDetailA = DetailA + "<AmtDtls><InstdAmt><Amt Ccy=\"USD\">1.25</Amt></InstdAmt><TxAmt><Amt Ccy=\"VND\">32956</Amt></TxAmt></AmtDtls><RmtInf><Ustrd>phi A</Ustrd></RmtInf></TxDtls>";
    private const string OldDetailB = DetailB + "<AmtDtls><TxAmt><Amt Ccy=\"VND\">10000</Amt></TxAmt></AmtDtls><RmtInf><Ustrd>phi B</Ustrd></RmtInf></TxDtls>";

    private static string Detail((long Dong, bool IsOld, string Currency) part, int index)
    {
        string amount = FormattableString.Invariant($"<Amt Ccy=\"{part.Currency}\">{Math.Abs(part.Dong)}</Amt>");
        string sign = part.Dong < 0 ? "DBIT" : "CRDT";
        return FormattableString.Invariant($"<TxDtls><Refs><EndToEndId>E{index}</EndToEndId></Refs>{(part.IsOld ? $"<AmtDtls><TxAmt>{amount}</TxAmt></AmtDtls>" : amount)}<CdtDbtInd>{sign}</CdtDbtInd><RmtInf><Ustrd>t{index}</Ustrd></RmtInf></TxDtls>");
    }

    private static string Shown(BankEntry entry) => $"{entry.ToMoneyLine().Reference} {entry.Amount} {entry.Text}";

    private static string Statement(long amount, string details) => Statement(FormattableString.Invariant($"{Math.Abs(amount)}"), amount, details);

    private static string Statement(string written, long amount, string details) => Statement(Entry(written, details, amount < 0 ? "DBIT" : "CRDT"), amount);

    private static string Statement(string entries, long closing) => FormattableString.Invariant(
        $"<Document><BkToCstmrStmt><Stmt>{Balance("OPBD", 0)}{Balance("CLBD", closing)}{entries}</Stmt></BkToCstmrStmt></Document>");

    private static string Entry(string written, string details, string sign = "CRDT") =>
        $"<Ntry><Amt Ccy=\"VND\">{written}</Amt><CdtDbtInd>{sign}</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-08-17</Dt></BookgDt><AcctSvcrRef>B1</AcctSvcrRef><NtryDtls>{details}</NtryDtls></Ntry>";

    private static string Balance(string code, long dong) => FormattableString.Invariant(
        $"<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp><Amt Ccy=\"VND\">{Math.Abs(dong)}</Amt><CdtDbtInd>{(dong < 0 ? "DBIT" : "CRDT")}</CdtDbtInd></Bal>");

    private static BankEntry[] Read(string text) => [.. Camt053.ReadEntries(new StringReader(text))];

    private static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
