namespace MongCai.AspNetCore.Tests.Conventions;

/// <summary>The public API of MongCai.AspNetCore is the text in MongCai.AspNetCore.api.txt: change it on purpose.</summary>
public class PublicApiTests
{
    [Fact]
    public void PublicApi_OfThePackage_IsTheApprovedOne() =>
        Recorded.MatchesApi(typeof(Offices).Assembly, "tests", "MongCai.AspNetCore.Tests", "Conventions", "MongCai.AspNetCore.api.txt");
}
