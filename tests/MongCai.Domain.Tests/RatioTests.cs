using CsCheck;

namespace MongCai.Domain.Tests;

public class RatioTests
{
    private static readonly Gen<Ratio> Ratios = Gen.Select(Gen.Long[0, 1_000_000], Gen.Long[0, 1_000_000], (part, rest) => Ratio.Of(part, part + rest));

    [Theory]
    [InlineData(51, 100, "51.00 % (51 of 100)")]
    [InlineData(0, 0, "no data (0 of 0)")] // not 0 %
    [InlineData(0, 7, "0.00 % (0 of 7)")]
    [InlineData(7, 7, "100.00 % (7 of 7)")]
    [InlineData(99_999, 100_000, "99.99 % (99999 of 100000)")] // 99.999 must not become 100
    [InlineData(1, 3, "33.33 % (1 of 3)")]
    [InlineData(1, 16_000, "0.01 % (1 of 16000)")] // 0.00625: half goes away from zero
    public void ToString_NeverRounds_UpToAHundred(long part, long whole, string expected) => Assert.Equal(expected, Ratio.Of(part, whole).ToString());

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    [InlineData(0, -1)]
    public void Of_OtherThanAPart_IsRefused(long part, long whole) => Assert.Throws<ArgumentOutOfRangeException>(() => Ratio.Of(part, whole));

    [Fact]
    public void Percent_WithoutData_IsNull() => Assert.Null(default(Ratio).Percent);

    [Fact]
    public void Percent_IsAHundred_OnlyWhenAllAre() =>
        Gen.Long[1, long.MaxValue].Sample(whole => Ratio.Of(whole, whole).Percent == 100m && Ratio.Of(whole - 1, whole).Percent < 100m);

    [Fact]
    public void Sum_InAnyOrder_IsTheSame() =>
        Gen.Select(Ratios, Ratios, Ratios).Sample((first, second, third) =>
            first + second == second + first && first + (second + third) == first + second + third && first + default(Ratio) == first);
}
