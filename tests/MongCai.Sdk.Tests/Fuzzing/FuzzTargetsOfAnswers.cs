using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Tests.Fuzzing;
using MongCai.Sdk.Contract;
using MongCai.Sdk.National;
using MongCai.Sdk.Testing;

namespace MongCai.Sdk.Tests.Fuzzing;

/// <summary>Answers of portals and of the exchange. The first letter says which call it answers; whatever comes, there is a value or a PortalException.</summary>
internal static class FuzzTargetsOfAnswers
{
    private const string Entries = """a{"result":[{"MATTHC":"1.001193","TENTTHC":"Đăng ký khai sinh","MALINHVUC":"G09","MADV":"H49"}],"error_code":"0","message":"{\"error_code\":0}"}""";

    private const string Wrapped = """{"error_code":0,"message":"ok","result":{"id":"17"}}""";

    private const string Login = """{"session":"session-1","error_code":0}""";

    private static readonly DossierCode Code = Generated.DossierCode();

    private static readonly Func<NationalExchangeClient, Task>[] ExchangeCalls =
    [
        exchange => exchange.ListProceduresAsync(),
        exchange => exchange.GetProcedureAsync(Generated.Procedure, default),
        exchange => exchange.ListPublicServicesAsync(),
        exchange => exchange.ListAgenciesAsync(),
        exchange => exchange.ListFieldsAsync(),
        exchange => exchange.ListDictionaryAsync(default),
        exchange => exchange.GetDecisionAsync("1"),
        exchange => exchange.FindDossierAsync(Code),
        exchange => exchange.FindAccountAsync(PersonalId.Parse("022000000123")),
        exchange => exchange.ListQuestionsAsync(),
        exchange => exchange.ListRepliesAsync("1"),
        exchange => exchange.GetFileAsync("/kho/1"),
        exchange => exchange.SearchDossiersAsync("VN:GOV:x", new() { Code = "1" }),
        exchange => exchange.PushDossierAsync(NationalDossierJson.ReadDossier("""{"MaHoSo":"000.00.01.H49-260908-0001","MaTTHC":"1.013225"}""")),
        exchange => Drained(exchange.PushProgressAsync([NationalDossierJson.ReadProgress("""{"MaHoSo":"000.00.01.H49-260908-0001"}""")])),
        exchange => exchange.PushStatusAsync(new() { NationalNumber = "1" }),
        exchange => exchange.AskAsync("LayGi", JsonSerializer.SerializeToElement("x")),
    ];

    private static readonly Func<PortalClient, Task>[] PortalCalls =
    [
        portal => portal.Dossiers.GetAsync(Code),
        portal => portal.Dossiers.GetTimelineAsync(Code),
        portal => portal.Dossiers.FileAsync(Generated.NewDossier()),
        portal => Drained(portal.Dossiers.List()),
        portal => portal.Dossiers.GetDraftAsync("drf_1"),
        portal => portal.Dossiers.GetTicketAsync(Code),
        portal => portal.Procedures.GetAsync(Generated.Procedure),
        portal => Drained(portal.Procedures.List()),
        portal => Drained(portal.Procedures.ListChanges(new(2026, 1, 1))),
        portal => portal.Agencies.GetAsync(Generated.Agency),
        portal => Drained(portal.Agencies.ListStaff(Generated.Agency)),
        portal => portal.Payments.GetAsync("pay_1"),
        portal => portal.Payments.IssueReceiptAsync("pay_1"),
        portal => portal.Payments.QuoteAsync(Generated.QuoteRequest()),
        portal => portal.Surveys.GetSummaryAsync(new(2026, 1, 1), new(2026, 6, 30)),
        portal => portal.Calendar.GetYearAsync(2026),
        portal => portal.Calendar.GetDueDateAsync(ProcessingTime.Parse("5 ngày làm việc"), new(2026, 8, 26, 8, 0)),
        portal => portal.Lookup.FindAsync(Code, "0123456789ABCDEF0123456789ABCDEF"),
        portal => portal.Lookup.FindPaymentAsync("0123456789ABCDEF0123456789ABCDEF"),
        portal => Drained(portal.Webhooks.List()),
        portal => portal.Files.DownloadAsync("fil_1", Stream.Null),
    ];

    private static readonly HttpStatusCode[] Statuses =
        [HttpStatusCode.BadRequest, HttpStatusCode.Unauthorized, HttpStatusCode.NotFound, HttpStatusCode.Conflict, HttpStatusCode.PreconditionFailed, HttpStatusCode.UnprocessableEntity, HttpStatusCode.TooManyRequests, HttpStatusCode.InternalServerError];

    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        FuzzTarget.OfBytes("NationalExchangeClient.Answers", Entries, bytes => IsAnswered(bytes, (letter, body) => At(ExchangeCalls, letter)(Exchange(body)))),
        FuzzTarget.OfBytes("NationalExchangeClient.Login", Login, bytes => IsAnswered([0, .. bytes], (_, body) => Exchange("""{"result":[],"error_code":0}"""u8.ToArray(), login: body).ListAgenciesAsync())),
        FuzzTarget.OfBytes("MinistryClient.Answers", "a" + Wrapped, bytes => IsAnswered(bytes, AskMinistryAsync)),
        FuzzTarget.OfBytes("IGateClient.Answers", """a{"content":[{"code":"000.00.01.H49-260826-0001","id":"1"}]}""", bytes => IsAnswered(bytes, AskIGateAsync)),
        FuzzTarget.OfBytes("PortalClient.Answers", "a" + Written(Generated.Dossier()), bytes => IsAnswered(bytes, (letter, body) => At(PortalCalls, letter)(Portal(body)))),
        FuzzTarget.OfBytes(
            "PortalClient.Problems",
            "d" + Written(Generated.LegalProblem()),
            bytes => IsAnswered(bytes, (letter, body) => Portal(body, At(Statuses, letter)).Dossiers.FileAsync(Generated.NewDossier()))),
        FuzzTarget.OfBytes("ClientCredentialsTokenProvider.Answers", Written(Generated.Token()), bytes => IsAnswered([0, .. bytes], (_, body) => TokenAsync(body))),
    ];

    private static string Written<T>(T body) => JsonSerializer.Serialize(body, PortalJson.Of<T>());

    private static T At<T>(T[] all, byte letter) => all[(letter + all.Length - ('a' % all.Length)) % all.Length];

    private static bool IsAnswered(byte[] bytes, Func<byte, byte[], Task> call)
    {
        try
        {
            call(bytes is [var letter, ..] ? letter : (byte)0, bytes.Length == 0 ? [] : bytes[1..]).GetAwaiter().GetResult();
            return true;
        }
        catch (PortalException failed)
        {
            FuzzTarget.AssertReadable(failed.Message);
            return false;
        }
    }

    private static async Task Drained<T>(IAsyncEnumerable<T> all)
    {
        int most = 100;
        await foreach (T _ in all)
        {
            if (--most == 0)
            {
                return;
            }
        }
    }

    private static NationalExchangeClient Exchange(byte[] body, byte[]? login = null) => new(
        Client(request => request.RequestUri!.AbsolutePath.EndsWith("/auth", StringComparison.Ordinal) ? login ?? Encoding.UTF8.GetBytes(Login) : body),
        new NationalExchangeOptions
        {
            AdapterAddress = new Uri("https://exchange.example.vn/adapter/"),
            AuthEndpoint = "/auth",
            IntegrationEndpoint = "integration",
            ShareEndpoint = "/share",
            Username = "h49",
            Password = _ => ValueTask.FromResult("secret-1"),
            DestinationCode = "VN:GOV:dvcqg",
            UnitCode = "H49",
            MaxAttempts = 1,
        },
        Clock());

    private static Task AskMinistryAsync(byte letter, byte[] body)
    {
        MinistryClient ministry = new(
            Client(_ => body),
            new ProvincialWrapperOptions { Address = new("https://ministry.example.vn/"), Operation = name => new WrapperOperation(name), MaxAttempts = 1 },
            Clock());
        return ((letter + 2) % 3) switch
        {
            0 => ministry.NextCodeAsync("x"),
            1 => ministry.UploadAsync("don.pdf", "x"u8.ToArray()),
            _ => ministry.FileAsync(new() { Code = "1" }),
        };
    }

    private static Task AskIGateAsync(byte letter, byte[] body)
    {
        IGateClient gateway = new(Client(_ => body), new IGateOptions { Address = new("https://igate.example.vn/"), MaxAttempts = 1, Tokens = new OneToken() }, Clock());
        return letter % 2 == 0 ? gateway.FindDossierAsync(Code) : gateway.SearchAsync(new());
    }

    private static PortalClient Portal(byte[] body, HttpStatusCode status = HttpStatusCode.OK) => new(
        Client(_ => body, status, status == HttpStatusCode.OK ? "application/json" : "application/problem+json"),
        new PortalClientOptions { BaseAddress = FakePortal.Address, TokenProvider = new OneToken(), Retries = 0 },
        Clock());

    private static async Task TokenAsync(byte[] body)
    {
        PortalClientOptions options = new() { BaseAddress = FakePortal.Address, Credentials = new ClientCredentials("x", "a secret of the client"), Retries = 0 };
        PortalClient portal = new(Client(_ => body), options, Clock());
        await portal.SendAsync(PortalRequest.Of(PortalOperations.ListAgencies));
    }

    private static SelfMovingClock Clock() => new(new DateTimeOffset(2026, 8, 26, 8, 20, 0, TimeSpan.FromHours(7)));

    private static HttpClient Client(Func<HttpRequestMessage, byte[]> body, HttpStatusCode status = HttpStatusCode.OK, string mediaType = "application/json") =>
        new(new Answering(body, status, mediaType));

    private sealed class Answering(Func<HttpRequestMessage, byte[]> body, HttpStatusCode status, string mediaType) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(status)
            {
                RequestMessage = request,
                Content = new ByteArrayContent(body(request)) { Headers = { ContentType = new MediaTypeHeaderValue(mediaType) } },
            });
    }

    private sealed class OneToken : ITokenProvider
    {
        public ValueTask<AccessToken> GetTokenAsync(AccessToken? rejected, CancellationToken cancellationToken = default) => ValueTask.FromResult(new AccessToken("token"));
    }
}
