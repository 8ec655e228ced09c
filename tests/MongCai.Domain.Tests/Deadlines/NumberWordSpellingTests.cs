using MongCai.Domain.Deadlines;

namespace MongCai.Domain.Tests.Deadlines;

/// <summary>A number in words is one where it is spelled as one, composed or not: other marks make another word.</summary>
public class NumberWordSpellingTests
{
    [Theory]
    [InlineData("một ngày", 1)]
    [InlineData("Bốn ngày", 4)]
    [InlineData("BẢY NGÀY", 7)]
    [InlineData("bẩy ngày", 7)] // as it is said in the north
    [InlineData("mười ngày", 10)]
    [InlineData("mười một ngày", 11)]
    [InlineData("hai mươi mốt ngày", 21)]
    [InlineData("một trăm mười ngày", 110)]
    [InlineData("môt ngày", null)] // a mark is missing
    [InlineData("mọt ngày", null)]
    [InlineData("mốt ngày", null)] // the day after tomorrow
    [InlineData("mươi ngày", null)] // some ten days
    [InlineData("mươi lăm ngày", null)]
    [InlineData("hai mười ngày", null)]
    [InlineData("mưới ngày", null)]
    [InlineData("muời ngày", null)]
    [InlineData("bà ngày", null)]
    [InlineData("hài ngày", null)]
    [InlineData("bộn ngày", null)] // plenty
    [InlineData("nặm ngày", null)]
    [InlineData("sấu ngày", null)]
    [InlineData("sắu ngày", null)]
    [InlineData("tấm ngày", null)]
    [InlineData("chỉn ngày", null)]
    public void FromText_OfANumberInWords_TakesNoOtherWord(string text, int? days)
    {
        Assert.Equal(days, (int?)ProcessingTime.FromText(text).Amount);
        Assert.Equal(days, (int?)ProcessingTime.FromText(Decomposed(text)).Amount);
    }

    /// <summary>The text as some systems hand it over, each mark a character of its own.</summary>
    private static string Decomposed(string text) => text.Normalize(System.Text.NormalizationForm.FormD);
}
