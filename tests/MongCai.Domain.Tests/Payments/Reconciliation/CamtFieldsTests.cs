using MongCai.Domain.Payments;

namespace MongCai.Domain.Tests.Payments;

/// <summary>Every field of an entry of camt.053 with what stands in its place where it is missing, and the line of every fault.</summary>
public class CamtFieldsTests
{
    private const string Opening = "<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"VND\">0</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>";
    private const string Closing = "<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"VND\">20000</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>";
    private const string Amount = "<Amt Ccy=\"VND\">20000</Amt><CdtDbtInd>CRDT</CdtDbtInd>";

    [Theory]
    [InlineData("<AcctSvcrRef>B1</AcctSvcrRef><NtryRef>N1</NtryRef>", "B1")]
    [InlineData("<AcctSvcrRef>B1</AcctSvcrRef><NtryDtls><TxDtls><Refs><AcctSvcrRef>T1</AcctSvcrRef></Refs></TxDtls></NtryDtls>", "T1")] // that of the transaction
    [InlineData("<AcctSvcrRef> </AcctSvcrRef><NtryRef>N1</NtryRef>", "N1")]
    [InlineData("<NtryRef>N1</NtryRef>", "N1")] // version .02 has no more
    [InlineData("", "")]
    [InlineData("<AcctSvcrRef>B1</AcctSvcrRef><NtryDtls><Btch><NbOfTxs>2</NbOfTxs></Btch><TxDtls><Refs><AcctSvcrRef>T1</AcctSvcrRef></Refs></TxDtls></NtryDtls>", "B1")] // one of two transactions: not that of the whole
    public void BankReference_IsTheNearestThatIsThere(string fields, string expected) => Assert.Equal(expected, Entry(fields).BankReference);

    [Theory]
    [InlineData("<EndToEndId>E1</EndToEndId>", "E1")]
    [InlineData("<EndToEndId> NOTPROVIDED </EndToEndId>", "")] // ISO 20022's word for none
    [InlineData("<EndToEndId/>", "")]
    [InlineData("", "")]
    public void EndToEndId_NotProvided_IsEmpty(string reference, string expected) =>
        Assert.Equal(expected, Entry($"<NtryDtls><TxDtls><Refs>{reference}</Refs></TxDtls></NtryDtls>").EndToEndId);

    [Theory]
    [InlineData("<Sts>BOOK</Sts>", true)] // version .02
    [InlineData("<Sts><Cd>BOOK</Cd></Sts>", true)]
    [InlineData("<Sts>\n  <Cd>BOOK</Cd>\n</Sts>", true)]
    [InlineData("", true)] // a statement holds what was booked
    [InlineData("<Sts>PDNG</Sts>", false)]
    [InlineData("<Sts><Cd>INFO</Cd></Sts>", false)]
    [InlineData("<Sts><Prtry>x</Prtry></Sts>", false)]
    public void IsBooked_IsSaidByTheState(string state, bool expected)
    {
        string statement = Statement($"<Ntry>{Amount}{state}</Ntry>", expected ? Closing : Closing.Replace("20000", "0", StringComparison.Ordinal));
        Assert.Equal(expected, Assert.Single(Read(statement)).IsBooked);
    }

    [Theory]
    [InlineData("<BookgDt><Dt>2026-08-17</Dt></BookgDt>", "2026-08-17")]
    [InlineData("<BookgDt><Dt>2026-08-17+07:00</Dt></BookgDt>", "2026-08-17")] // a day may have a zone
    [InlineData("<BookgDt><DtTm>2026-08-17T09:00:00</DtTm></BookgDt>", "2026-08-17")]
    [InlineData("<BookgDt><DtTm>2026-08-17T18:30:00Z</DtTm></BookgDt>", "2026-08-18")] // half past one in Vietnam
    [InlineData("<BookgDt><DtTm>2026-08-18T00:30:00.000+07:00</DtTm></BookgDt>", "2026-08-18")]
    [InlineData("<BookgDt/>", null)]
    [InlineData("", null)]
    public void BookedOn_IsTheDay(string date, string? expected) =>
        Assert.Equal(expected, Entry(date).BookedOn is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : null);

    [Theory]
    [InlineData("17/08/2026")]
    [InlineData("2026-08")]
    [InlineData("2026-13-01")]
    [InlineData("2026-08-1777")]
    [InlineData("2026-08-17 09:00")]
    [InlineData("2026-08-17T09:00:00+23:00")]
    public void BookedOn_OfAnotherForm_IsRefused(string written) => Assert.Equal( // else it would pass for a day that the statement does not say
        $"Line 2: 'BookgDt' says '{written}', which is not a day; expected one such as '2026-08-17'.", Wrong(Statement($"\n<Ntry>{Amount}<BookgDt><Dt>{written}</Dt></BookgDt></Ntry>")));

    [Theory]
    [InlineData("<RvslInd>true</RvslInd>", true)]
    [InlineData("<RvslInd>1</RvslInd>", true)] // both are truth values of XML
    [InlineData("<RvslInd>false</RvslInd>", false)]
    [InlineData("<RvslInd>0</RvslInd>", false)]
    [InlineData("", false)]
    public void IsReversal_IsATruthValue(string said, bool expected) => Assert.Equal(expected, Entry(said).IsReversal);

    [Fact]
    public void IsReversal_OfAnotherForm_IsRefused() => Assert.Equal(
        "Line 2: 'RvslInd' says 'YES'; expected 'true' or 'false'.", Wrong(Statement($"\n<Ntry>{Amount}<RvslInd>YES</RvslInd></Ntry>")));

    [Theory]
    [InlineData("<RmtInf><Ustrd>a</Ustrd><Ustrd> </Ustrd><Ustrd>b</Ustrd></RmtInf>", "a b")] // nothing between two blanks
    [InlineData("<RmtInf><Ustrd>a</Ustrd><Ustrd>a</Ustrd></RmtInf>", "a")]
    [InlineData("<RmtInf><Strd><AddtlRmtInf>a</AddtlRmtInf></Strd></RmtInf>", "a")]
    [InlineData("<RmtInf><Strd><RfrdDocInf><Nb>7</Nb></RfrdDocInf></Strd></RmtInf>", "7")] // the number of a document
    [InlineData("<RmtInf><Strd><CdtrRefInf><Ref>r</Ref></CdtrRefInf></Strd></RmtInf>", "r")]
    [InlineData("<Refs><Ref>r</Ref></Refs><RltdPties><Nb>7</Nb></RltdPties>", "")] // only those of the payer's reference
    public void Text_IsWhatPayerAndBankWrote(string details, string expected) => Assert.Equal(expected, Entry($"<NtryDtls><TxDtls>{details}</TxDtls></NtryDtls>").Text);

    [Theory]
    [InlineData("<Amt Ccy=\"VND\">20<!-- thousand -->000</Amt><CdtDbtInd>CRDT</CdtDbtInd>")] // a comment is no text
    [InlineData("<Amt Ccy=\"VND\">20<?bank thousand?>000</Amt><CdtDbtInd>CRDT</CdtDbtInd>")] // and no instruction is
    [InlineData("<Amt Ccy=\"VND\">\n 20000\n</Amt>\n<CdtDbtInd>\nCRDT </CdtDbtInd>")]
    public void Amount_AmongWhatIsNoText_IsRead(string amount) => Assert.Equal(Vnd.Of(20_000), Assert.Single(Read(Statement($"<Ntry>{amount}</Ntry>"))).Amount);

    [Theory]
    [InlineData("PRCD")] // the closing balance of the day before
    [InlineData("OPBD")]
    public void Opening_OfEitherCode_IsTheOpening(string code) =>
        Assert.Single(Read(Statement($"<Ntry>{Amount}</Ntry>").Replace("OPBD", code, StringComparison.Ordinal)));

    [Theory]
    [InlineData("<Bal/>")]
    [InlineData("<Bal><Tp><CdOrPrtry><Prtry>own</Prtry></CdOrPrtry></Tp></Bal>")] // of the bank's own kind
    [InlineData("<Bal><Tp><CdOrPrtry><Cd>CLAV</Cd></CdOrPrtry><SubTp><Cd>OPBD</Cd></SubTp></Tp></Bal>")] // another code, whatever stands beneath it
    public void Balance_OfAnotherKind_IsLeftAlone(string balance) => Assert.Single(Read(Statement($"{balance}<Ntry>{Amount}</Ntry>")));

    [Fact]
    public void Balance_WithAFurtherCode_IsThatOfTheFirst() => Assert.Single(Read(
        Statement($"<Ntry>{Amount}</Ntry>").Replace("</CdOrPrtry></Tp>", "</CdOrPrtry><SubTp><Cd>INTM</Cd></SubTp></Tp>", StringComparison.Ordinal)));

    [Theory]
    [InlineData(64, "x", true)]
    [InlineData(65, " ", true)] // blanks are no level
    [InlineData(65, "x", false)]
    public void Levels_OfAStatement_AreSixtyFour(int levels, string text, bool isRead)
    {
        int inner = levels - 4; // beneath Document, BkToCstmrStmt, Stmt and Ntry
        string deep = $"<Ntry>{Amount}\n{string.Concat(Enumerable.Repeat("<a>", inner))}{text}{string.Concat(Enumerable.Repeat("</a>", inner))}</Ntry>";
        string? wrong = Record.Exception(() => Read(Statement(deep)))?.Message;
        Assert.Equal(isRead ? null : "Line 2: the text is no camt.053: it has more than 64 levels. Have the bank export the statement again.", wrong);
    }

    [Theory]
    [InlineData("", "Line 1: the text is no camt.053: it is not well-formed XML")] // of no line at all
    [InlineData("<a>\n\n<b></a>", "Line 3: the text is no camt.053: it is not well-formed XML")]
    [InlineData("<a>\n\n<b/>\n</a>", "Line 4: the text is no camt.053: it has no statement ('Stmt'). Reports of the running day, camt.052, are no statements.")]
    [InlineData("<a/>", "Line 1: the text is no camt.053: it has no statement")]
    public void Fault_IsOnItsLine(string text, string expected) => Assert.StartsWith(expected, Wrong(text), StringComparison.Ordinal);

    [Fact]
    public void Entry_AsTheWholeDocument_IsNoStatement() =>
        Assert.StartsWith("Line 1: the text is no camt.053: it has no statement", Wrong($"<Ntry>{Amount}</Ntry>"), StringComparison.Ordinal);

    private static BankEntry Entry(string fields) => Assert.Single(Read(Statement($"<Ntry>{Amount}{fields}</Ntry>")));

    private static string Statement(string entries, string closing = Closing) =>
        $"<Document><BkToCstmrStmt><Stmt>{Opening}{closing}{entries}</Stmt></BkToCstmrStmt></Document>";

    private static BankEntry[] Read(string text) => [.. Camt053.ReadEntries(new StringReader(text))];

    private static string Wrong(string text) => Assert.Throws<FormatException>(() => Read(text)).Message;
}
