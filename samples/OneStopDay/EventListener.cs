using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using MongCai.Sdk;

namespace OneStopDay;

/// <summary>A program on loopback that is told of events, and counts those that are the portal's.</summary>
internal sealed class EventListener : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly InMemoryWebhookReplayStore replays = new();
    private WebhookVerifier? verifier;

    private EventListener(WebApplication app) => this.app = app;

    internal static async Task<EventListener> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        EventListener listener = new(builder.Build());
        listener.app.Run(listener.ReceiveAsync);
        await listener.app.StartAsync().ConfigureAwait(false);
        return listener;
    }

    internal Uri Address => new(app.Urls.First());

    /// <summary>How many events were verified.</summary>
    internal int Verified { get; private set; }

    /// <summary>How many posts were not the portal's.</summary>
    internal int Refused { get; private set; }

    internal void Trust(string secret, TimeProvider time) => verifier = new([WebhookSecret.Parse(secret)], replays, time);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task ReceiveAsync(HttpContext context)
    {
        using MemoryStream body = new();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        WebhookOutcome? outcome = verifier is null ? null : await verifier.VerifyAsync(
            context.Request.Headers[WebhookHeaders.Id],
            context.Request.Headers[WebhookHeaders.Timestamp],
            context.Request.Headers[WebhookHeaders.Signature],
            body.ToArray(),
            context.RequestAborted).ConfigureAwait(false);
        if (outcome is WebhookOutcome.Accepted(WebhookEvent happened))
        {
            await replays.CompleteAsync(happened.Id).ConfigureAwait(false);
        }

        bool isGenuine = outcome is WebhookOutcome.Accepted;
        (Verified, Refused) = isGenuine ? (Verified + 1, Refused) : (Verified, Refused + 1);
        context.Response.StatusCode = isGenuine ? StatusCodes.Status204NoContent : StatusCodes.Status400BadRequest;
    }
}
