using System.Net;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MongCai.AspNetCore.Tests.Harness;
using MongCai.AspNetCore.Webhooks;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;
using NodaTime;
using NodaTime.Extensions;

namespace MongCai.AspNetCore.Tests;

public class WebhookTests
{
    private static readonly WebhookSecret Old = WebhookSecret.Of(RandomNumberGenerator.GetBytes(32));
    private static readonly WebhookSecret New = WebhookSecret.Of(RandomNumberGenerator.GetBytes(32));

    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 29, 1, 0, 0, TimeSpan.Zero));
    private readonly Handler handler = new();
    private readonly InMemoryWebhookReplayStore replays = new();
    private readonly Dictionary<string, string?> settings = new() { ["Webhook:Secrets:0"] = Old.Reveal() };

    private Instant Now => time.GetUtcNow().ToInstant();

    [Fact]
    public async Task Event_OfEachKind_ReachesItsHandlerOnce()
    {
        await using TestHost host = await StartAsync();

        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(host, Dossier("msg_1")));
        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(host, Event("payment.changed", Json(Generated.Payment()), "msg_2")));
        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(host, Event("survey.closed", new JsonObject(), "msg_3")));
        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(host, Dossier("msg_1"))); // a repetition

        Assert.Equal(["DossierChanged msg_1", "PaymentChanged msg_2", "Unknown msg_3 survey.closed"], handler.Handled);
    }

    /// <summary>Each kind of the closed set is looked for among the services, the next one too.</summary>
    [Fact]
    public async Task Kind_OfEveryEvent_HasAPlaceForItsHandler()
    {
        await using ServiceProvider none = new ServiceCollection().BuildServiceProvider();
        Type[] kinds = typeof(WebhookEvent).GetNestedTypes();
        Assert.Equal(WebhookEvent.Types.Count + 1, kinds.Length); // and what is unknown
        foreach (Type kind in kinds)
        {
            WebhookEvent happened = (WebhookEvent)RuntimeHelpers.GetUninitializedObject(kind);
            Assert.False(await WebhookHandlers.HandleAsync(none, happened, CancellationToken.None), kind.Name);
        }
    }

    [Fact]
    public async Task Secret_Changed_IsTakenWithoutARestart()
    {
        IConfigurationRoot? configuration = null;
        await using TestHost host = await StartAsync(built => configuration = built);

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(host, Dossier("msg_1", New)));
        configuration!["Webhook:Secrets:1"] = New.Reveal();
        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(host, Dossier("msg_1", New)));
        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(host, Dossier("msg_2", Old)));
        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(host, Event("dossier.changed", Json(Generated.DossierSummary()), "msg_3", Old, New)));
        configuration["Webhook:Secrets:0"] = New.Reveal();
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(host, Dossier("msg_4", Old)));

        Assert.Equal(3, handler.Handled.Count);
    }

    [Theory]
    [InlineData("Webhook:Secrets:0")]
    [InlineData("Webhook:Secrets:1")]
    public async Task Secret_ThatBecomesWrong_LeavesTheLastGoodOnes(string key)
    {
        IConfigurationRoot? configuration = null;
        await using TestHost host = await StartAsync(built => configuration = built);

        configuration![key] = "whsec_typo!";
        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(host, Dossier("msg_1")));
        Assert.Single(host.Logs.Lines, line => line.StartsWith("Error: The secrets", StringComparison.Ordinal) && line.Contains(key, StringComparison.Ordinal));
        Assert.DoesNotContain(host.Logs.Lines, line => line.Contains("whsec_", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(host, Dossier("msg_2", New)));
        configuration[key] = New.Reveal();
        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(host, Dossier("msg_2", New)));
    }

    [Fact]
    public async Task Body_ChangedOnTheWay_IsNotTaken()
    {
        await using TestHost host = await StartAsync();
        HttpRequestMessage request = Dossier("msg_1");
        byte[] body = await request.Content!.ReadAsByteArrayAsync();
        body[^2] ^= 1;
        request.Content = new ByteArrayContent(body);

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(host, request));
        Assert.Empty(handler.Handled);
        Assert.Equal(WebhookClaim.Taken, await replays.ClaimAsync("msg_1")); // a forged event leaves no trace, or it would block the true one
    }

    [Theory]
    [InlineData(WebhookHeaders.Id, "a.b")] // two messages could share a signature
    [InlineData(WebhookHeaders.Id, null)]
    [InlineData(WebhookHeaders.Timestamp, "yesterday")]
    [InlineData(WebhookHeaders.Timestamp, "1700000000")] // heard long ago
    [InlineData(WebhookHeaders.Signature, null)]
    public async Task Header_Wrong_IsABadRequest(string header, string? value)
    {
        await using TestHost host = await StartAsync();
        HttpRequestMessage request = Dossier("msg_1");
        request.Headers.Remove(header);
        if (value is not null)
        {
            request.Headers.TryAddWithoutValidation(header, value);
        }

        using HttpResponseMessage response = await host.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Empty(handler.Handled);
    }

    [Theory]
    [InlineData("not JSON")]
    [InlineData("{}")]
    [InlineData("null")]
    public async Task Body_SignedAndNoEvent_IsABadRequest(string body)
    {
        await using TestHost host = await StartAsync();

        Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync(host, PostedEvent.Of(PostedEvent.Bytes(body), "msg_1", Now, Old)));
    }

    [Theory]
    [InlineData(false)] // said by its length
    [InlineData(true)] // in pieces, of a length that nobody says
    public async Task Body_TooLarge_IsRefusedUnread(bool inPieces)
    {
        await using TestHost host = await StartAsync();
        HttpRequestMessage request = PostedEvent.Of(new byte[(1024 * 1024) + 1], "msg_1", Now, Old);
        request.Headers.TransferEncodingChunked = inPieces;

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await StatusAsync(host, request));
    }

    [Fact]
    public async Task Handler_ThatFails_GetsTheNextDelivery()
    {
        await using TestHost host = await StartAsync();
        handler.Failures = 2;

        Assert.Equal(HttpStatusCode.InternalServerError, await StatusAsync(host, Dossier("msg_1")));
        Assert.Equal(HttpStatusCode.InternalServerError, await StatusAsync(host, Dossier("msg_1")));
        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(host, Dossier("msg_1")));
        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(host, Dossier("msg_1")));

        Assert.Equal(["DossierChanged msg_1"], handler.Handled);
    }

    [Fact]
    public async Task Event_BeingDealtWith_IsAConflictUntilItIsDone()
    {
        await using TestHost host = await StartAsync();
        handler.Gate = new();
        Task<HttpStatusCode> first = StatusAsync(host, Dossier("msg_1"));
        await handler.Entered.Task.WithPatience();

        Assert.Equal(HttpStatusCode.Conflict, await StatusAsync(host, Dossier("msg_1")));
        handler.Gate.SetResult();
        Assert.Equal(HttpStatusCode.NoContent, await first);
        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(host, Dossier("msg_1")));

        Assert.Equal(["DossierChanged msg_1"], handler.Handled);
    }

    /// <summary>Two processes share a store: what one deals with may fail, so that the other does not say that it is done.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Event_BeingDealtWithByAnotherProcess_IsAConflictUntilItIsDone(int failures)
    {
        await using TestHost host = await StartAsync();
        await using TestHost other = await StartAsync();
        (handler.Gate, handler.Failures) = (new(), failures);
        Task<HttpStatusCode> first = StatusAsync(host, Dossier("msg_1"));
        await handler.Entered.Task.WithPatience();

        Assert.Equal(HttpStatusCode.Conflict, await StatusAsync(other, Dossier("msg_1")));
        handler.Gate.SetResult();
        Assert.Equal(failures == 0 ? HttpStatusCode.NoContent : HttpStatusCode.InternalServerError, await first);
        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(other, Dossier("msg_1")));

        Assert.Equal(["DossierChanged msg_1"], handler.Handled);
    }

    [Fact]
    public async Task Event_DealtWithWhereTheStoreFails_IsAcknowledgedAndLogged()
    {
        await using TestHost host = await StartAsync(register: services => RegisterAll(services.AddSingleton<IWebhookReplayStore>(new BrokenStore())));

        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(host, Dossier("msg_1")));
        Assert.Contains(host.Logs.Lines, line => line.StartsWith("Critical: What became of the event dossier.changed msg_1", StringComparison.Ordinal));
        handler.Failures = 1;
        Assert.Equal(HttpStatusCode.InternalServerError, await StatusAsync(host, Dossier("msg_2")));
        Assert.Contains(host.Logs.Lines, line => line.StartsWith("Critical: What became of the event dossier.changed msg_2", StringComparison.Ordinal));
    }

    /// <summary>A handler of all events is asked beside those of a kind, and alone.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Handler_OfAllEvents_GetsEach(bool isAlone)
    {
        HandlerOfAll all = new();
        await using TestHost host = await StartAsync(register: services =>
            (isAlone ? services : services.AddSingleton<IWebhookHandler<WebhookEvent.DossierChanged>>(handler)).AddSingleton<IWebhookHandler<WebhookEvent>>(all));

        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(host, Dossier("msg_1")));
        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(host, Event("survey.closed", new JsonObject(), "msg_2")));

        Assert.Equal(["msg_1", "msg_2"], all.Handled);
        Assert.Equal(isAlone ? [] : ["DossierChanged msg_1"], handler.Handled);
        Assert.DoesNotContain(host.Logs.Lines, line => line.StartsWith("Warning: The event", StringComparison.Ordinal));
    }

    /// <summary>What the remarks of the handler say: where one of two throws, both get the next delivery.</summary>
    [Fact]
    public async Task Handlers_OfWhichOneFails_GetTheEventAgain()
    {
        HandlerOfAll all = new() { Failures = 1 };
        await using TestHost host = await StartAsync(register: services => RegisterAll(services.AddSingleton<IWebhookHandler<WebhookEvent>>(all)));

        Assert.Equal(HttpStatusCode.InternalServerError, await StatusAsync(host, Dossier("msg_1")));
        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(host, Dossier("msg_1")));

        Assert.Equal(["DossierChanged msg_1", "DossierChanged msg_1"], handler.Handled);
        Assert.Equal(["msg_1"], all.Handled);
    }

    [Fact]
    public async Task Deliveries_AtOnce_AreDealtWithOnce()
    {
        await using TestHost host = await StartAsync();

        HttpStatusCode[] answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => StatusAsync(host, Dossier("msg_1"))));

        Assert.All(answers, answer => Assert.True(answer is HttpStatusCode.NoContent or HttpStatusCode.Conflict, $"{answer}"));
        Assert.Equal(["DossierChanged msg_1"], handler.Handled);
    }

    [Fact]
    public async Task Event_WithoutAHandler_IsAcknowledgedAndLogged()
    {
        await using TestHost host = await StartAsync(register: services => services.AddSingleton<IWebhookHandler<WebhookEvent.PaymentChanged>>(handler));

        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(host, Dossier("msg_1")));
        Assert.Contains(host.Logs.Lines, line => line == "Warning: The event dossier.changed msg_1 is acknowledged, and no handler is registered for it");
    }

    [Fact]
    public async Task Endpoint_WithoutHandlerStoreOrSecret_IsNotMapped()
    {
        Assert.Contains(
            "IWebhookHandler", (await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync(register: _ => { }))).Message, StringComparison.Ordinal);
        Assert.Contains("IWebhookReplayStore", (await Assert.ThrowsAsync<InvalidOperationException>(
            () => StartAsync(register: services => services.Remove(services.Single(service => service.ServiceType == typeof(IWebhookReplayStore)))))).Message, StringComparison.Ordinal);
        settings["Webhook:Secrets:0"] = "whsec_short";
        Assert.DoesNotContain("short", (await Assert.ThrowsAsync<FormatException>(() => StartAsync())).Message, StringComparison.Ordinal);
        settings.Clear();
        await Assert.ThrowsAsync<ArgumentException>(() => StartAsync());
    }

    private static JsonNode Json<T>(T value) => JsonSerializer.SerializeToNode(value, PortalJson.Of<T>())!;

    private static async Task<HttpStatusCode> StatusAsync(TestHost host, HttpRequestMessage request)
    {
        using HttpResponseMessage response = await host.Http.SendAsync(request);
        return response.StatusCode;
    }

    private HttpRequestMessage Dossier(string id, WebhookSecret? secret = null) =>
        Event("dossier.changed", Json(Generated.DossierSummary()), id, secret ?? Old);

    private HttpRequestMessage Event(string type, JsonNode data, string id, params WebhookSecret[] secrets) =>
        PostedEvent.Of(type, data, id, Now, secrets is [] ? [Old] : secrets);

    private Task<TestHost> StartAsync(Action<IConfigurationRoot>? built = null, Action<IServiceCollection>? register = null)
    {
        IConfigurationRoot configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        built?.Invoke(configuration);
        return TestHost.StartAsync(
            builder =>
            {
                builder.Services.AddSingleton<TimeProvider>(time).AddSingleton<IWebhookReplayStore>(replays);
                (register ?? RegisterAll)(builder.Services);
            },
            app => app.MapMongCaiWebhook("/events", configuration.GetSection("Webhook:Secrets")));
    }

    private void RegisterAll(IServiceCollection services) => services
        .AddSingleton<IWebhookHandler<WebhookEvent.DossierChanged>>(handler)
        .AddScoped<IWebhookHandler<WebhookEvent.PaymentChanged>>(_ => handler)
        .AddTransient<IWebhookHandler<WebhookEvent.Unknown>>(_ => handler);

    private sealed class Handler : IWebhookHandler<WebhookEvent.DossierChanged>, IWebhookHandler<WebhookEvent.PaymentChanged>, IWebhookHandler<WebhookEvent.Unknown>
    {
        public List<string> Handled { get; } = [];

        public int Failures { get; set; }

        public TaskCompletionSource? Gate { get; set; }

        public TaskCompletionSource Entered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async Task HandleAsync(WebhookEvent.DossierChanged happened, CancellationToken cancellationToken)
        {
            Entered.TrySetResult();
            await (Gate?.Task ?? Task.CompletedTask);
            await Note(Failures-- <= 0, $"DossierChanged {happened.Id}");
        }

        public Task HandleAsync(WebhookEvent.PaymentChanged happened, CancellationToken cancellationToken) => Note(true, $"PaymentChanged {happened.Id}");

        public Task HandleAsync(WebhookEvent.Unknown happened, CancellationToken cancellationToken) =>
            Note(true, $"Unknown {happened.Id} {happened.Envelope.Type}");

        private Task Note(bool works, string what)
        {
            lock (Handled)
            {
                Handled.Add(works ? what : throw new TimeoutException("the database sleeps"));
            }

            return Task.CompletedTask;
        }
    }

    private sealed class HandlerOfAll : IWebhookHandler<WebhookEvent>
    {
        public List<string> Handled { get; } = [];

        public int Failures { get; set; }

        public Task HandleAsync(WebhookEvent happened, CancellationToken cancellationToken)
        {
            Handled.Add(Failures-- <= 0 ? happened.Id : throw new TimeoutException("the database sleeps"));
            return Task.CompletedTask;
        }
    }

    /// <summary>A store whose database goes away while an event is being dealt with.</summary>
    private sealed class BrokenStore : IWebhookReplayStore
    {
        public ValueTask<WebhookClaim> ClaimAsync(string id, CancellationToken cancellationToken = default) => new(WebhookClaim.Taken);

        public ValueTask CompleteAsync(string id, CancellationToken cancellationToken = default) => throw new TimeoutException("the database sleeps");

        public ValueTask RemoveAsync(string id, CancellationToken cancellationToken = default) => throw new TimeoutException("the database sleeps");
    }
}
