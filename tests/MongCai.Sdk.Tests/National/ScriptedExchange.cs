using System.Net;
using System.Text;
using System.Text.Json;
using MongCai.Sdk.National;

namespace MongCai.Sdk.Tests.National;

/// <summary>A national exchange that answers logins by itself and every other call as the script says, and keeps what it was sent.</summary>
internal sealed class ScriptedExchange : HttpMessageHandler
{
    private readonly Lock gate = new();
    private readonly Queue<Func<CancellationToken, Task<HttpResponseMessage>>> script = new();
    private readonly List<(string Path, string DestinationCode, JsonElement Body)> calls = [];
    private int logins;

    public RecordingTime Time { get; } = new();

    /// <summary>How logins are answered; the number of the login counts from 1.</summary>
    public Func<int, HttpResponseMessage> Login { get; set; } = number =>
        Json($$"""{"session":"session-{{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}}","error_code":0}""");

    public string Password { get; set; } = "secret-1";

    /// <summary>What a login waits for before it has its password.</summary>
    public Task PasswordIsReady { get; set; } = Task.CompletedTask;

    public int Logins => logins;

    /// <summary>The calls other than logins, in order.</summary>
    public IReadOnlyList<(string Path, string DestinationCode, JsonElement Body)> Calls => [.. calls.Where(call => call.Path != "/adapter/auth")];

    public IReadOnlyList<(string Path, string DestinationCode, JsonElement Body)> LoginCalls => [.. calls.Where(call => call.Path == "/adapter/auth")];

    public static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    public ScriptedExchange Answers(params IEnumerable<string> bodies)
    {
        foreach (string body in bodies)
        {
            Answers(() => Json(body));
        }

        return this;
    }

    public ScriptedExchange Answers(HttpStatusCode status, string body = "", Action<HttpResponseMessage>? change = null) => Answers(() =>
    {
        HttpResponseMessage response = Json(body, status);
        change?.Invoke(response);
        return response;
    });

    public ScriptedExchange Answers(Func<HttpResponseMessage> answer) => Answers(_ => Task.FromResult(answer()));

    public ScriptedExchange Answers(Func<CancellationToken, Task<HttpResponseMessage>> answer)
    {
        script.Enqueue(answer);
        return this;
    }

    public ScriptedExchange Fails(Exception error) => Answers(_ => Task.FromException<HttpResponseMessage>(error));

    public NationalExchangeClient Client(Func<NationalExchangeOptions, NationalExchangeOptions>? change = null) =>
        new(new HttpClient(this, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan }, (change ?? (options => options))(Options()), Time);

    public NationalExchangeOptions Options(
        string address = "https://exchange.example.vn/adapter/", string unitCode = "H49", int maxAttempts = 4, TimeSpan? maxRetryAfter = null, IReadOnlyCollection<string>? sessionErrorCodes = null, NationalEnvelope? envelope = null, int stepsInACall = 10) => new()
        {
            AdapterAddress = new Uri(address),
            AuthEndpoint = "/auth",
            IntegrationEndpoint = "integration",
            ShareEndpoint = "/share",
            Username = "h49",
            Password = async _ =>
            {
                await PasswordIsReady;
                return Password;
            },
            DestinationCode = "VN:GOV:dvcqg",
            UnitCode = unitCode,
            AttemptTimeout = RecordingTime.AttemptTimeout,
            MaxAttempts = maxAttempts,
            MaxRetryAfter = maxRetryAfter ?? TimeSpan.FromMinutes(1),
            SessionErrorCodes = sessionErrorCodes ?? [],
            Envelope = envelope ?? new(),
            StepsInACall = stepsInACall,
        };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        byte[] bytes = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
        JsonElement body = JsonDocument.Parse(bytes).RootElement.Clone();
        string path = request.RequestUri!.AbsolutePath;
        Func<CancellationToken, Task<HttpResponseMessage>> answer;
        lock (gate)
        {
            calls.Add((path, request.Headers.GetValues("dstcode").Single(), body));
            answer = path == "/adapter/auth" ? LoginAnswer(++logins) : script.Dequeue();
        }

        return await answer(cancellationToken);
    }

    private Func<CancellationToken, Task<HttpResponseMessage>> LoginAnswer(int number) => _ => Task.FromResult(Login(number));
}
