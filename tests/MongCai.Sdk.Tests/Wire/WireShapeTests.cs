using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk.Tests.Wire;

public class WireShapeTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    [Fact]
    public void Shapes_OfTheContract_AreTheRecordedOnes() =>
        Snapshots.Matches(
            string.Join("\n", WireShapes.All.Select(type => $"## {WireShapes.Name(type)}\n{Indented(WireShapes.Write(type, Filled.Of(type, "")))}\n")));

    [Fact]
    public void Commands_OfTheContract_AreTheRecordedOnes() =>
        Snapshots.Matches(
            string.Join("\n", Filled.Commands().Select(command => JsonSerializer.Serialize(command, PortalJson.Options.GetTypeInfo(typeof(DossierCommand))))));

    [Fact]
    public void Shapes_ReadAndWritten_AreTheSame() =>
        Assert.All(WireShapes.All, type =>
        {
            string json = WireShapes.Write(type, Filled.Of(type, ""));
            Assert.Equal(json, WireShapes.Write(type, WireShapes.Read(type, json)));
        });

    [Fact]
    public void Shapes_OfFilledModels_ShowEveryMember() =>
        Assert.All(WireShapes.All, type =>
        {
            JsonObject shape = JsonNode.Parse(WireShapes.Write(type, Filled.Of(type, "")))!.AsObject();
            JsonTypeInfo info = PortalJson.Options.GetTypeInfo(type);
            Assert.Equal(
                info.Properties.Where(property => !property.IsExtensionData).Select(property => property.Name).Order(),
                shape.Select(member => member.Key).Order());
        });

    [Fact]
    public void Text_OfPersonalModels_ShowsNothingOfThePerson() =>
        Assert.All(
            WireShapes.All.Select(type => Filled.Of(type, "")), model => Assert.DoesNotContain("022095001234", model.ToString()!, StringComparison.Ordinal));

    private static string Indented(string json) => JsonNode.Parse(json)!.ToJsonString(Readable);
}
