using CsCheck;

namespace MongCai.Domain.Tests;

public class LegalCitationTests
{
    private static readonly string[] Words = ["", "Điều ", "điều ", "ĐIỀU ", "Đ.", "Đ. ", "Art ", "art. ", "Article "];

    [Theory]
    [InlineData("Decree 118/2025/NĐ-CP", "19", "Điều 19 Nghị định 118/2025/NĐ-CP")]
    [InlineData("Civil Code 91/2015/QH13", "148.5", "khoản 5 Điều 148 Bộ luật Dân sự 91/2015/QH13")]
    [InlineData("Decree 61/2018/NĐ-CP", "11.2c", "điểm c khoản 2 Điều 11 Nghị định 61/2018/NĐ-CP")] // from the smallest part up
    [InlineData("Circular 01/2018/TT-VPCP", "13 and 15", "Điều 13 and 15 Thông tư 01/2018/TT-VPCP")] // no single place: as it stands
    [InlineData("Decree 118/2025/NĐ-CP, amended by Decree 309/2026/NĐ-CP", "20", "Điều 20 Nghị định 118/2025/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định 309/2026/NĐ-CP")]
    [InlineData("Circular 117/2026/TT-BTC", "", "Thông tư 117/2026/TT-BTC")] // the instrument as a whole
    [InlineData("Nghị định 123/2015/NĐ-CP", "Điều 22", "Điều 22 Nghị định 123/2015/NĐ-CP")] // as every Vietnamese types it
    [InlineData("Nghị định 123/2015/NĐ-CP", "điều  22.1", "khoản 1 Điều 22 Nghị định 123/2015/NĐ-CP")]
    [InlineData("Nghị định 123/2015/NĐ-CP", "Đ. 22", "Điều 22 Nghị định 123/2015/NĐ-CP")]
    [InlineData("Nghị định 123/2015/NĐ-CP", "Đ22", "Điều 22 Nghị định 123/2015/NĐ-CP")]
    [InlineData("Decree 123/2015/NĐ-CP", "Art. 22", "Điều 22 Nghị định 123/2015/NĐ-CP")]
    [InlineData("Decree 123/2015/NĐ-CP", "Article 22.2c", "điểm c khoản 2 Điều 22 Nghị định 123/2015/NĐ-CP")]
    [InlineData("Nghị định 123/2015/NĐ-CP", "khoản 5 Điều 148", "khoản 5 Điều 148 Nghị định 123/2015/NĐ-CP")] // as it is printed
    [InlineData("Nghị định 123/2015/NĐ-CP", "điểm đ khoản 5 Điều 148", "điểm đ khoản 5 Điều 148 Nghị định 123/2015/NĐ-CP")]
    [InlineData("Nghị định 123/2015/NĐ-CP", "khoản 1, khoản 2 Điều 5", "khoản 1, khoản 2 Điều 5 Nghị định 123/2015/NĐ-CP")] // not one place: as it stands
    [InlineData("Nghị định 123/2015/NĐ-CP", "Điều 5 và Điều 6", "Điều 5 và Điều 6 Nghị định 123/2015/NĐ-CP")]
    [InlineData("Nghị định 123/2015/NĐ-CP", "\u0110i\u0065\u0302\u0300u 22", "Điều 22 Nghị định 123/2015/NĐ-CP")] // marks on their own
    public void In_Vietnamese_IsWrittenAsTheLawIsCited(string instrument, string article, string expected) =>
        Assert.Equal(expected, new LegalCitation(instrument, article).In(Language.Vietnamese));

    [Fact]
    public void In_English_IsThePlainForm() =>
        Assert.Equal("Decree 118/2025/NĐ-CP Art 19.5", new LegalCitation("Decree 118/2025/NĐ-CP", "19.5").In(Language.English));

    [Fact]
    public void ToString_OfHalfAPair_KeepsIt() => Assert.Equal("Decree 1 Art 22\uD800", new LegalCitation("Decree 1", "22\uD800").ToString());

    [Theory]
    [InlineData("", "Decree 1")]
    [InlineData("Điều 22", "Decree 1 Art 22")]
    [InlineData("Art 22", "Decree 1 Art 22")]
    [InlineData("khoản 5 Điều 148", "Decree 1 Art 148.5")]
    public void ToString_OfAnArticleWithItsWord_SaysItOnce(string article, string expected) =>
        Assert.Equal(expected, new LegalCitation("Decree 1", article).ToString());

    [Fact]
    public void In_AnyWayOfTyping_SaysTheWordOncePerArticle() =>
        Gen.Select(Gen.Int[0, Words.Length - 1].Select(word => Words[word]), Gen.Int[1, 500], Gen.Int[0, 30])
            .Sample((word, article, clause) =>
                new LegalCitation("Nghị định 1", word + article + (clause > 0 ? $".{clause}" : "")).In(Language.Vietnamese) == (clause > 0 ? $"khoản {clause} " : "") + $"Điều {article} Nghị định 1");

    [Fact]
    public void Texts_OfACitation_AreKeptAsGiven() => Assert.Equal("Điều 22", new LegalCitation("Nghị định 1", "Điều 22").Article);

    [Fact]
    public void Default_CitesNothing() => Assert.Equal("", default(LegalCitation).ToString());
}
