namespace MongCai.Sdk.Tests.Conventions;

/// <summary>
/// The public API of the package is the text in MongCai.Sdk.api.txt: change it on purpose.
/// UPDATE_RECORDED=1 writes the text anew.
/// </summary>
public class PublicApiTests
{
    [Fact]
    public void PublicApi_OfTheSdk_IsTheApprovedOne() =>
        Recorded.MatchesApi(typeof(PortalClient).Assembly, "tests", "MongCai.Sdk.Tests", "Conventions", "MongCai.Sdk.api.txt");
}
