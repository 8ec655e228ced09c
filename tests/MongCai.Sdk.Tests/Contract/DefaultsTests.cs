using System.Text.Json;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk.Tests.Contract;

/// <summary>What a body leaves out has the default that the contract states: no list is null, and one set is one set.</summary>
public sealed class DefaultsTests
{
    [Fact]
    public void Read_DossierWithoutWhatIsOptional_HasDefaults()
    {
        NewDossier dossier = Read<NewDossier>("""{"procedure":"1.001193","channel":"Online","applicant":{"kind":"Individual","basis":{"type":"legal-duty","citation":{"instrument":"x","article":"1"}}}}""");
        Assert.Empty(dossier.Components);
        Assert.Equal(1, dossier.Sets);
    }

    [Theory]
    [InlineData("""{"code":"1","name":"x","source":"Paper"}""", 1)] // left out
    [InlineData("""{"code":"1","name":"x","source":"Paper","originals":0}""", 0)] // copies alone
    public void Read_Component_KeepsItsOriginals(string json, int originals) => Assert.Equal(originals, Read<ComponentResource>(json).Originals);

    [Fact]
    public void Read_QuoteRequestWithoutNumbers_IsForOne()
    {
        QuoteRequest request = Read<QuoteRequest>("""{"procedure":"1.001193","channel":"Online"}""");
        Assert.Equal((1, 1), (request.Copies, request.Pages));
        Assert.Empty(request.Groups);
    }

    [Fact]
    public void Read_SummaryWithoutState_IsActive()
    {
        ProcedureSummary summary = Read<ProcedureSummary>("""{"code":"1.001193","name":"x","onlineLevel":"None"}""");
        Assert.True(summary.IsActive);
        Assert.Empty(summary.Fields);
    }

    [Fact]
    public void Read_ProblemWithoutAnything_SaysNoMoreThanItsStatus()
    {
        Problem problem = Read<Problem>("{}");
        Assert.Equal("about:blank", problem.Type);
        Assert.Empty(problem.Errors);
    }

    [Fact]
    public void Read_WebhookWithoutEvents_WantsAll() => Assert.Empty(Read<NewWebhook>("""{"url":"https://example.vn/"}""").Events);

    private static T Read<T>(string json) => JsonSerializer.Deserialize(json, PortalJson.Of<T>())!;
}
