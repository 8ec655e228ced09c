namespace MongCai.Cli.Tests;

public sealed class ReconcileTests
{
    private const string Obligations = "reference,amount,through_gateway\nA,20000,yes\nREF2,-5000,no\n";
    private const string Gateway = "reference,transaction,amount\nA,G1,20000\n";
    private const string Table = "reference,transaction,amount\nA,FT1,20000\nREF2,FT2,-5000\n";
    private const string Mt940 = ":20:X\n:60F:C260816VND100000,\n:61:2608170817C20000,NTRFA//FT1\n:61:260817RC5000,00NTRFREF2//FT2\n:62F:C260817VND115000,\n";
    private const string Camt053 = """
        <Document><BkToCstmrStmt><Stmt>
        <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="VND">100000</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
        <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="VND">115000</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
        <Ntry><Amt Ccy="VND">20000</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><AcctSvcrRef>FT1</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>A</EndToEndId></Refs></TxDtls></NtryDtls></Ntry>
        <Ntry><Amt Ccy="VND">5000</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><AcctSvcrRef>FT2</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>REF2</EndToEndId></Refs></TxDtls></NtryDtls></Ntry>
        <Ntry><Amt Ccy="VND">9000</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>PDNG</Sts><AcctSvcrRef>FT3</AcctSvcrRef></Ntry>
        </Stmt></BkToCstmrStmt></Document>
        """;

    [Theory]
    [InlineData(Table)]
    [InlineData(Mt940)]
    [InlineData(Camt053)] // the pending entry is left out
    public void Books_ThatAgree_TieOut(string bank)
    {
        Cli run = Run(bank);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            "source,reference,transaction,amount,class\nobligations,A,,20000,matched\ngateway,A,G1,20000,matched\nbank,A,FT1,20000,matched\nobligations,REF2,,-5000,matched\nbank,REF2,FT2,-5000,matched\n",
            run.Output);
        Assert.EndsWith("bank: 2 lines, 15.000 đ\n  matched: 2 lines, 15.000 đ\nThe books tie out.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Books_ThatDiffer_GiveExitCodeOne()
    {
        Cli run = Run("reference,transaction,amount\nA,FT1,20000\nA,FT2,20000\nB,FT3,1\n");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("obligations,REF2,,-5000,unpaid\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("bank,B,FT3,1,unknown\nbank,A,FT2,20000,duplicate\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("The books differ.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Duplicate_GivenBack_TiesOut()
    {
        Cli run = Run(Table + "A,FT3,20000\nA,FT4,-20000\n");
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("bank,A,FT3,20000,refunded\nbank,A,FT4,-20000,refunded\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("  refunded: 2 lines, 0 đ\nThe books tie out.\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reference,transaction,amount\nA,FT1,x\n", "is wrong. Line 2: 'x' is not an amount")]
    [InlineData("<Document>", "the text is no camt.053: it is not well-formed XML")]
    [InlineData(":20:X\n:60F:nothing\n", "is wrong. Line 2: ")]
    public void WrongBook_IsNamed(string bank, string message)
    {
        Cli run = Run(bank);
        run.FailsWith(2, message);
    }

    private static Cli Run(string bank)
    {
        using TemporaryFile obligations = new(Obligations);
        using TemporaryFile gateway = new(Gateway);
        return Cli.Run($"reconcile --obligations {obligations.Path} --gateway {gateway.Path} --bank -", bank);
    }
}
