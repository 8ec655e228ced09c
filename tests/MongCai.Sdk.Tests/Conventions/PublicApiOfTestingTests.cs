using MongCai.Sdk.Testing;

namespace MongCai.Sdk.Tests.Conventions;

/// <summary>The public API of MongCai.Sdk.Testing is the text in MongCai.Sdk.Testing.api.txt: change it on purpose.</summary>
public class PublicApiOfTestingTests
{
    [Fact]
    public void PublicApi_OfTheTesting_IsTheApprovedOne() =>
        Recorded.MatchesApi(typeof(FakePortal).Assembly, "tests", "MongCai.Sdk.Tests", "Conventions", "MongCai.Sdk.Testing.api.txt");
}
