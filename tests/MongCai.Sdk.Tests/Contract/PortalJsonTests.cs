using System.Text.Json;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using MongCai.Sdk.Contract;

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

    [Fact]
    public void Operations_OfTheContract_HaveMetadata()
    {
        Assert.All(
            PortalOperations.All.SelectMany(operation => new[] { operation.Request, operation.Response }).OfType<Type>(),
            type => Assert.NotNull(PortalJson.Options.GetTypeInfo(type)));
        Assert.Equal(PortalOperations.All.Count, PortalOperations.All.Select(operation => operation.Name).Distinct().Count());
    }

    [Fact]
    public void Channel_Unset_IsTheEmptyWord() => Assert.Equal("", default(OpenCode<SubmissionChannel>).Text);
}
