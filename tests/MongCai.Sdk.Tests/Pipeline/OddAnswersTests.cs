using System.Net;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.Testing;
using MongCai.Sdk.Tests.Scripted;

namespace MongCai.Sdk.Tests.Pipeline;

/// <summary>Answers that are not the contract's say what they are.</summary>
public class OddAnswersTests
{
    private static readonly DossierCode Code = DossierCode.Parse("000.00.01.H49-260826-0001");

    [Theory]
    [InlineData("<html></html>", "text/html", "it came as text/html")] // H07: a proxy's page
    [InlineData("{}", "application/json", "at '$.")] // H22: the first missing member is named
    public async Task Answer_OfAnotherShape_IsNamed(string body, string mediaType, string named)
    {
        SelfMovingClock time = Clock.Moving();
        using ScriptedPortal portal = new(time, Answers.Json(body, HttpStatusCode.OK, mediaType));
        PortalResponseException error = await Assert.ThrowsAsync<PortalResponseException>(() => TestPortal.Client(portal, time).Dossiers.GetAsync(Code));
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_EncodedUnasked_NamesTheEncoding() // H09
    {
        SelfMovingClock time = Clock.Moving();
        using ScriptedPortal portal = new(time, Answers.With(_ => new(HttpStatusCode.OK) { Content = new ByteArrayContent([0x1F, 0x8B, 8, 0]) { Headers = { ContentType = new("application/json"), ContentEncoding = { "gzip" } } } }));
        PortalResponseException error = await Assert.ThrowsAsync<PortalResponseException>(() => TestPortal.Client(portal, time).Dossiers.GetAsync(Code));
        Assert.Contains("the encoding gzip", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RetryAfter_BeyondAnyNumber_IsNotAskedAgain() // H16
    {
        SelfMovingClock time = Clock.Moving();
        using ScriptedPortal portal = new(time, Answers.Status(429, "99999999999"));
        PortalRateLimitedException error = await Assert.ThrowsAsync<PortalRateLimitedException>(() => TestPortal.Client(portal, time).Dossiers.GetAsync(Code));
        Assert.Equal((1, TimeSpan.MaxValue), (portal.Requests.Count, error.RetryAfter));
    }

    [Fact]
    public async Task Problem_OfAnotherShape_IsKeptAsFarAsItGoes()
    {
        SelfMovingClock time = Clock.Moving();
        using ScriptedPortal portal = new(
            time, Answers.Json("""{"title":"No","status":"404","errors":{"a":["b"]}}""", HttpStatusCode.NotFound, "application/problem+json"));
        PortalNotFoundException error = await Assert.ThrowsAsync<PortalNotFoundException>(() => TestPortal.Client(portal, time).Dossiers.GetAsync(Code));
        Assert.Equal(("No", null), (error.Problem?.Title, error.Problem?.Status));
    }

    [Fact]
    public void Key_InQuotationMarks_IsTheBareOne() => // S04
        Assert.Equal(IdempotencyKey.Parse("same-1"), IdempotencyKey.Parse("\"same-1\""));
}
