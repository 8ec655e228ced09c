using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;
using MongCai.Sdk.Tests.Scripted;
using MongCai.Sdk.Tests.Wire;

namespace MongCai.Sdk.Tests.Privacy;

/// <summary>Whatever goes wrong: no exception, log line, span or measurement holds personal data, a code, a token or a value that was sent.</summary>
public sealed partial class PrivacyTests : IDisposable
{
    private static readonly string[] Secrets =
    [
        "Nguyễn", "022095001234", "0912345678", "an@example.vn", "Ka Long", "000.00.01.H49-260826-0001", "5700100200", "s3cret-of-shop", "token-1",
        "look-up-token", "draft-77", "chữ",
    ];

    private readonly ConcurrentQueue<string> recorded = new();
    private readonly ConcurrentQueue<Instrument> instruments = new();
    private readonly ConcurrentQueue<(string? Host, ActivityStatusCode Status)> statuses = new();
    private readonly ActivityListener spans;
    private readonly MeterListener measurements = new();
    private readonly SelfMovingClock time = Clock.Moving();

    public PrivacyTests()
    {
        spans = new()
        {
            ShouldListenTo = source => source.Name == PortalClient.TelemetryName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => Note(activity, $"{activity.DisplayName} {activity.StatusDescription} {string.Join(' ', activity.TagObjects)} {string.Join(' ', activity.Events)} {string.Join(' ', activity.Baggage)}"),
        };
        ActivitySource.AddActivityListener(spans);
        measurements.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == PortalClient.TelemetryName)
            {
                instruments.Enqueue(instrument);
                listener.EnableMeasurementEvents(instrument);
            }
        };
        measurements.SetMeasurementEventCallback<double>((instrument, _, tags, _) => recorded.Enqueue($"{instrument.Name} {string.Join(' ', tags.ToArray())}"));
        measurements.SetMeasurementEventCallback<long>((instrument, _, tags, _) => recorded.Enqueue($"{instrument.Name} {string.Join(' ', tags.ToArray())}"));
        measurements.Start();
    }

    public void Dispose()
    {
        spans.Dispose();
        measurements.Dispose();
    }

    public static TheoryData<int> Statuses => [200, 400, 401, 403, 404, 409, 412, 422, 429, 500, 0];

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task Calls_ThatEndInAnyWay_RecordNothingOfTheirValues(int status)
    {
        Problem problem = new()
        {
            Type = "urn:other:Nguyễn",
            Status = status,
            Title = "Nguyễn Văn An",
            Detail = "022095001234 0912345678",
            RequestId = "an@example.vn",
            Errors = [new() { Field = "/Nguyễn", Detail = "Ka Long" }],
        };
        using ScriptedPortal portal = new(time, status switch
        {
            0 => Answers.Break(),
            200 => Answers.Json(
                """{"code":"Nguyễn Văn An","applicant":{"personalId":"022095001234"},"items":[{"code":"022095001234"}],"dossier":"0912345678"}"""),
            _ => Answers.Problem(problem),
        });
        PortalClient client = TestPortal.SignedIn(portal, time, options => options.Retries = 1, new Lines(recorded));
        DossierCode code = DossierCode.Parse("000.00.01.H49-260826-0001");
        Func<Task>[] calls =
        [
            () => client.Dossiers.FileAsync(Filled.Of<NewDossier>()),
            () => client.Dossiers.CommandAsync(code, 1, new DossierCommand.Close("Nguyễn"), Filled.Of<ActorReference>()),
            () => client.Dossiers.GetAsync(code),
            () => client.Dossiers.GetTimelineAsync(code),
            () => client.Dossiers.GetDraftAsync("draft-77"),
            () => client.Surveys.RespondAsync(Filled.Of<NewSurveyResponse>()),
            () => client.Lookup.FindAsync(code, "look-up-token"),
            () => FirstAsync(client.Procedures.List(new() { Text = "Nguyễn" })),
            () => client.Files.UploadAsync(new MemoryStream([1]), "Nguyễn.pdf", "application/pdf"),
        ];
        foreach (Func<Task> call in calls)
        {
            PortalException error = await Assert.ThrowsAnyAsync<PortalException>(call);
            recorded.Enqueue(error.ToString());
        }

        Assert.True(recorded.Count > 3 * calls.Length);
        Assert.All(recorded, line => Assert.All(Secrets, secret => Assert.DoesNotContain(secret, line, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task Call_ThatWasRetried_IsOneSpanByTheConventions()
    {
        using ScriptedPortal portal = new(time, Answers.Status(503), Answers.Ok(Filled.Of<DossierResource>()));
        await TestPortal.Client(portal, time, options => options.BaseAddress = new Uri("https://one-span.example")).Dossiers
            .GetAsync(DossierCode.Parse("000.00.01.H49-260826-0001"));
        const string Tags = "[http.request.method, GET] [url.template, /v1/dossiers/{code}] [server.address, one-span.example] [server.port, 443] [http.response.status_code, 200]";
        Assert.Equal(
            [$"GET /v1/dossiers/{{code}} {Tags} [http.request.resend_count, 1]", $"mongcai.portal.call.duration {Tags}", $"mongcai.portal.call.retries {Tags}"],
            RecordedOf("one-span.example"));
    }

    [Fact]
    public async Task Call_ThatFailed_IsRecordedWithTheKindOfItsError()
    {
        using ScriptedPortal portal = new(time, Answers.Status(404), Answers.Break());
        PortalClient client = TestPortal.Client(portal, time, options => (options.BaseAddress, options.Retries) = (new Uri("https://no-span.example:8443"), 0));
        await Assert.ThrowsAsync<PortalNotFoundException>(() => client.Dossiers.GetDraftAsync("draft-77"));
        await Assert.ThrowsAsync<PortalTransportException>(() => client.Dossiers.GetDraftAsync("draft-77"));
        const string Tags = "[http.request.method, GET] [url.template, /v1/drafts/{id}] [server.address, no-span.example] [server.port, 8443]";
        const string NotFound = "[http.response.status_code, 404] [error.type, 404]";
        const string Broken = "[error.type, System.Net.Http.HttpRequestException]";
        Assert.Equal(
            [$"GET /v1/drafts/{{id}} {Tags} {NotFound}", $"mongcai.portal.call.duration {Tags} {NotFound}", $"GET /v1/drafts/{{id}} {Tags} {Broken}", $"mongcai.portal.call.duration {Tags} {Broken}"],
            RecordedOf("no-span.example"));
    }

    [Fact]
    public async Task Call_CancelledBeforeItBegan_IsNotRecorded()
    {
        using ScriptedPortal portal = new(time, Answers.Status(404));
        PortalClient client = TestPortal.Client(portal, time, options => options.BaseAddress = new Uri("https://never-span.example"));
        await Assert.ThrowsAsync<OperationCanceledException>(() => client.Dossiers.GetDraftAsync("draft-77", new CancellationToken(canceled: true)));
        Assert.Empty(RecordedOf("never-span.example"));
    }

    [Fact]
    public async Task Call_CancelledByTheCaller_IsNoFailureInTheLog()
    {
        ConcurrentQueue<string> lines = new();
        using CancellationTokenSource source = new();
        using ScriptedPortal portal = new(time, (_, token) =>
        {
            source.Cancel();
            return Task.FromCanceled<HttpResponseMessage>(token);
        });
        PortalClient client = TestPortal.Client(portal, time, logger: new Lines(lines));
        await Assert.ThrowsAsync<OperationCanceledException>(() => client.Dossiers.GetDraftAsync("draft-77", source.Token));
        Assert.Empty(lines);
    }

    [Fact]
    public void Instruments_OfCalls_HaveUnitsAndSayWhatTheyCount() => Assert.Equal(
        [
            "mongcai.portal.call.duration s How long calls took, with all their attempts and waits.",
            "mongcai.portal.call.retries {retry} How many attempts came after the first of their call.",
        ],
        instruments.Select(one => $"{one.Name} {one.Unit} {one.Description}").Order(StringComparer.Ordinal));

    [Fact]
    public async Task Call_ThatFailedInASpan_SaysSo()
    {
        using ScriptedPortal portal = new(time, Answers.Status(404), Answers.Ok(Filled.Of<Draft>()));
        PortalClient client = TestPortal.Client(portal, time, options => options.BaseAddress = new Uri("https://status-span.example"));
        await Assert.ThrowsAsync<PortalNotFoundException>(() => client.Dossiers.GetDraftAsync("draft-77"));
        await client.Dossiers.GetDraftAsync("draft-77");
        Assert.Equal([ActivityStatusCode.Error, ActivityStatusCode.Unset], statuses.Where(one => one.Host == "status-span.example").Select(one => one.Status));
    }

    /// <summary>The written contract of what is logged, line by line.</summary>
    [Fact]
    public async Task Calls_OfAllKinds_LogTheseLinesAlone()
    {
        ConcurrentQueue<string> lines = new();
        using ScriptedPortal busy = new(time, Answers.Status(503), Answers.Ok(Filled.Of<Draft>()));
        await TestPortal.Client(busy, time, logger: new Lines(lines)).Dossiers.GetDraftAsync("draft-77");
        using ScriptedPortal ill = new(time, Answers.Status(500), Answers.Status(500), Answers.Ok(Filled.Of<Draft>()));
        PortalClient client = TestPortal.Client(ill, time, options => (options.Retries, options.BreakerMinimumCalls) = (0, 2), new Lines(lines));
        await Assert.ThrowsAsync<PortalResponseException>(() => client.Dossiers.GetDraftAsync("draft-77"));
        await Assert.ThrowsAsync<PortalResponseException>(() => client.Dossiers.GetDraftAsync("draft-77"));
        await Assert.ThrowsAsync<PortalTransportException>(() => client.Dossiers.GetDraftAsync("draft-77"));
        time.Advance(TimeSpan.FromSeconds(16));
        await client.Dossiers.GetDraftAsync("draft-77");
        const string Call = "drafts.get (GET /v1/drafts/{id})";
        Assert.Equal(
            [
                $"{Call} was answered 503 in # ms; request #", $"{Call} is tried again in # ms because of 503; request #", $"{Call} was answered 200 in # ms; request #",
                $"{Call} was answered 500 in # ms; request #", $"{Call} failed after 1 attempts with 500; request #",
                $"{Call} was answered 500 in # ms; request #", "The portal at portal.example failed too often and is left alone for # s", $"{Call} failed after 1 attempts with 500; request #",
                $"{Call} failed after 0 attempts with BrokenCircuitException; request #",
                $"{Call} was answered 200 in # ms; request #", "The portal at portal.example is asked again",
            ],
            lines.Select(line => Numbers().Replace(line.Trim(), "#")));
    }

    [GeneratedRegex(@"(?<=in |for )[0-9.]+|(?<=request )[0-9a-f]{16}-[0-9]+")]
    private static partial Regex Numbers();

    private void Note(Activity activity, string text)
    {
        recorded.Enqueue(text);
        statuses.Enqueue((activity.GetTagItem("server.address") as string, activity.Status));
    }

    private string[] RecordedOf(string host) =>
        [.. recorded.Where(line => line.Contains(host, StringComparison.Ordinal)).Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))];

    [Fact]
    public void Text_OfWhatHoldsSecrets_IsMasked()
    {
        Assert.Equal("Bearer ***", new MongCai.Sdk.AccessToken("token-1").ToString());
        Assert.Equal("System", Filled.Of<ActorReference>().ToString());
        Assert.Equal("shop-07", new MongCai.Sdk.ClientCredentials("shop-07", "s3cret-of-shop").ToString());
        Assert.Equal("GET /v1/dossiers/{code}", PortalRequest.Of(PortalOperations.GetDossier, "000.00.01.H49-260826-0001").ToString());
        Assert.DoesNotContain("token-1", new TokenResponse { AccessToken = "token-1", TokenType = "Bearer" }.ToString(), StringComparison.Ordinal);
    }

    private static async Task FirstAsync<T>(IAsyncEnumerable<T> items)
    {
        await foreach (T item in items)
        {
            Assert.NotNull(item);
        }
    }

    private sealed class Lines(ConcurrentQueue<string> lines) : ILogger<PortalClient>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{formatter(state, exception)} {exception}");
    }
}
