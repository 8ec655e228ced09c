using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.Contract;
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

    [Theory]
    [InlineData("https://other.example/api/v1/dossiers")]
    [InlineData("http://portal.example/api/v1/dossiers")]
    [InlineData("https://portal.example:8443/api/v1/dossiers")]
    public async Task Answer_FromAnotherPlace_IsAFailureThatIsNotTriedAgain(string address)
    {
        SelfMovingClock time = Clock.Moving();
        using ScriptedPortal portal = new(time, Answers.With(_ => new(HttpStatusCode.OK)
        {
            Content = new StringContent("{\"items\":[]}", Encoding.UTF8, "application/json"),
            RequestMessage = new(HttpMethod.Get, address + "?code=" + Code),
        }));
        PortalResponseException error = await Assert.ThrowsAsync<PortalResponseException>(
            () => TestPortal.Client(portal, time).Dossiers.List().GetAsyncEnumerator().MoveNextAsync().AsTask());
        Assert.StartsWith(
            $"The transport followed a redirect to '{new Uri(address).Host}'; set AllowAutoRedirect = false", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Code.ToString(), error.Message, StringComparison.Ordinal);
        Assert.Single(portal.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Answer_WithAByteOrderMark_IsReadWhicheverItIs(bool isTimeline) =>
        await ReadAsync(isTimeline, json => [0xEF, 0xBB, 0xBF, .. json]);

    [Theory]
    [InlineData(true, new byte[] { 0xC3 })] // a letter that is cut
    [InlineData(true, new byte[] { 0xED, 0xA0, 0x80 })] // half a pair
    [InlineData(true, new byte[] { 0xFF, 0xFE })]
    [InlineData(false, new byte[] { 0xC3 })]
    [InlineData(false, new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(false, new byte[] { 0xFF, 0xFE })]
    public async Task Answer_WithATextThatIsNoUtf8_IsAFaultWhicheverItIs(bool isTimeline, byte[] text) =>
        await Assert.ThrowsAsync<PortalResponseException>(() => ReadAsync(isTimeline, json => [.. json[..^1], .. ",\"next\":\""u8, .. text, .. "\"}"u8]));

    private static async Task ReadAsync(bool isTimeline, Func<byte[], byte[]> change)
    {
        byte[] body = change(isTimeline ? Encoding.UTF8.GetBytes(DossierJson.Write(AuditTrail.Of([]))) : [.. "{\"items\":[]}"u8]);
        SelfMovingClock time = Clock.Moving();
        using ScriptedPortal portal = new(time, Answers.With(_ => Encoded(new(body), "application/json", null)));
        DossiersClient client = TestPortal.Client(portal, time).Dossiers;
        if (isTimeline)
        {
            Assert.Empty((await client.GetTimelineAsync(Code)).Entries);
        }
        else
        {
            Assert.False(await client.List().GetAsyncEnumerator().MoveNextAsync());
        }
    }

    [Fact]
    public async Task Answer_WithNullForAnItem_IsNamed()
    {
        SelfMovingClock time = Clock.Moving();
        JsonNode dossier = JsonSerializer.SerializeToNode(Generated.Dossier(), PortalJson.Of<DossierResource>())!;
        dossier["components"]!.AsArray().Add(null);
        using ScriptedPortal portal = new(time, Answers.Json(dossier.ToJsonString()));
        PortalResponseException error = await Assert.ThrowsAsync<PortalResponseException>(() => TestPortal.Client(portal, time).Dossiers.GetAsync(Code));
        Assert.Contains("at '$.components'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json", "gzip", "; it came as the encoding gzip, to")] // H09
    [InlineData("application/problem+json", "br", "; it came as the encoding br, to")]
    [InlineData("text/html", "gzip", "; it came as text/html in the encoding gzip, to")]
    [InlineData("text/html", null, "; it came as text/html, to")]
    [InlineData("application/json", null, ", at '$', to")]
    [InlineData("a/b.c-d+e", null, "; it came as a/b.c-d+e, to")]
    [InlineData("text/Nguyen_Van_An", null, "; it came as something else, to")] // an odd name may hold anything
    [InlineData("text/abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefg", null, "; it came as text/abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefg, to")] // 64 letters
    [InlineData("text/abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefgh", null, "; it came as something else, to")] // and so may a long one
    public async Task Answer_OfAnotherForm_NamesIt(string mediaType, string? encoding, string named)
    {
        SelfMovingClock time = Clock.Moving();
        using ScriptedPortal portal = new(time, Answers.With(_ => Encoded(new([0x1F, 0x8B, 8, 0]), mediaType, encoding)));
        PortalResponseException error = await Assert.ThrowsAsync<PortalResponseException>(() => TestPortal.Client(portal, time).Dossiers.GetAsync(Code));
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
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

    [Theory]
    [InlineData("""{"type":"urn:x","title":"No","status":404,"detail":"gone","requestId":"r-9","errors":{}}""", "urn:x", "No", 404, "gone", "r-9")]
    [InlineData("""{"type":7,"title":7,"status":"404","detail":"gone","requestId":[],"errors":{}}""", "about:blank", null, null, "gone", null)] // the members of other kinds are left out alone
    public async Task Problem_OfAnotherShape_KeepsWhatIsOfTheContract(string body, string type, string? title, int? status, string? detail, string? requestId)
    {
        Problem? problem = (await FailAsync(body, null)).Problem;
        Assert.Equal((type, title, status, detail, requestId), (problem?.Type, problem?.Title, problem?.Status, problem?.Detail, problem?.RequestId));
    }

    [Theory]
    [InlineData("[]")] // no object
    [InlineData("""{"title":"\ud800","errors":{}}""")] // half of a letter
    public async Task Problem_ThatHoldsNone_IsLeftOut(string body) => Assert.Null((await FailAsync(body, null)).Problem);

    [Theory]
    [InlineData("r-1", "h-1", "r-1")] // the body's, for it is the portal's own
    [InlineData(null, "h-1", "h-1")]
    [InlineData("", "h-1", "h-1")]
    [InlineData("Nguyễn", "h_1.x", "h_1.x")] // what is not plain may hold anything
    [InlineData("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz_01234567-89", "h-1", "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz_01234567-89")] // 64 letters
    [InlineData("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz_01234567-89a", "h-1", "h-1")] // and so may what is long
    public async Task Identifier_OfTheRequest_IsThePortals(string? inBody, string? inHeader, string expected) =>
        Assert.Equal(expected, (await FailAsync(JsonSerializer.Serialize(new Problem { RequestId = inBody }, PortalJson.Of<Problem>()), inHeader)).RequestId);

    [Fact]
    public async Task Timeline_ThatIsNone_IsAResponseFailure()
    {
        SelfMovingClock time = Clock.Moving();
        using ScriptedPortal portal = new(time, Answers.Json("[7]"));
        PortalResponseException error = await Assert.ThrowsAsync<PortalResponseException>(() => TestPortal.Client(portal, time).Dossiers.GetTimelineAsync(Code));
        Assert.Contains(", at '$', to", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Key_InQuotationMarks_IsTheBareOne() => // S04
        Assert.Equal(IdempotencyKey.Parse("same-1"), IdempotencyKey.Parse("\"same-1\""));

    private static HttpResponseMessage Encoded(ByteArrayContent body, string mediaType, string? encoding)
    {
        body.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        body.Headers.TryAddWithoutValidation("Content-Encoding", encoding is null ? [] : [encoding]);
        return new(HttpStatusCode.OK) { Content = body };
    }

    /// <summary>The failure of an answer with problem details, and with an identifier in its header.</summary>
    private static async Task<PortalResponseException> FailAsync(string body, string? requestId)
    {
        SelfMovingClock time = Clock.Moving();
        using ScriptedPortal portal = new(time, Answers.With(_ =>
        {
            HttpResponseMessage response = new(HttpStatusCode.NotFound) { Content = new StringContent(body, Encoding.UTF8, "application/problem+json") };
            response.Headers.TryAddWithoutValidation(PortalHeaders.RequestId, requestId is null ? [] : [requestId]);
            return response;
        }));
        return await Assert.ThrowsAsync<PortalNotFoundException>(() => TestPortal.Client(portal, time).Dossiers.GetAsync(Code));
    }
}
