using MongCai.Domain.Reports;

namespace MongCai.Domain.Tests.Reports;

public class OverdueCausesTests
{
    [Theory]
    [InlineData("other", "Nguyên nhân khác")]
    [InlineData("", "Chưa nêu nguyên nhân")] // none stated
    [InlineData("X9", "X9")] // a code of another system
    public void NameOf_ACode_IsItsName(string code, string name) => Assert.Equal(name, OverdueCauses.Default.NameOf(code).Vietnamese);

    [Fact]
    public void Read_OfACodeTwice_NamesTheLine()
    {
        using StringReader reader = new("code,vietnamese,english,source\na,A,A,s\na,B,B,s\n");
        Assert.StartsWith("Line 3: 'a'", Assert.Throws<FormatException>(() => OverdueCauses.Read(reader)).Message, StringComparison.Ordinal);
    }
}
