using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using NodaTime;
using NodaTime.Text;
using Province.Hosting;

namespace Province.Lives;

/// <summary>Takes webhooks by the library's verifier, each once, and keeps what came.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly ConcurrentBag<Received> received = [];
    private readonly InMemoryWebhookReplayStore replays = new(1_000_000);
    private readonly WebApplication app;
    private readonly WebhookVerifier verifier;
    private int repeated;
    private int refused;

    private Receiver(WebApplication app, WebhookSecret secret) =>
        (this.app, verifier) = (app, new([secret], replays, TimeProvider.System));

    /// <summary>What came, each message once.</summary>
    internal IReadOnlyCollection<Received> All => received;

    /// <summary>How many messages came again, and were known by their identifier.</summary>
    internal int Repeated => Volatile.Read(ref repeated);

    /// <summary>How many were not signed as they should be.</summary>
    internal int Refused => Volatile.Read(ref refused);

    internal Uri Address => new(SiloHost.AddressOf(app), "/webhooks");

    internal static async Task<Receiver> StartAsync(WebhookSecret secret)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        WebApplication app = builder.Build();
        Receiver receiver = new(app, secret);
        app.MapPost("/webhooks", receiver.TakeAsync);
        await app.StartAsync();
        return receiver;
    }

    /// <summary>Whether a dossier gave a notice.</summary>
    internal bool Has(string code, string what) => received.Any(one => one.Code == code && one.What == what);

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        using MemoryStream body = new();
        await request.Body.CopyToAsync(body);
        WebhookOutcome outcome = await verifier.VerifyAsync(
            request.Headers[WebhookHeaders.Id].ToString(), request.Headers[WebhookHeaders.Timestamp].ToString(), request.Headers[WebhookHeaders.Signature]
                .ToString(), body.ToArray());
        return outcome is WebhookOutcome.Accepted { Event: WebhookEvent.Unknown one } ? await KeepAsync(one)
            : outcome is WebhookOutcome.Refused { Reason: WebhookRefusal.Repetition } ? Count(ref repeated, Results.Ok())
            : Count(ref refused, Results.BadRequest());
    }

    private static IResult Count(ref int times, IResult answer)
    {
        Interlocked.Increment(ref times);
        return answer;
    }

    private async Task<IResult> KeepAsync(WebhookEvent.Unknown one)
    {
        Keep(one.Envelope);
        await replays.CompleteAsync(one.Id);
        return Results.Ok();
    }

    private void Keep(WebhookEnvelope envelope)
    {
        JsonElement data = envelope.Data;
        received.Add(new(envelope.Type, data.GetProperty("code").GetString()!, data.GetProperty("what").GetString()!, Moment("for"), Moment("at")));

        LocalDateTime? Moment(string name) =>
            data.TryGetProperty(name, out JsonElement text) ? LocalDateTimePattern.ExtendedIso.Parse(text.GetString()!).Value : null;
    }
}

/// <summary>A message that came.</summary>
/// <param name="Type">Its type: an event or a notice.</param>
/// <param name="Code">The dossier.</param>
/// <param name="What">The kind of event or notice.</param>
/// <param name="For">The moment of a notice.</param>
/// <param name="At">When the notice was given, by the office's clock.</param>
internal sealed record Received(string Type, string Code, string What, LocalDateTime? For, LocalDateTime? At);
