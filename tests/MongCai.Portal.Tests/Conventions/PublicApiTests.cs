namespace MongCai.Portal.Tests.Conventions;

/// <summary>The public API of MongCai.Portal is the text in MongCai.Portal.api.txt: change it on purpose.</summary>
public class PublicApiTests
{
    [Fact]
    public void PublicApi_OfThePortal_IsTheApprovedOne() =>
        Recorded.MatchesApi(typeof(PortalService).Assembly, "tests", "MongCai.Portal.Tests", "Conventions", "MongCai.Portal.api.txt");
}
