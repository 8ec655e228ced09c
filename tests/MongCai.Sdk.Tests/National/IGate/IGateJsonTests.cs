using System.Text.Json.Nodes;
using MongCai.Sdk.National;
using NodaTime;

namespace MongCai.Sdk.Tests.National.IGate;

public class IGateJsonTests
{
    private static readonly string Json = Fixture.Read("igate-page.json");

    [Fact]
    public void ReadPage_Fixture_IsRead()
    {
        IGateDossierPage page = IGateJson.ReadPage(Json);

        IGateDossier dossier = page.Content[0];
        Assert.Equal((2L, 0L, true), (page.TotalElements, page.Number, page.IsLast));
        Assert.Equal("000.00.53.H48-230705-0012", dossier.Code.Value.ToString());
        Assert.Equal(("2", "Đang xử lý"), (dossier.Status!.Id, dossier.Status.Name!.Value.GetString()));
        Assert.Equal("Awaiting appraisal", dossier.TaskStatus!.Names.Single(name => name.LanguageId == 46).Name);
        Assert.Equal("2.000635", dossier.Procedure!.NationalCode.Value.ToString());
        Assert.Equal(
            (1.5m, "d", "Ngày làm việc"),
            (dossier.Process!.Definition!.ProcessingTime, dossier.Process.Definition.Unit, dossier.Process.Definition.Timesheet!.Name!.Value.GetString()));
        Assert.Equal("000.00.53.H48", dossier.Agency!.Code.Value.ToString());
        Assert.Equal("don.pdf", dossier.Components[0].Files[0].Name);
        Assert.Equal("051000000123", dossier.Applicant!.Data!.IdentityNumber.Value!.Value.Reveal());
    }

    [Fact]
    public void ReadPage_Dates_AreVietnameseTime()
    {
        IGateDossier dossier = IGateJson.ReadPage(Json).Content[0];

        Assert.Equal(new LocalDateTime(2023, 7, 5, 8, 30), dossier.AcceptedAt.Value);
        Assert.Equal(
            (new LocalDateTime(2023, 7, 6, 17, 0), new LocalDateTime(2023, 7, 6, 14, 0)), (dossier.AppointedAt.Value!.Value, dossier.DueAt.Value!.Value));
        Assert.True(dossier.CompletedAt.IsAbsent);
    }

    [Fact]
    public void ReadPage_OfASlice_HasNoTotal()
    {
        IGateDossierPage page = IGateJson.ReadPage("""{"content":[],"size":10}""");

        Assert.Equal((null, null, 10L), (page.TotalElements, page.IsLast, page.Size));
    }

    [Fact]
    public void ReadPage_BareDossier_KeepsACodeOfNoForm()
    {
        IGateDossier dossier = IGateJson.ReadPage(Json).Content[1];

        Assert.Equal((null, "HS-LE-7"), (dossier.Code.Value, dossier.Code.Unread));
        Assert.Null(dossier.Status);
        Assert.Empty(dossier.Components);
    }

    [Fact]
    public void ReadPage_WrittenAgain_LosesNothing() =>
        Fixture.AssertKept(JsonNode.Parse(Json), JsonNode.Parse(Records.Written(IGateJson.ReadPage(Json), NationalJson.Context.IGateDossierPage)));

    [Fact]
    public void ToString_ShowsNoPersonalData()
    {
        IGateDossier dossier = IGateJson.ReadPage(Json).Content[0];

        Assert.Equal("000.00.53.H48-230705-0012", dossier.ToString());
        Assert.Equal("IGateApplicantData", dossier.Applicant!.Data!.ToString());
    }

    [Theory]
    [InlineData("\"Đang xử lý\"", System.Text.Json.JsonValueKind.String)] // D.12: a text
    [InlineData("""[{"languageId":228,"name":"Đang xử lý"},{"languageId":46,"name":"In progress"}]""", System.Text.Json.JsonValueKind.Array)] // D.12: by language
    public void ReadPage_StatusNamedInEitherForm_IsKeptAsItCame(string name, System.Text.Json.JsonValueKind kind) => Assert.Equal(
        kind, IGateJson.ReadPage($$$"""{"content":[{"code":"HS-7","dossierStatus":{"id":"2","name":{{{name}}}}}]}""").Content[0].Status!.Name!.Value.ValueKind);

    [Theory]
    [InlineData("[]")] // D.12: a list for a page
    [InlineData("Nguyễn Văn Mẫu")] // no JSON
    public void ReadPage_OfAnotherShape_IsRefusedWithoutBeingRepeated(string json)
    {
        FormatException error = Assert.Throws<FormatException>(() => IGateJson.ReadPage(json));

        Assert.DoesNotContain("Mẫu", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"timestamp":"2026-09-08T02:05:07.000+0000","status":500,"error":"Internal Server Error"}""")] // the gateway's error
    [InlineData("{}")] // nothing
    public void ReadPage_WithoutContent_IsNoEmptyPage(string json) => // D.12
        Assert.Contains("has no member 'content'", Assert.Throws<FormatException>(() => IGateJson.ReadPage(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("\uFEFF{\"content\":[]}")] // with a byte order mark
    [InlineData("{\"content\":null}")] // null for an empty list
    public void ReadPage_OfNoDossiers_IsEmpty(string json) => Assert.Empty(IGateJson.ReadPage(json).Content);
}
