using PublicApiGenerator;

namespace MongCai.AspNetCore.Tests.Conventions;

/// <summary>The public API of MongCai.AspNetCore is the text in MongCai.AspNetCore.api.txt: change it on purpose.</summary>
public class PublicApiTests
{
    [Fact]
    public void PublicApi_OfThePackage_IsTheApprovedOne() =>
        Recorded.Matches(
            typeof(Offices).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false, DenyNamespacePrefixes = [] }) + "\n",
            "tests", "MongCai.AspNetCore.Tests", "Conventions", "MongCai.AspNetCore.api.txt");
}
