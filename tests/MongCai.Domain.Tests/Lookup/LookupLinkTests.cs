using CsCheck;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Lookup;

namespace MongCai.Domain.Tests.Lookup;

public class LookupLinkTests
{
    private static readonly DossierCode Code = DossierCode.Parse("000.00.01.H49-250331-0001");
    private static readonly LookupToken Token = LookupToken.Of([.. Enumerable.Range(0, 16).Select(number => (byte)number)]);

    [Theory]
    [InlineData("https://example.vn/q")]
    [InlineData("https://example.vn")] // no path
    [InlineData("HTTPS://EXAMPLE.VN/Q")] // capitals, for the compact mode
    [InlineData("http://127.0.0.1:5080/tra-cuu")] // this very machine, to try things out
    [InlineData("http://localhost:5080/tra-cuu")]
    [InlineData("https://example.vn:8443/a/b/")] // a slash too many is left out
    public void Parse_OfItsOwnText_GivesTheLink(string address)
    {
        LookupLink link = LookupLink.Of(new Uri(address), Code, Token);
        Assert.Equal($"{address.TrimEnd('/')}/1/000.00.01.H49-250331-0001/000102030405060708090A0B0C0D0E0F", link.Reveal());
        LookupLink read = LookupLink.Parse(link.Reveal());
        Assert.Equal(link, read);
        Assert.True(read.IsGenuine(Token));
    }

    [Fact]
    public void IsGenuine_WithOneBitChanged_IsFalse() => Gen.Select(Gen.Byte.Array[16, 32], Gen.Int[0, 255]).Sample((bytes, bit) =>
    {
        byte[] other = [.. bytes];
        other[bit / 8 % other.Length] ^= (byte)(1 << (bit % 8));
        LookupLink link = LookupLink.Of(new Uri("https://example.vn/q"), Code, LookupToken.Of(bytes));
        return link.IsGenuine(LookupToken.Of(bytes)) && !link.IsGenuine(LookupToken.Of(other)) && LookupLink.Parse(link.Reveal()) == link;
    });

    [Theory]
    [InlineData("https://example.vn/q/2/000.00.01.H49-250331-0001/000102030405060708090A0B0C0D0E0F")] // another version
    [InlineData("http://example.vn/q/1/000.00.01.H49-250331-0001/000102030405060708090A0B0C0D0E0F")] // not https
    [InlineData("http://127.0.0.1.example.vn/q/1/000.00.01.H49-250331-0001/000102030405060708090A0B0C0D0E0F")] // not loopback, whatever it begins with
    [InlineData("https://u@example.vn/q/1/000.00.01.H49-250331-0001/000102030405060708090A0B0C0D0E0F")] // a user
    [InlineData("https://example.vn/q/1/H49/000102030405060708090A0B0C0D0E0F")] // no dossier code
    [InlineData("https://example.vn/q/1/000.00.01.H49-250331-0001/00010203040506070809")] // a short token
    [InlineData("https://example.vn/q?a/1/000.00.01.H49-250331-0001/000102030405060708090A0B0C0D0E0F")] // a query
    [InlineData("/q/1/000.00.01.H49-250331-0001/000102030405060708090A0B0C0D0E0F")] // no address
    [InlineData("")]
    public void Parse_OfOtherTexts_DoesNotRepeatThem(string text)
    {
        FormatException error = Assert.Throws<FormatException>(() => LookupLink.Parse(text));
        Assert.DoesNotContain("000102", error.Message, StringComparison.Ordinal);
        Assert.False(LookupLink.TryParse(text, out _));
    }

    [Fact]
    public void Of_AWrongAddress_Throws() =>
        Assert.All(
            ["http://example.vn", "https://example.vn/?", "https://example.vn/#a", "https://u:p@example.vn", "https://example.vn/q ", "https://example.vn/q\n", "https://example.vn/a b"],
            address => Assert.Throws<ArgumentException>(() => LookupLink.Of(new Uri(address), Code, Token)));

    [Fact]
    public void Of_NoCode_Throws() => Assert.Throws<ArgumentException>(() => LookupLink.Of(new Uri("https://example.vn"), default, Token));

    [Fact]
    public void ToString_HidesTheToken()
    {
        Assert.Equal("https://example.vn/q/1/000.00.01.H49-250331-0001/***", LookupLink.Of(new Uri("https://example.vn/q"), Code, Token).ToString());
        Assert.Equal("***", Token.ToString());
    }

    [Fact]
    public void Token_OfTooFewBytes_Throws()
    {
        Assert.Throws<ArgumentException>(() => LookupToken.Of(new byte[15]));
        Assert.Throws<ArgumentException>(() => LookupToken.Of(new byte[65]));
        Assert.False(LookupToken.TryParse(new string('0', 33), out _));
    }

    [Fact]
    public void TryParse_OfAnyText_NeverThrows() => Gen.Char["/1H49.-0123:htps"].Array[0, 120].Sample(text => LookupLink.TryParse(new string(text), out LookupLink? link) == link is not null);
}
