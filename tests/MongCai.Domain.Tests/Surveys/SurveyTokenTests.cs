using MongCai.Domain.Surveys;

namespace MongCai.Domain.Tests.Surveys;

public class SurveyTokenTests
{
    [Theory]
    [InlineData("")] // nothing
    [InlineData("abcdefghijklmnopqrstu")] // one too few
    [InlineData("abcdefghijklmnopqrstuvw")] // one too many
    [InlineData("abcdefghijklmnopqrst+/")] // the other alphabet of Base64
    [InlineData("abcdefghijklmnopqrstuv\n")] // a line end
    public void Parse_OfAnotherText_DoesNotRepeatIt(string text)
    {
        FormatException refusal = Assert.Throws<FormatException>(() => SurveyToken.Parse(text));

        Assert.Contains("expected 22 letters", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("abc", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_OfAToken_KeepsItsText() => Assert.Equal("abcdefghijklmnopqrst-_", SurveyToken.Parse("abcdefghijklmnopqrst-_").Text);

    [Fact]
    public void Default_IsNoToken() => Assert.Equal("", default(SurveyToken).Text);
}
