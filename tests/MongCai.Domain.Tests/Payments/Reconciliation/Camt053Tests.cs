using CsCheck;
using MongCai.Domain.Payments;
using NodaTime;

namespace MongCai.Domain.Tests.Payments;

public class Camt053Tests
{
    private const string Statement = """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">
          <BkToCstmrStmt>
            <Stmt>
              <Id>1</Id>
              <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="VND">100000</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
              <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="VND">145000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
              <Ntry>
                <Amt Ccy="VND">20000</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
                <BookgDt><Dt>2026-08-17</Dt></BookgDt><AcctSvcrRef>FT1</AcctSvcrRef>
                <NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><RmtInf><Ustrd>MBVCB.1.hs0001527h492401100001g</Ustrd><Ustrd>CT tu 001</Ustrd></RmtInf></TxDtls></NtryDtls>
              </Ntry>
              <Ntry>
                <Amt Ccy="VND">30000</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><DtTm>2026-08-17T09:00:00</DtTm></BookgDt>
                <NtryDtls>
                  <TxDtls><Refs><AcctSvcrRef>FT2</AcctSvcrRef><EndToEndId>REF2</EndToEndId></Refs><Amt Ccy="VND">10000</Amt></TxDtls>
                  <TxDtls><Refs><AcctSvcrRef>FT3</AcctSvcrRef><EndToEndId>REF3</EndToEndId></Refs><Amt Ccy="VND">20000</Amt></TxDtls>
                </NtryDtls>
              </Ntry>
              <Ntry><Amt Ccy="VND">5000</Amt><CdtDbtInd>DBIT</CdtDbtInd><RvslInd>true</RvslInd><Sts>BOOK</Sts><AcctSvcrRef>FT4</AcctSvcrRef></Ntry>
              <Ntry><Amt Ccy="VND">99000</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>PDNG</Sts><AcctSvcrRef>FT5</AcctSvcrRef></Ntry>
            </Stmt>
          </BkToCstmrStmt>
        </Document>
        """;

    [Fact]
    public void ReadEntries_Statement_IsRead()
    {
        BankEntry[] entries = Read(Statement);
        Assert.Equal(
            ["line 8: FT1 20.000 đ", "line 13: FT2 10.000 đ", "line 13: FT3 20.000 đ", "line 20: FT4 -5.000 đ", "line 21: FT5 99.000 đ"],
            entries.Select(entry => entry.ToString()));
        Assert.Equal(new LocalDate(2026, 8, 17), entries[0].BookedOn);
        Assert.Equal(new LocalDate(2026, 8, 17), entries[1].BookedOn);
        Assert.Equal([false, false, false, true, false], entries.Select(entry => entry.IsReversal));
        Assert.False(entries[4].IsBooked); // pending: the money has not moved
    }

    [Fact]
    public void ToMoneyLine_TextWithADossier_IsNamedAfterIt()
    {
        BankEntry[] entries = Read(Statement);
        Assert.Equal(new MoneyLine("000.15.27.H49-240110-0001", "FT1", Vnd.Of(20_000)), entries[0].ToMoneyLine());
        Assert.Equal(new MoneyLine("REF2", "FT2", Vnd.Of(10_000)), entries[1].ToMoneyLine());
    }

    [Fact]
    public void ReadEntries_EntryThatIsMissing_DoesNotAddUp()
    {
        string tampered = Statement.Replace("<Amt Ccy=\"VND\">5000</Amt>", "<Amt Ccy=\"VND\">4000</Amt>", StringComparison.Ordinal);
        Assert.StartsWith(
            "Line 22: the statement does not add up: 100.000 đ and the entries of 46.000 đ make 146.000 đ, not 145.000 đ.",
            Wrong(tampered),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><d>&b;</d>")] // entities that grow
    [InlineData("<!DOCTYPE d SYSTEM \"file:///etc/passwd\"><d/>")] // an entity from elsewhere
    [InlineData("<!DOCTYPE d [<!ENTITY x SYSTEM \"http://example.org/\">]><d>&x;</d>")]
    [InlineData("<a><b></a>")]
    [InlineData("")]
    [InlineData("not a document")]
    public void ReadEntries_DocumentTypeOrBrokenXml_IsRefused(string document) =>
        Assert.EndsWith("the text is no camt.053: it is not well-formed XML, or it declares a document type. Have the bank export the statement again.", Wrong(document), StringComparison.Ordinal);

    [Theory]
    [InlineData("<Ntry>")] // inside of what is read as a whole
    [InlineData("<Stmt>")] // outside of it
    public void ReadEntries_OfMoreLevelsThanAStatementHas_IsRefused(string begin)
    {
        string deep = begin + string.Concat(Enumerable.Repeat("<a xmlns=\"b\">", 100_000)); // the time to read it grew with the square of the levels
        Assert.StartsWith("Line 1: the text is no camt.053: it has more than 64 levels.", Wrong(deep), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ccy=\"VND\">20000<", "Ccy=\"USD\">20000<", "Line 8: 'Ntry' has no amount in VND.")]
    [InlineData("Ccy=\"VND\">20000<", "Ccy=\"VND\">20000.50<", "Line 8: 'Ntry' has an amount that is not of whole đồng")]
    [InlineData("<CdtDbtInd>DBIT</CdtDbtInd>", "", "Line 20: 'Ntry' does not say CRDT or DBIT")]
    public void ReadEntries_WrongEntry_IsRefused(string right, string wrong, string expected) =>
        Assert.StartsWith(expected, Wrong(Statement.Replace(right, wrong, StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void ReadEntries_DamagedText_IsReadOrRefused() =>
        Gen.Select(Gen.Int[0, Statement.Length - 1], Gen.Int[0, 40], Gen.String[Gen.Char["<>/&;\"NtryAmt0 "], 0, 8]).Sample((start, length, put) =>
        {
            string damaged = Statement.Remove(start, Math.Min(length, Statement.Length - start)).Insert(start, put);
            try
            {
                return Read(damaged).Length >= 0;
            }
            catch (FormatException wrong)
            {
                return wrong.Message.StartsWith("Line ", StringComparison.Ordinal);
            }
        });

    [Theory]
    [InlineData("OPBD", "XXXX", "the statement has no balance 'OPBD'")]
    [InlineData("CLBD", "XXXX", "the statement has no balance 'CLBD'")]
    [InlineData("Stmt>", "Rpt>", "the text is no camt.053: it has no statement")] // camt.052
    public void ReadEntries_WithoutAWholeStatement_IsRefused(string right, string wrong, string expected) => Assert.Contains(
        expected, Assert.Throws<FormatException>(() => Read(Statement.Replace(right, wrong, StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("<a><b/></a>")]
    [InlineData("<Document><BkToCstmrStmt><Stmt/></BkToCstmrStmt></Document>")]
    public void ReadEntries_OfNoStatement_IsRefused(string text) => Assert.Throws<FormatException>(() => Read(text));

    [Fact]
    public void ReadEntries_OfAPage_AddsUpItsInterimBalances() =>
        Assert.Equal(5, Read(Statement.Replace("OPBD", "ITBD", StringComparison.Ordinal).Replace("CLBD", "ITBD", StringComparison.Ordinal)).Length);

    private static BankEntry[] Read(string text) => [.. Camt053.ReadEntries(new StringReader(text))];

    private static string Wrong(string text) => Assert.Throws<FormatException>(() => Read(text)).Message;
}
