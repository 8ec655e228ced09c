using MongCai.Domain.Payments;

namespace MongCai.Domain.Tests.Payments;

public class BankDirectoryTests
{
    [Theory]
    [InlineData("970405", "Agribank")]
    [InlineData("970415", "VietinBank")] // not Vietcombank, as one README says
    [InlineData("970436", "Vietcombank")]
    [InlineData("970456", "IBK HCM")] // not Viet Capital, as one library says
    [InlineData("971025", "MoMo")] // outside the State Bank's letter
    public void Find_ByNumber_NamesTheBank(string bin, string name) => Assert.Equal(name, BankDirectory.BuiltIn.Find(BankBin.Parse(bin))?.ShortName);

    [Fact]
    public void Find_UnknownNumber_IsNull() => Assert.Null(BankDirectory.BuiltIn.Find(BankBin.Parse("123456")));

    [Fact]
    public void All_OfATable_AreInTheOrderOfTheNumbersAndWhole()
    {
        BankDirectory banks = BankDirectory.Read(new StringReader("bin,name,short_name,source\n970436,Bank B,B,letter 2\n970405,Bank A,A,letter 1"));
        Assert.Equal([new(BankBin.Parse("970405"), "Bank A", "A", "letter 1"), new(BankBin.Parse("970436"), "Bank B", "B", "letter 2")], banks.All);
    }

    [Fact]
    public void All_BuiltIn_NameTheirSource()
    {
        Assert.Equal(BankDirectory.BuiltIn.Count, BankDirectory.BuiltIn.All.Count);
        Assert.All(BankDirectory.BuiltIn.All, bank => Assert.NotEqual("", bank.Source));
    }

    [Theory]
    [InlineData("bin,name,short_name,source\n97041,A,A,letter", "Line 2: '97041' is not a bank's number; expected six digits.")]
    [InlineData("bin,name,short_name,source\n970415,A,A,", "Line 2: the bank '970415' names no source. Say in the column 'source' where the number was published.")]
    [InlineData("bin,name,short_name,source\n970415,A,A,letter\n970415,B,B,letter", "Line 3: the bank '970415' is listed twice.")]
    [InlineData("bin,name,source\n970415,A,letter", "Line 1: the column 'short_name' is missing")]
    public void Read_WrongLine_IsRefused(string table, string expected) =>
        Assert.StartsWith(expected, Assert.Throws<FormatException>(() => BankDirectory.Read(new StringReader(table))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("97041")]
    [InlineData("9704155")]
    [InlineData("97O415")]
    [InlineData("٩٧٠٤١٥")] // digits that are not ASCII
    [InlineData("970415\n")]
    public void Bin_OtherThanSixDigits_IsRefused(string text) => Assert.EndsWith(
        "is not a bank's number: expected six digits, such as '970436'.", Assert.Throws<FormatException>(() => BankBin.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Bin_OfNoBank_IsNoText()
    {
        Assert.False(BankBin.TryParse("97041", out BankBin bin));
        Assert.Equal((default(BankBin), ""), (bin, bin.ToString()));
    }
}
