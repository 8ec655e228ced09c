using Province.Contracts;

namespace MongCai.Province.Tests;

public class UnitKeyTests
{
    [Theory]
    [InlineData("000.01.07.H49/2026-03", "07.H49/2026-03")]
    [InlineData("07.H49/2026-03", "H49/2026-03")]
    [InlineData("H49/2026-03", "VN/2026-03")]
    [InlineData("VN/2026-03", "VN")]
    [InlineData("VN", null)]
    public void Above_Unit_IsTheOneThatItIsAPartOf(string key, string? above) => Assert.Equal(above, UnitKey.Parse(key).Above?.ToString());

    [Fact]
    public void Dimensions_HigherUnit_KeepsNoSideThatTheLowerDoesNot()
    {
        UnitKey? unit = UnitKey.Parse("000.01.07.H49/2026-03");
        while (unit?.Above is { } above)
        {
            Assert.Equal(above.Dimensions, above.Dimensions & unit.Value.Dimensions);
            unit = above;
        }
    }
}
