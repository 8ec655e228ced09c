using CsCheck;

namespace MongCai.Domain.Tests;

public class VndTests
{
    [Theory]
    [InlineData(0, "0 đ")]
    [InlineData(999, "999 đ")] // no group
    [InlineData(1000, "1.000 đ")] // the first group
    [InlineData(-1234567, "-1.234.567 đ")] // a correction
    [InlineData(long.MinValue, "-9.223.372.036.854.775.808 đ")] // has no positive twin
    public void ToString_GroupsByThree_WhateverTheCulture(long dong, string expected) => Assert.Equal(expected, Vnd.Of(dong).ToString());

    [Theory]
    [InlineData("1.234.567 đ", 1234567)]
    [InlineData("1234567", 1234567)]
    [InlineData("20.000", 20000)] // as the catalogue writes it
    [InlineData(" 20.000 đồng ", 20000)]
    [InlineData("20.000 đo\u0302\u0300ng", 20000)] // decomposed, as some keyboards type it
    [InlineData("20.000 ₫", 20000)] // as .NET's vi-VN prints it
    [InlineData("20.000VNĐ", 20000)]
    [InlineData("-500 VND", -500)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    public void Parse_FormInUse_IsRead(string text, long dong) => Assert.Equal(Vnd.Of(dong), Vnd.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("đ")]
    [InlineData("Không")] // the catalogue's word for free is not an amount
    [InlineData("1,234")] // a decimal sign in Vietnam, a separator elsewhere
    [InlineData("1.23")] // a group of two
    [InlineData("1234.567")] // a first group of four
    [InlineData("1.234567")] // dots must be everywhere or nowhere
    [InlineData(".123")]
    [InlineData("1.")]
    [InlineData("50 000")]
    [InlineData("--5")]
    [InlineData("03 USD")] // another currency
    [InlineData("١٢٣")] // digits that are not ASCII
    [InlineData("9223372036854775808")] // beyond 64 bits
    [InlineData("99999999999999999999999")]
    public void Parse_OtherText_IsRefused(string text)
    {
        Assert.False(Vnd.TryParse(text, out Vnd amount));
        Assert.Equal(Vnd.Zero, amount);
        Assert.Contains($"'{text}'", Assert.Throws<FormatException>(() => Vnd.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_OfPrinted_IsTheSame() => Gen.Long.Sample(dong => Vnd.Parse(Vnd.Of(dong).ToString()) == Vnd.Of(dong));

    [Fact]
    public void TryParse_AnyText_NeverThrows() => Gen.String[Gen.Char["0123456789.-, đVND"], 0, 30].Sample(text => Vnd.TryParse(text, out _) || true);

    [Fact]
    public void Sum_BeyondTheRange_Throws()
    {
        Assert.Throws<OverflowException>(() => Vnd.Of(long.MaxValue) + Vnd.Of(1));
        Assert.Throws<OverflowException>(() => Vnd.Of(long.MinValue) - Vnd.Of(1));
        Assert.Throws<OverflowException>(() => Vnd.Of(long.MaxValue) * 2);
        Assert.Throws<OverflowException>(() => -Vnd.Of(long.MinValue));
    }

    [Fact]
    public void Order_IsThatOf_TheNumbers() =>
        Gen.Select(Gen.Long, Gen.Long).Sample((left, right) =>
            (Vnd.Of(left) < Vnd.Of(right)) == (left < right)
            && (Vnd.Of(left) >= Vnd.Of(right)) == (left >= right)
            && Vnd.Of(left).CompareTo(Vnd.Of(right)) == left.CompareTo(right));

    [Theory]
    [InlineData(25, 50, 13)] // 12.5: half goes away from zero
    [InlineData(-25, 50, -13)]
    [InlineData(20000, 50, 10000)]
    [InlineData(3, 33.33, 1)] // 0.9999
    public void Percent_NearestDong_RoundsHalfAway(long dong, double percent, long expected) =>
        Assert.Equal(Vnd.Of(expected), Vnd.Of(dong).Percent((decimal)percent, VndRounding.NearestDong));

    [Fact]
    public void Percent_OtherPolicies_RoundToTheirUnit()
    {
        Assert.Equal(Vnd.Of(13_000), Vnd.Of(25_000).Percent(50, VndRounding.ToNearest(Vnd.Of(1000))));
        Assert.Equal(Vnd.Of(12_000), Vnd.Of(25_000).Percent(50, VndRounding.Down(Vnd.Of(1000))));
        Assert.Equal("down to 1.000 đ", VndRounding.Down(Vnd.Of(1000)).ToString());
        Assert.Equal("to the nearest 1 đ", VndRounding.NearestDong.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => VndRounding.Down(Vnd.Zero));
    }
}
