using CsCheck;

namespace MongCai.Domain.Tests;

public class NumberWordsTests
{
    [Theory]
    [InlineData(0, "không")]
    [InlineData(1, "một")]
    [InlineData(5, "năm")]
    [InlineData(10, "mười")]
    [InlineData(11, "mười một")] // mốt only after mươi
    [InlineData(14, "mười bốn")] // tư only after mươi
    [InlineData(15, "mười lăm")]
    [InlineData(20, "hai mươi")]
    [InlineData(21, "hai mươi mốt")]
    [InlineData(24, "hai mươi tư")]
    [InlineData(25, "hai mươi lăm")]
    [InlineData(100, "một trăm")]
    [InlineData(101, "một trăm linh một")]
    [InlineData(105, "một trăm linh năm")] // not lăm after linh
    [InlineData(110, "một trăm mười")]
    [InlineData(1000, "một nghìn")] // no "không trăm" behind it
    [InlineData(1001, "một nghìn không trăm linh một")] // every group after the first in full
    [InlineData(1010, "một nghìn không trăm mười")]
    [InlineData(1_001_000, "một triệu không trăm linh một nghìn")]
    [InlineData(1_000_001, "một triệu không trăm linh một")] // a group of zeros is passed over
    [InlineData(1_200_000, "một triệu hai trăm nghìn")]
    [InlineData(1_000_000_000, "một tỷ")]
    [InlineData(1_234_000_000_000, "một nghìn hai trăm ba mươi tư tỷ")] // tỷ once
    [InlineData(1_000_000_000_000, "một nghìn tỷ")]
    [InlineData(1_000_000_000_000_000, "một triệu tỷ")] // not "một trăm nghìn tỷ"
    [InlineData(1_000_000_000_000_000_000, "một tỷ tỷ")]
    [InlineData(1_000_000_000_000_000_005, "một tỷ tỷ không trăm linh năm")]
    [InlineData(-21, "âm hai mươi mốt")]
    [InlineData(long.MaxValue, "chín tỷ tỷ hai trăm hai mươi ba triệu ba trăm bảy mươi hai nghìn không trăm ba mươi sáu tỷ tám trăm năm mươi tư triệu bảy trăm bảy mươi lăm nghìn tám trăm linh bảy")]
    [InlineData(long.MinValue, "âm chín tỷ tỷ hai trăm hai mươi ba triệu ba trăm bảy mươi hai nghìn không trăm ba mươi sáu tỷ tám trăm năm mươi tư triệu bảy trăm bảy mươi lăm nghìn tám trăm linh tám")]
    public void Spell_Standard_ReadsTheNumber(long number, string expected) => Assert.Equal(expected, NumberWords.Spell(number));

    [Theory]
    [InlineData(105, NumberSpellings.Le, "một trăm lẻ năm")]
    [InlineData(24, NumberSpellings.Bon, "hai mươi bốn")]
    [InlineData(2_000_000_000, NumberSpellings.Ti, "hai tỉ")]
    [InlineData(1000, NumberSpellings.Ngan, "một ngàn")]
    [InlineData(1_001_024, NumberSpellings.Le | NumberSpellings.Bon | NumberSpellings.Ngan, "một triệu không trăm lẻ một ngàn không trăm hai mươi bốn")]
    public void Spell_OtherChoice_UsesItsWords(long number, NumberSpellings spellings, string expected) =>
        Assert.Equal(expected, NumberWords.Spell(number, spellings));

    [Theory]
    [InlineData(0, "Không đồng")]
    [InlineData(1_200_000, "Một triệu hai trăm nghìn đồng")]
    [InlineData(-5000, "Âm năm nghìn đồng")] // capital of a letter with a mark
    public void InWords_OfMoney_BeginsWithACapital(long dong, string expected) => Assert.Equal(expected, Vnd.Of(dong).ToWords());

    [Fact]
    public void InWords_ForARoundSum_MayCloseIt() => Assert.Equal("Mười nghìn đồng chẵn", Vnd.Of(10_000).ToWords(NumberSpellings.Chan));

    [Fact]
    public void Spell_ReadBack_IsTheNumber() => Gen.Long[0, long.MaxValue].Sample(number => ReadBack(NumberWords.Spell(number)) == number);

    [Fact]
    public void Spell_SmallNumbersReadBack_AreTheNumbers() => Gen.Long[0, 3_000_000].Sample(number => ReadBack(NumberWords.Spell(number)) == number);

    /// <summary>The naive truth: words add up from the left, and a unit multiplies what stands before it.</summary>
    private static decimal ReadBack(string words)
    {
        string[] digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
        decimal total = 0, billions = 0, group = 0;
        foreach (string word in words.Split(' '))
        {
            int digit = word switch { "mốt" => 1, "tư" => 4, "lăm" => 5, _ => Array.IndexOf(digits, word) };
            (total, billions, group) = word switch
            {
                "mười" => (total, billions, group + 10),
                "mươi" => (total, billions, group - (group % 10) + (group % 10 * 10)),
                "trăm" => (total, billions, group * 100),
                "linh" => (total, billions, group),
                "nghìn" => (total, billions + (group * 1000), 0m),
                "triệu" => (total, billions + (group * 1_000_000), 0m),
                "tỷ" when billions + group == 0 => (total * 1_000_000_000, 0m, 0m),
                "tỷ" => (total + ((billions + group) * 1_000_000_000), 0m, 0m),
                _ => (total, billions, group + digit),
            };
        }

        return total + billions + group;
    }

    [Theory]
    [InlineData(32)] // a bit that is no spelling
    [InlineData(33)] // beside one that is
    [InlineData(-1)]
    public void Spell_InASpellingThatIsNone_IsRefused(int spellings)
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(spellings), () => NumberWords.Spell(105, (NumberSpellings)spellings));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(spellings), () => Vnd.Of(105).ToWords((NumberSpellings)spellings));
    }
}
