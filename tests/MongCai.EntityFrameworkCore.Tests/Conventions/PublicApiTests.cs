using PublicApiGenerator;

namespace MongCai.EntityFrameworkCore.Tests.Conventions;

/// <summary>The public API of MongCai.EntityFrameworkCore is the text in MongCai.EntityFrameworkCore.api.txt: change it on purpose.</summary>
public class PublicApiTests
{
    [Fact]
    public void PublicApi_OfThePackage_IsTheApprovedOne() =>
        Recorded.Matches(
            typeof(MongCaiTables).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false, DenyNamespacePrefixes = [] }) + "\n",
            "tests", "MongCai.EntityFrameworkCore.Tests", "Conventions", "MongCai.EntityFrameworkCore.api.txt");
}
