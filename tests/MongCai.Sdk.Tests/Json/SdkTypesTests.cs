using System.Text.Json;
using MongCai.Domain;
using MongCai.Domain.Tests.Json;
using MongCai.Sdk.Tests.Wire;

namespace MongCai.Sdk.Tests.Json;

/// <summary>Every public value type of the client goes through System.Text.Json with plain, web and generated options and comes back equal, or is refused.</summary>
public class SdkTypesTests
{
    public static TheoryData<string> Types => [.. PublicTypes.Of(typeof(PortalClient).Assembly).Select(type => type.FullName!).Except(NotValues)];

    private static readonly string[] NotValues = [];

    [Theory]
    [MemberData(nameof(Types))]
    public void Value_OfEveryType_ComesBackEqualOrIsRefused(string name)
    {
        Type type = PublicTypes.Named(typeof(PortalClient).Assembly, name);
        object value = Filled.Of(type, "");
        Assert.Null(Serialised.Fault(value, type, JsonSerializerOptions.Web));
        Assert.Null(Serialised.Fault(value, type, new JsonSerializerOptions { TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver() }));
    }
}
