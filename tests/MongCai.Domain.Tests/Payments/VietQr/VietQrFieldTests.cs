using System.Text.Json;
using MongCai.Domain.Payments;

namespace MongCai.Domain.Tests.Payments;

public class VietQrFieldTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(99, 99)]
    public void Of_NumberAndLengthAtTheirLimits_AreKept(int id, int length) =>
        Assert.Equal((id, new string('~', length)), (VietQrField.Of(id, new('~', length)).Id, VietQrField.Of(id, new('~', length)).Value));

    [Theory]
    [InlineData(59, "", "Field 59 needs 1 to 99 printable ASCII characters; found 0 characters.")]
    [InlineData(5, "phí", "Field 05 needs 1 to 99 printable ASCII characters; found 3 characters.")]
    [InlineData(-1, "A", "id (")]
    [InlineData(100, "A", "id (")]
    public void Of_OutsideTheLimits_IsRefused(int id, string value, string expected) =>
        Assert.StartsWith(expected, Assert.ThrowsAny<ArgumentException>(() => VietQrField.Of(id, value)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("0002vi0108Móng Cái", true)] // names in another language
    [InlineData("0002vi0108Móng\u0007Cái", false)]
    [InlineData("0002vi0102😀", false)] // a pair counts as two characters
    public void Of_AnotherLanguage_HoldsItsLetters(string value, bool expected) =>
        Assert.Equal(expected, Record.Exception(() => VietQrField.Of(64, value)) is null);

    [Fact]
    public void Json_OfTheFieldOfAnotherLanguage_IsReadAgain()
    {
        VietQrField field = VietQrField.Of(64, "0002vi0108Móng Cái");
        Assert.Equal(field, JsonSerializer.Deserialize<VietQrField>(JsonSerializer.Serialize(field)));
    }

    [Fact]
    public void Of_AHundredCharacters_IsRefused() => Assert.Throws<ArgumentException>(() => VietQrField.Of(59, new('A', 100)));

    [Fact]
    public void ToString_OfAField_KeepsItsTextToItself() =>
        Assert.Equal(("05 (3 characters)", "00 (0 characters)"), (VietQrField.Of(5, "Phi").ToString(), default(VietQrField).ToString()));
}
