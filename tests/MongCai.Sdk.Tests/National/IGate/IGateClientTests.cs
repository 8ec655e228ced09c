using System.Net;
using System.Text;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;
using MongCai.Sdk.National;
using MongCai.Sdk.Testing;
using NodaTime;

namespace MongCai.Sdk.Tests.National.IGate;

public sealed class IGateClientTests
{
    private static readonly string Page = Fixture.Read("igate-page.json");

    private static readonly IGateContext Context = new() { OutcomeOf = state => state == "5" ? Outcome.Resolved : null, ChannelOf = way => way == "1" ? SubmissionChannel.Online : SubmissionChannel.None };

    [Fact]
    public async Task Search_AsAnOfficer_AsksByTheParametersThatWereSeen() // D.12
    {
        using Gateway gateway = new(Page);

        IGateDossierPage page = (await gateway.Client(new Tokens()).SearchAsync(new() { Page = 2, ApplicantName = "Nguyễn & Mẫu", AcceptedFrom = new LocalDate(2026, 9, 1), AcceptedTo = new LocalDate(2026, 9, 30), Statuses = ["2", "4"] })).Value;

        Assert.Equal(2, page.Content.Count);
        (Uri address, string authorization) = Assert.Single(gateway.Seen);
        Assert.Equal("Bearer token-1", authorization);
        Assert.Equal(
            "/gateway/pa/dossier/search?page=2&size=50&spec=page&applicant-name=Nguy%E1%BB%85n%20%26%20M%E1%BA%ABu&accepted-from=2026-09-01T00%3A00%3A00.000%2B0700&accepted-to=2026-09-30T23%3A59%3A59.999%2B0700&dossier-status=2%2C4",
            address.PathAndQuery);
    }

    [Fact]
    public async Task Find_OfOneDossier_NeedsNoToken()
    {
        using Gateway gateway = new(Page, Page);
        IGateClient client = gateway.Client(null);

        Assert.Equal("000.00.53.H48-230705-0012", (await client.FindDossierAsync(DossierCode.Parse("000.00.53.H48-230705-0012"))).Value.Code.Value.ToString());
        Assert.IsType<NationalAnswer<IGateDossier>.NotFound>(await client.FindDossierAsync(DossierCode.Parse("000.00.53.H48-230705-0099"))); // another dossier in the answer is not the one

        Assert.Equal(("/gateway/pa/dossier-search/dvc?page=0&size=2&spec=slice&code=000.00.53.H48-230705-0012", ""), (gateway.Seen[0].Address.PathAndQuery, gateway.Seen[0].Authorization));
    }

    [Theory]
    [InlineData("""{"timestamp":"2026-09-08T02:05:07.000+0000","status":500,"error":"Internal Server Error"}""")] // the gateway's error, with HTTP 200
    [InlineData("{}")]
    [InlineData("[]")]
    public async Task Search_OfWhatIsNoPage_IsNoEmptyPage(string body)
    {
        using Gateway gateway = new(body);

        await Assert.ThrowsAsync<NationalExchangeException>(() => gateway.Client(null).SearchAsync(new()));
    }

    [Theory]
    [InlineData(-1, 10)]
    [InlineData(0, 0)]
    [InlineData(0, 1_001)]
    public async Task Search_OfAPageThatIsNone_IsRefused(int page, int size)
    {
        using Gateway gateway = new();

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => gateway.Client(null).SearchAsync(new() { Page = page, Size = size }));
    }

    [Fact]
    public void TokenEndpoint_IsThatOfTheRealm() =>
        Assert.Equal("https://sso.example.vn/auth/realms/digo/protocol/openid-connect/token", IGateOptions.TokenEndpoint(new("https://sso.example.vn/")).ToString());

    [Fact]
    public void Facts_OfADossier_AreItsDaysAndItsSegment() // D.12
    {
        DossierFacts facts = Assert.IsType<NationalMapping<DossierFacts>.Complete>(IGateMapping.OfFacts(Dossier(""), Context)).Record;

        Assert.Equal((new LocalDate(2026, 9, 8), new LocalDate(2026, 9, 10), new Ending(new(2026, 9, 9), Outcome.Resolved)), (facts.ReceivedOn, facts.DueOn, facts.Ending));
        Assert.Equal(("000.00.53.H48", "2.000635", SubmissionChannel.Online), (facts.Segment.Agency.ToString(), facts.Segment.Procedure.ToString(), facts.Segment.Channel));
    }

    [Theory]
    [InlineData("code", "\"HS-LE-7\"", "code")]
    [InlineData("acceptedDate", "null", "acceptedDate")]
    [InlineData("acceptedDate", "\"hôm qua\"", "acceptedDate")]
    [InlineData("appointmentDate", "\"mai\"", "appointmentDate")]
    [InlineData("dossierStatus", "null", "dossierStatus")]
    [InlineData("completedDate", "null", "completedDate")] // ended, and nobody knows when
    [InlineData("completedDate", "\"2026-09-01T08:00:00.000+0700\"", "completedDate")] // ended before it was received
    public void Facts_OfADossierThatLacksSomething_NameTheMember(string member, string value, string expected) =>
        Assert.Equal(expected, Assert.Single(Assert.IsType<NationalMapping<DossierFacts>.Incomplete>(IGateMapping.OfFacts(Dossier($",\"{member}\":{value}"), Context)).Problems).Field);

    /// <summary>A dossier with a member in another form; the other stands in no other place.</summary>
    private static IGateDossier Dossier(string instead)
    {
        Dictionary<string, string> members = new()
        {
            ["code"] = "\"000.00.53.H48-260908-0012\"",
            ["dossierStatus"] = """{"id":"5","name":"Đã xử lý"}""",
            ["acceptedDate"] = "\"2026-09-08T08:00:00.000+0700\"",
            ["appointmentDate"] = "\"2026-09-10T17:00:00.000+0700\"",
            ["dueDate"] = "\"2026-09-09T17:00:00.000+0700\"",
            ["completedDate"] = "\"2026-09-09T08:00:00.000+0700\"",
            ["agency"] = """{"code":"000.00.53.H48"}""",
            ["procedure"] = """{"nationCode":"2.000635"}""",
            ["applyMethod"] = """{"id":"1"}""",
        };
        if (instead.Length > 0)
        {
            string[] pair = instead[1..].Split(':', 2);
            members[pair[0].Trim('"')] = pair[1];
        }

        string json = string.Join(',', members.Select(member => $"\"{member.Key}\":{member.Value}"));
        return IGateJson.ReadPage($$"""{"content":[{{{json}}}]}""").Content[0];
    }

    private sealed class Tokens : ITokenProvider
    {
        public ValueTask<AccessToken> GetTokenAsync(AccessToken? rejected, CancellationToken cancellationToken = default) => new(new AccessToken("token-1"));
    }

    private sealed class Gateway(params string[] answers) : HttpMessageHandler
    {
        private readonly Queue<string> answers = new(answers);

        public List<(Uri Address, string Authorization)> Seen { get; } = [];

        public IGateClient Client(ITokenProvider? tokens) =>
            new(new HttpClient(this, disposeHandler: false), new() { Address = new("https://igate.example.vn/gateway"), Tokens = tokens }, new SelfMovingClock(new DateTimeOffset(2026, 9, 8, 2, 0, 0, TimeSpan.Zero)));

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Assert.Equal(HttpMethod.Get, request.Method);
            Seen.Add((request.RequestUri!, request.Headers.Authorization?.ToString() ?? ""));
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answers.Dequeue(), Encoding.UTF8, "application/json") });
        }
    }
}
