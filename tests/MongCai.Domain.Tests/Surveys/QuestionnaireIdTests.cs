using MongCai.Domain.Surveys;

namespace MongCai.Domain.Tests.Surveys;

public class QuestionnaireIdTests
{
    [Fact]
    public void Parse_OfAnIdentifier_ReadsBothParts()
    {
        QuestionnaireId id = QuestionnaireId.Parse("one-stop/2025");

        Assert.Equal(("one-stop", 2025), (id.Code, id.Version));
        Assert.Equal("one-stop/2025", id.ToString());
        Assert.NotEqual(QuestionnaireId.Parse("one-stop/2018"), id);
    }

    [Theory]
    [InlineData("")] // nothing
    [InlineData("sipas")] // no version
    [InlineData("sipas/0")] // versions begin at 1
    [InlineData("sipas/02017")] // one spelling for one version
    [InlineData("SIPAS/2017")] // capitals
    [InlineData("sipas/2017\n")] // a line end
    [InlineData("sipas/٢٠١٧")] // other digits
    public void Parse_OfAnotherText_SaysWhatWasExpected(string text) =>
        Assert.Contains("such as 'sipas/2017'", Assert.Throws<FormatException>(() => QuestionnaireId.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Default_IsNoIdentifier() => Assert.Equal("", default(QuestionnaireId).ToString() + default(QuestionnaireId).Code);
}
