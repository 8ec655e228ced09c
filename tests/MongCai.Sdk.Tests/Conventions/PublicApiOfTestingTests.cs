using MongCai.Sdk.Testing;
using PublicApiGenerator;

namespace MongCai.Sdk.Tests.Conventions;

/// <summary>The public API of MongCai.Sdk.Testing is the text in MongCai.Sdk.Testing.api.txt: change it on purpose.</summary>
public class PublicApiOfTestingTests
{
    [Fact]
    public void PublicApi_OfTheTesting_IsTheApprovedOne() =>
        Recorded.Matches(
            typeof(FakePortal).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false, DenyNamespacePrefixes = [] }) + "\n",
            "tests", "MongCai.Sdk.Tests", "Conventions", "MongCai.Sdk.Testing.api.txt");
}
