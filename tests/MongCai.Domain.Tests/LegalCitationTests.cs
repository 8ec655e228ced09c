namespace MongCai.Domain.Tests;

public class LegalCitationTests
{
    [Theory]
    [InlineData("Decree 118/2025/NĐ-CP", "19", "Điều 19 Nghị định 118/2025/NĐ-CP")]
    [InlineData("Civil Code 91/2015/QH13", "148.5", "khoản 5 Điều 148 Bộ luật Dân sự 91/2015/QH13")]
    [InlineData("Decree 61/2018/NĐ-CP", "11.2c", "điểm c khoản 2 Điều 11 Nghị định 61/2018/NĐ-CP")] // from the smallest part up
    [InlineData("Circular 01/2018/TT-VPCP", "13 and 15", "Điều 13 and 15 Thông tư 01/2018/TT-VPCP")] // no single place: as it stands
    [InlineData("Decree 118/2025/NĐ-CP, amended by Decree 309/2026/NĐ-CP", "20", "Điều 20 Nghị định 118/2025/NĐ-CP, sửa đổi bởi Nghị định 309/2026/NĐ-CP")]
    public void In_Vietnamese_IsWrittenAsTheLawIsCited(string instrument, string article, string expected) =>
        Assert.Equal(expected, new LegalCitation(instrument, article).In(Language.Vietnamese));

    [Fact]
    public void In_English_IsThePlainForm() => Assert.Equal("Decree 118/2025/NĐ-CP Art 19.5", new LegalCitation("Decree 118/2025/NĐ-CP", "19.5").In(Language.English));
}
