namespace MongCai.EntityFrameworkCore.Tests.Conventions;

/// <summary>The public API of MongCai.EntityFrameworkCore is the text in MongCai.EntityFrameworkCore.api.txt: change it on purpose.</summary>
public class PublicApiTests
{
    [Fact]
    public void PublicApi_OfThePackage_IsTheApprovedOne() =>
        Recorded.MatchesApi(typeof(MongCaiTables).Assembly, "tests", "MongCai.EntityFrameworkCore.Tests", "Conventions", "MongCai.EntityFrameworkCore.api.txt");
}
