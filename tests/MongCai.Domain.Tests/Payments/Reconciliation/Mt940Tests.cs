using CsCheck;
using MongCai.Domain.Payments;
using NodaTime;

namespace MongCai.Domain.Tests.Payments;

public class Mt940Tests
{
    private const string Statement =
        "{1:F01BANKVNVXAXXX0000000000}{4:\n"
        + ":20:STARTUMS\n"
        + ":25:113366668888\n"
        + ":28C:1/1\n"
        + ":60F:C260816VND100000,\n"
        + ":61:2608170817C20000,NTRFNONREF//FT1\n"
        + ":86:MBVCB.1.hs0001527h4924011\n00001g CT tu 001\n"
        + ":61:260817RC5000,00NTRFREF2//FT2\n"
        + "words of the bank\n"
        + ":61:260817DD1000,NCHGREF3\n"
        + ":62F:C260817VND114000,\n"
        + "-}\n";

    [Fact]
    public void ReadEntries_Statement_IsRead()
    {
        BankEntry[] entries = Read(Statement);
        Assert.Equal(["line 6: FT1 20.000 đ", "line 9: FT2 -5.000 đ", "line 11: REF3 -1.000 đ"], entries.Select(entry => entry.ToString()));
        Assert.Equal([false, true, false], entries.Select(entry => entry.IsReversal));
        Assert.Equal(new LocalDate(2026, 8, 17), entries[0].BookedOn);
        Assert.Equal(new MoneyLine("000.15.27.H49-240110-0001", "FT1", Vnd.Of(20_000)), entries[0].ToMoneyLine()); // over a line end
        Assert.Equal(("REF2", "words of the bank"), (entries[1].EndToEndId, entries[1].Text)); // the words below the entry are its text
    }

    [Fact]
    public void ReadEntries_TwoStatements_AreReadOneAfterTheOther() => Assert.Equal(6, Read(Statement + Statement).Length);

    [Theory]
    [InlineData("VND114000,", "VND115000,", "Line 12: the statement does not add up: 100.000 đ and the entries of 14.000 đ make 114.000 đ, not 115.000 đ.")]
    [InlineData("VND100000,", "USD100000,", "Line 5: the balance is in 'USD'; expected VND.")]
    [InlineData("VND100000,", "VND100000", "Line 5: ':60F:' is not a balance")]
    [InlineData("C20000,NTRF", "C20000,50NTRF", "Line 6: ':61:' is not an entry")] // đồng has no decimals
    [InlineData(":61:260817RC", ":61:261317RC", "Line 9: ':61:' is not an entry")] // month 13
    [InlineData(":62F:C260817VND114000,\n", "", "Line 11: the text ends before the statement has its closing balance")] // cut off
    [InlineData(":62F:C260817VND114000,", ":64:C260817VND114000,", "Line 12: the text ends before the statement has its closing balance")] // another field behind it
    [InlineData(":60F:C260816VND100000,\n", "", "Line 5: the entry stands in no statement")]
    [InlineData(":60F:", ":60X:", "Line 6: the entry stands in no statement")]
    public void ReadEntries_WrongField_IsRefused(string right, string wrong, string expected) =>
        Assert.StartsWith(
            expected, Assert.Throws<FormatException>(() => Read(Statement.Replace(right, wrong, StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("hello\nworld\n", "the text is no MT940")]
    [InlineData("", "the text is no MT940")]
    [InlineData(":60F:C260816VND100000,\n", "the text ends before the statement has its closing balance")]
    [InlineData(":62F:C260816VND100000,\n", "the closing balance has no opening balance")]
    public void ReadEntries_WithoutAWholeStatement_IsRefused(string text, string expected) =>
        Assert.Contains(expected, Assert.Throws<FormatException>(() => Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void ReadEntries_OfWritten_AreTheEntries() =>
        Gen.Select(Gen.Long[-1_000_000, 1_000_000].Array[0, 20], Gen.Long[-1_000_000_000, 1_000_000_000]).Sample((amounts, opening) =>
        {
            string text = Balance("60F", opening)
                + string.Concat(amounts.Select((amount, index) => FormattableString.Invariant($":61:260817{(amount < 0 ? 'D' : 'C')}{Math.Abs(amount)},NTRFREF{index}\n")))
                + Balance("62F", opening + amounts.Sum());
            return Read(text).Select(entry => entry.Amount.Dong).SequenceEqual(amounts);
        });

    [Fact]
    public void ReadEntries_DamagedText_IsReadOrRefused() =>
        Gen.Select(Gen.Int[0, Statement.Length - 1], Gen.Int[0, 30], Gen.String[Gen.Char[":6120FCDR,/\n-VND"], 0, 8]).Sample((start, length, put) =>
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

    private static string Balance(string tag, long dong) => FormattableString.Invariant($":{tag}:{(dong < 0 ? 'D' : 'C')}260817VND{Math.Abs(dong)},\n");

    private static BankEntry[] Read(string text) => [.. Mt940.ReadEntries(new StringReader(text))];
}
