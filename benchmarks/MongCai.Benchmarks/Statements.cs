using System.Globalization;
using System.Text;

namespace MongCai.Benchmarks;

/// <summary>Generated bank statements of a day: so many payments of 20,000 đồng, the same in each form.</summary>
internal static class Statements
{
    private const int Dong = 20_000;

    internal static string Mt940(int entries)
    {
        StringBuilder text = new(":20:X\r\n:25:970436/0123\r\n:28C:1/1\r\n:60F:C260816VND0,\r\n");
        for (int entry = 1; entry <= entries; entry++)
        {
            text.Append(CultureInfo.InvariantCulture, $":61:2608170817C{Dong},NTRFREF{entry}//BANK{entry}\r\n:86:HS 000.00.01.H49-260817-{entry:0000}\r\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $":62F:C260817VND{entries * Dong},\r\n-\r\n").ToString();
    }

    /// <summary>In the second version, of which all readers know the agent and the account.</summary>
    internal static string Camt053(int entries)
    {
        StringBuilder text = new("""
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>
            <GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-08-17T18:00:00+07:00</CreDtTm></GrpHdr>
            <Stmt><Id>1</Id><ElctrncSeqNb>1</ElctrncSeqNb><LglSeqNb>1</LglSeqNb><CreDtTm>2026-08-17T18:00:00+07:00</CreDtTm>
            <FrToDt><FrDtTm>2026-08-17T00:00:00+07:00</FrDtTm><ToDtTm>2026-08-17T23:59:59+07:00</ToDtTm></FrToDt>
            <Acct><Id><Othr><Id>0123</Id></Othr></Id><Ccy>VND</Ccy><Svcr><FinInstnId><BIC>BFTVVNVX</BIC></FinInstnId></Svcr></Acct>
            """);
        text.Append(Balance("OPBD", 0)).Append(Balance("CLBD", entries * Dong));
        for (int entry = 1; entry <= entries; entry++)
        {
            text.Append(Entry(entry));
        }

        return text.Append("</Stmt></BkToCstmrStmt></Document>").ToString();
    }

    private static string Balance(string code, int dong) => string.Create(
        CultureInfo.InvariantCulture,
        $"<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp><Amt Ccy=\"VND\">{dong}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-08-17</Dt></Dt></Bal>");

    private static string Entry(int number) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        <Ntry><Amt Ccy="VND">{Dong}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-08-17</Dt></BookgDt><ValDt><Dt>2026-08-17</Dt></ValDt>
        <AcctSvcrRef>BANK{number}</AcctSvcrRef><BkTxCd><Prtry><Cd>TRF</Cd></Prtry></BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>REF{number}</EndToEndId></Refs>
        <RmtInf><Ustrd>HS 000.00.01.H49-260817-{number:0000}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>

        """);
}
