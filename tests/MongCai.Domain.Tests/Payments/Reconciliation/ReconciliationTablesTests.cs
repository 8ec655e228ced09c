using CsCheck;
using MongCai.Domain.Payments;

namespace MongCai.Domain.Tests.Payments;

public class ReconciliationTablesTests
{
    [Fact]
    public void ReadObligations_Table_IsRead() =>
        Assert.Equal(
            [new("A", Vnd.Of(20_000), true), new("B", Vnd.Of(5_000), false)],
            ReconciliationTables.ReadObligations(new StringReader("reference,amount,through_gateway\nA,20.000,yes\nB,5000,\n")));

    [Fact]
    public void ReadMoneyLines_Table_IsRead() =>
        Assert.Equal([new("A", "T1", Vnd.Of(20_000))], ReconciliationTables.ReadMoneyLines(new StringReader("reference,transaction,amount\nA,T1,20000\n")));

    [Fact]
    public void Read_AnyText_IsReadOrRefused() =>
        Gen.String[Gen.Char["reference,transactionamount\n\"A1.-"], 0, 80].Sample(text =>
        {
            try
            {
                return ReconciliationTables.ReadObligations(new StringReader("reference,amount\n" + text)).Count() + ReconciliationTables.ReadMoneyLines(new StringReader("reference,transaction,amount\n" + text)).Count() >= 0;
            }
            catch (FormatException wrong)
            {
                return wrong.Message.StartsWith("Line ", StringComparison.Ordinal);
            }
        });

    [Theory]
    [InlineData("A,much,yes", "Line 2: 'much' is not an amount")]
    [InlineData(",5,yes", "Line 2: an obligation needs a reference")]
    [InlineData("A,5,maybe", "Line 2: 'maybe' is neither 'yes' nor 'no'")]
    public void ReadObligations_WrongLine_IsRefused(string line, string expected) =>
        Assert.StartsWith(
            expected,
            Assert.Throws<FormatException>(
                () => ReconciliationTables.ReadObligations(new StringReader("reference,amount,through_gateway\n" + line)).ToArray()).Message,
            StringComparison.Ordinal);
}
