using System.Text;
using CsCheck;

namespace MongCai.Domain.Tests;

public class VietnameseLettersTests
{
    private const string Letters = "aàáãảạâầấẫẩậăằắẵẳặbcdđeèéẽẻẹêềếễểệghiìíĩỉịklmnoòóõỏọôồốỗổộơờớỡởợpqrstuùúũủụưừứữửựvxyỳýỹỷỵ .,1";

    [Fact]
    public void Compose_OfVietnameseText_IsFormC() => Gen.Char[Letters + Letters.ToUpperInvariant()].Array[0, 40].Sample(letters =>
    {
        string text = new(letters);

        Assert.Equal(text, VietnameseLetters.Compose(text.Normalize(NormalizationForm.FormD)));
        Assert.Equal(text.Length, VietnameseLetters.Count(text.Normalize(NormalizationForm.FormD)));
    });

    [Fact]
    public void Compose_OfVowelsAndTones_IsFormC() =>
        Gen.Char["aeouAOUyâăơạọ\u0300\u0301\u0303\u0309\u0323"].Array[0, 8]
            .Where(letters => !letters.Zip(letters.Skip(1)).Any(pair => pair.First >= '\u0300' && pair.First <= '\u036F' && pair.Second >= '\u0300' && pair.Second <= '\u036F'))
            .Where(letters => !letters.Zip(letters.Skip(1)).Any(pair => pair is { First: 'ạ' or 'ọ', Second: >= '\u0300' and <= '\u036F' }))
            .Sample(letters => Assert.Equal(new string(letters).Normalize(NormalizationForm.FormC), VietnameseLetters.Compose(new string(letters))));

    [Theory]
    [InlineData("a\u0323\u0302", 1)] // ậ: the dot, then the hat
    [InlineData("\u00E2\u0323", 1)] // ậ: the hat, then the dot
    [InlineData("u\u031B\u0301", 1)] // ứ
    [InlineData("\u00FA\u031B", 1)] // ứ with the horn last
    [InlineData("x\u0301", 2)] // no such letter
    [InlineData("𝔸", 1)] // two units of UTF-16, one character
    [InlineData("", 0)] // nothing
    public void Count_IsOfCharactersOfComposedText(string text, int count) => Assert.Equal(count, VietnameseLetters.Count(text));
}
