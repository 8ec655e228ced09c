namespace MongCai.Domain.Tests.Conventions;

/// <summary>
/// The public API of the package is the text in MongCai.Domain.api.txt: change it on purpose.
/// UPDATE_RECORDED=1 writes the text anew.
/// </summary>
public class PublicApiTests
{
    [Fact]
    public void PublicApi_OfTheDomain_IsTheApprovedOne() =>
        Recorded.MatchesApi(typeof(LegalCitation).Assembly, "tests", "MongCai.Domain.Tests", "Conventions", "MongCai.Domain.api.txt");
}
