using CsCheck;
using MongCai.Domain.Agencies;

namespace MongCai.Domain.Tests.Agencies;

public class AdministrativeUnitCodeTests
{
    [Theory]
    [InlineData("22", AdministrativeLevel.Provincial)]
    [InlineData("194", AdministrativeLevel.District)]
    [InlineData("06712", AdministrativeLevel.Communal)] // the zero in front counts
    public void Level_FollowsTheDigits(string text, AdministrativeLevel level)
    {
        AdministrativeUnitCode code = AdministrativeUnitCode.Parse(text);
        Assert.Equal(level, code.Level);
        Assert.Equal(text, code.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("6712")] // a spreadsheet ate the zero
    [InlineData("067120")]
    [InlineData("22\n")]
    [InlineData("٢٢")] // other digits than 0 to 9
    public void Parse_OfOtherText_Refuses(string text)
    {
        Assert.Contains(ShownText.Quoted(text), Assert.Throws<FormatException>(() => AdministrativeUnitCode.Parse(text)).Message, StringComparison.Ordinal);
        Assert.False(AdministrativeUnitCode.TryParse(text, out _));
    }

    [Fact]
    [Trait("Kind", "Fuzz")]
    public void TryParse_OfAnyText_NeverThrows() =>
        Gen.String[Gen.Char["0123456789 \n\u0660"], 0, 7].Sample(
            text => AdministrativeUnitCode.TryParse(text, out AdministrativeUnitCode code) == (code.ToString() == text && text.Length > 0),
            iter: Fuzz.Inputs);

    [Fact]
    public void Default_IsNoCode() => Assert.Equal("", default(AdministrativeUnitCode).ToString());
}
