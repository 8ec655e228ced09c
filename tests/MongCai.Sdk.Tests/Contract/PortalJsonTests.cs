using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Tests.Wire;

namespace MongCai.Sdk.Tests.Contract;

public class PortalJsonTests
{
    [Theory]
    [InlineData("""{"code":"000.00.01.H49-260826-0001","procedure":"1.001193","state":"InProcess","heldBy":"H49.22","channel":"Online","filedAt":"2026-08-26T08:20:00"}""")] // all known
    [InlineData("""{"code":"000.00.01.H49-260826-0001","procedure":"1.001193","state":"OnTheMoon","heldBy":"H49.22","channel":"Online","filedAt":"2026-08-26T08:20:00","mood":{"a":[1,"đ"]}}""")] // an unknown word and an unknown member
    public void Summary_ReadAndWritten_LosesNothing(string json) =>
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, PortalJson.Of<DossierSummary>())!, PortalJson.Of<DossierSummary>()));

    [Fact]
    public void Command_ReadAndWritten_KeepsItsCase()
    {
        DossierCommandRequest request = new()
        {
            By = new() { Kind = OpenCode.Of(ActorKind.OneStopShop), Account = "officer-07" },
            Command = new DossierCommand.RequestSupplement(["Bản sao CCCD"], "Thiếu giấy tờ", new("Decree 118/2025/NĐ-CP", "19.2")),
        };
        string json = JsonSerializer.Serialize(request, PortalJson.Of<DossierCommandRequest>());
        Assert.Equal("""{"by":{"kind":"OneStopShop","account":"officer-07"},"command":{"type":"request-supplement","items":["Bản sao CCCD"],"reason":"Thiếu giấy tờ","specialLaw":{"instrument":"Decree 118/2025/NĐ-CP","article":"19.2"}}}""", json);
        Assert.Equal(
            json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, PortalJson.Of<DossierCommandRequest>())!, PortalJson.Of<DossierCommandRequest>()));
    }

    [Fact]
    public void Summary_WithoutARequiredMember_IsRefused() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"code":"000.00.01.H49-260826-0001"}""", PortalJson.Of<DossierSummary>()));

    public static TheoryData<string> BodiesWithLists =>
        [.. Bodies.Where(type => type.GetProperties().Any(IsListOfObjects)).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(BodiesWithLists))]
    public void List_WithNullForAnItem_IsRefused(string name)
    {
        Type type = Bodies.Single(one => one.FullName == name);
        JsonNode whole = JsonSerializer.SerializeToNode(Filled.Of(type, ""), PortalJson.Options.GetTypeInfo(type))!;
        Assert.All(whole.AsObject().Where(member => member.Value is JsonArray { Count: > 0 } list && list[0] is not null).Select(member => member.Key).ToArray(), member =>
        {
            JsonNode broken = whole.DeepClone();
            broken[member]!.AsArray().Add(null);
            Assert.Throws<JsonException>(() => broken.Deserialize(PortalJson.Options.GetTypeInfo(type)));
        });
    }

    private static IEnumerable<Type> Bodies => PortalOperations.All.SelectMany(operation => new[] { operation.Request, operation.Response }).OfType<Type>().Distinct();

    private static bool IsListOfObjects(PropertyInfo member) => member.PropertyType.IsAssignableTo(typeof(IReadOnlyList<object>));

    [Fact]
    public void Operations_OfTheContract_HaveMetadata()
    {
        Assert.All(Bodies, type => Assert.NotNull(PortalJson.Options.GetTypeInfo(type)));
        Assert.Equal(PortalOperations.All.Count, PortalOperations.All.Select(operation => operation.Name).Distinct().Count());
    }

    [Fact]
    public void Channel_Unset_IsTheEmptyWord() => Assert.Equal("", default(OpenCode<SubmissionChannel>).Text);
}
