using CsCheck;
using MongCai.Domain.Procedures;

namespace MongCai.Domain.Tests.Procedures;

public class FeeLineTests
{
    [Theory]
    [InlineData("Phí : 20000 Đồng", FeeKind.Fee, "20000", "VND")] // as the Word export has it
    [InlineData("Lệ phí: 8.000 đồng", FeeKind.Charge, "8000", "VND")]
    [InlineData("Le\u0323\u0302 phi\u0301: 8.000 \u0111o\u0302\u0300ng", FeeKind.Charge, "8000", "VND")] // combining marks
    [InlineData("LỆ PHÍ 1.250.000 VNĐ", FeeKind.Charge, "1250000", "VND")]
    [InlineData("Không Đồng", FeeKind.NotStated, "0", "VND")]
    [InlineData("Không", FeeKind.NotStated, "0", null)]
    [InlineData("20.000", FeeKind.NotStated, "20000", null)] // a dot before three digits groups
    [InlineData("03 USD", FeeKind.NotStated, "3", "USD")]
    [InlineData("1.5 USD", FeeKind.NotStated, "1.5", "USD")]
    [InlineData("0,5 đô la Mỹ", FeeKind.NotStated, "0.5", "USD")]
    [InlineData("1.500 USD", FeeKind.NotStated, null, null)] // one and a half, or fifteen hundred
    [InlineData("1.5 đồng", FeeKind.NotStated, null, null)] // there is no half đồng
    [InlineData("Phí: 0,1% giá trị", FeeKind.Fee, null, null)]
    [InlineData("20.000 Đồng/trang, từ trang thứ 3: 1.000 Đồng", FeeKind.NotStated, null, null)] // two sums
    [InlineData("Phương tiện: 50.000 Đồng", FeeKind.NotStated, null, null)] // begins with other words
    [InlineData("", FeeKind.NotStated, null, null)]
    public void FromText_KeepsTheText_AndWhatItStates(string text, FeeKind kind, string? amount, string? currency)
    {
        FeeLine line = FeeLine.FromText(text);
        Assert.Equal(text, line.Text);
        Assert.Equal(text, line.ToString());
        Assert.Equal(kind, line.Kind);
        Assert.Equal(amount, line.Amount is { } sum ? FormattableString.Invariant($"{sum:0.##}") : null);
        Assert.Equal(currency, line.Currency);
    }

    [Fact]
    public void Kind_WhereTheTextIsSilent_IsThatOfTheDescription()
    {
        Assert.Equal(FeeKind.Charge, (FeeLine.FromText("8.000 Đồng") with { Description = "Lệ phí đăng ký" }).Kind);
        Assert.Equal(FeeKind.Fee, (FeeLine.FromText("Phí: 8.000 Đồng") with { Description = "Lệ phí đăng ký" }).Kind);
    }

    [Fact]
    [Trait("Kind", "Fuzz")]
    public void FromText_OfAnyText_KeepsIt() =>
        Gen.String[Gen.Char["0123456789., :đĐồngPhíLệkhôUSD\u0301\n"], 0, 40].Sample(text => FeeLine.FromText(text).Text == text, iter: Fuzz.Inputs);

    [Fact]
    public void FromText_OfGroupedDong_IsTheSum() =>
        Gen.Long[0, 999_999_999_999].Sample(sum =>
        {
            string grouped = sum.ToString("N0", System.Globalization.CultureInfo.InvariantCulture).Replace(',', '.');
            return FeeLine.FromText(grouped + " đồng").Amount == sum && FeeLine.FromText(FormattableString.Invariant($"{sum} đồng")).Amount == sum;
        });
}
