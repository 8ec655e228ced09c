using System.Net;
using MongCai.Domain.Payments;
using NodaTime;

namespace MongCai.Domain.Tests.Payments;

public class VnPayRequestTests
{
    private const string SignedData =
        "vnp_Amount=2000000&vnp_Command=pay&vnp_CreateDate=20260817083000&vnp_CurrCode=VND&vnp_ExpireDate=20260817084500&vnp_IpAddr=203.0.113.7&vnp_Locale=vn"
        + "&vnp_OrderInfo=Nop+le+phi+ho+so+0001&vnp_OrderType=250000&vnp_ReturnUrl=https%3A%2F%2Fexample.org%2Freturn%3Fa%3D1&vnp_TmnCode=MONGCAI1&vnp_TxnRef=000.00.01.H49-260817-0001&vnp_Version=2.1.0";

    /// <summary>Worked out apart from this code, with Python's quote_plus and hmac.</summary>
    private const string Signature =
        "95e8f720299bf45ce6381da99c420c64a54c1d78c58896e8d6f3077072c84f363180ea70b7415f5effebfed9151966b7046081c729e92631c5ff8a130a3ebd35";

    private static readonly VnPaySigner Signer = VnPaySigner.WithSecret("SECRETKEY");
    private static readonly Instant CreatedAt = Instant.FromUtc(2026, 8, 17, 1, 30);

    [Fact]
    public void ToUrl_OfAPayment_IsSignedOverTheEncodedText()
    {
        VnPayRequest payment = Payment();
        Assert.Equal(SignedData, VnPaySigner.SignedData(payment.Parameters));
        Assert.Equal(
            $"https://gateway.example/pay?{SignedData}&vnp_SecureHash={Signature}",
            payment.ToUrl(new("https://gateway.example/pay"), Signer).AbsoluteUri);
    }

    [Fact]
    public void CreateDate_IsAtGmt7_WhateverTheServersZone() =>
        Assert.Contains(new("vnp_CreateDate", "20260817083000"), Payment().Parameters);

    [Theory]
    [InlineData("space and plus", "a b+c", "vnp_A=a+b%2Bc")] // a plus for a space, capital hexadecimal
    [InlineData("reserved", "k=v&x/y?", "vnp_A=k%3Dv%26x%2Fy%3F")]
    [InlineData("kept", "a-b_c.d", "vnp_A=a-b_c.d")]
    [InlineData("accents", "phí", "vnp_A=ph%C3%AD")]
    [InlineData("capital hexadecimal", "Đ", "vnp_A=%C4%90")]
    public void SignedData_Encoding_IsTheFormEncoding(string kind, string value, string expected)
    {
        Assert.NotEmpty(kind);
        Assert.Equal(expected, VnPaySigner.SignedData([new("vnp_A", value)]));
    }

    [Fact]
    public void SignedData_LeavesOut_WhatIsNotSigned() =>
        Assert.Equal("vnp_A=1&vnp_b=2", VnPaySigner.SignedData(
            [new("vnp_b", "2"), new("utm_source", "x"), new("vnp_Empty", ""), new("vnp_SecureHash", "00"), new("vnp_SecureHashType", "SHA512"), new("vnp_A", "1")]));

    [Theory]
    [InlineData("a!b")]
    [InlineData("a*b")]
    [InlineData("(a)")]
    [InlineData("a~b")]
    [InlineData("a'b")]
    public void Sign_CharacterThatEncodersWriteInDifferentWays_IsRefused(string value) =>
        Assert.Contains("'vnp_A'", Assert.Throws<ArgumentException>(() => Signer.Sign([new("vnp_A", value)])).Message, StringComparison.Ordinal);

    [Fact]
    public void Sign_ParameterTwice_IsRefused() => Assert.Throws<ArgumentException>(() => Signer.Sign([new("vnp_A", "1"), new("vnp_A", "2")]));

    [Fact]
    public void Of_VietnameseOrderText_LosesItsMarks() =>
        Assert.Contains(new("vnp_OrderInfo", "Nop le phi ho so 0001"), Payment("Nộp lệ phí hồ sơ 0001").Parameters);

    [Theory]
    [InlineData("phí #1")] // a special character
    [InlineData("")]
    public void Of_OrderTextOutsideItsForm_IsRefused(string text) => Assert.Throws<ArgumentException>(() => Payment(text));

    [Theory]
    [InlineData(0)]
    [InlineData(10_000_000_000)] // thirteen digits in hundredths
    public void Of_AmountOutsideItsLimits_IsRefused(long dong) => Assert.Throws<ArgumentOutOfRangeException>(() => Payment(dong: dong));

    [Fact]
    public void Of_LongReference_IsKeptWholeOrRefused() // one system cuts it off, another reads it as a number
    {
        string longest = new('A', 100);
        Assert.Contains(new("vnp_TxnRef", longest), Payment(reference: longest).Parameters);
        Assert.ThrowsAny<ArgumentException>(() => Payment(reference: longest + "A"));
    }

    [Fact]
    public void ToString_OfASigner_HidesTheSecret() => Assert.DoesNotContain("SECRETKEY", Signer.ToString(), StringComparison.Ordinal);

    [Fact]
    public void Of_WhatTheGatewayCannotBeTold_IsRefused()
    {
        Assert.Contains("whole address", Assert.Throws<ArgumentException>(() => With(new("/return", UriKind.Relative), CreatedAt + Duration.FromMinutes(15))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => With(new("https://example.org/return"), CreatedAt + Duration.FromMilliseconds(999))); // the same second
        Assert.Contains("has a query", Assert.Throws<ArgumentException>(() => Payment().ToUrl(new("https://gateway.example/pay?lang=vi"), Signer)).Message, StringComparison.Ordinal);
    }

    private static VnPayRequest With(Uri returnUrl, Instant expiresAt) =>
        VnPayRequest.Of("MONGCAI1", "R1", Vnd.Of(20_000), "Nop le phi", "250000", IPAddress.Loopback, returnUrl, CreatedAt, expiresAt);

    private static VnPayRequest Payment(string information = "Nop le phi ho so 0001", long dong = 20_000, string reference = "000.00.01.H49-260817-0001") =>
        VnPayRequest.Of(
            "MONGCAI1", reference, Vnd.Of(dong), information, "250000", IPAddress.Parse("203.0.113.7"),
            new("https://example.org/return?a=1"), CreatedAt, CreatedAt + Duration.FromMinutes(15));
}
