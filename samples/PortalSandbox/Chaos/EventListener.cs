using System.Collections.Concurrent;
using MongCai.Domain.Payments;
using MongCai.Sdk;

namespace PortalSandbox.Chaos;

/// <summary>A program on loopback that is told of payments, keeps which were said to be paid, and fails one time in ten.</summary>
internal sealed class EventListener : IAsyncDisposable
{
    private const int Failing = 10;

    private readonly ConcurrentDictionary<string, bool> paid = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<WebhookRefusal> refused = new();
    private readonly Lock gate = new();
    private readonly WebApplication app;
    private readonly Random random;
    private WebhookVerifier? verifier;

    private EventListener(WebApplication app, Random random) => (this.app, this.random) = (app, random);

    internal static async Task<EventListener> StartAsync(Random random, CancellationToken cancellationToken)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        EventListener listener = new(builder.Build(), random);
        listener.app.Run(listener.ReceiveAsync);
        await listener.app.StartAsync(cancellationToken).ConfigureAwait(false);
        return listener;
    }

    internal Uri Address => new(app.Urls.First());

    /// <summary>The payments that it was told are paid.</summary>
    internal ICollection<string> Paid => paid.Keys;

    /// <summary>Why posts were not taken; the portal sends them again.</summary>
    internal string Refused => refused.IsEmpty ? "none" : string.Join(", ", refused.CountBy(reason => reason).Select(reason => Invariant($"{reason.Value} {reason.Key}")));

    internal void Trust(string secret, TimeProvider time) => verifier = new([WebhookSecret.Parse(secret)], new InMemoryWebhookReplayStore(), time);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task ReceiveAsync(HttpContext context)
    {
        if (IsFailing())
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        using MemoryStream body = new();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        WebhookOutcome outcome = await verifier!.VerifyAsync(
            context.Request.Headers[WebhookHeaders.Id],
            context.Request.Headers[WebhookHeaders.Timestamp],
            context.Request.Headers[WebhookHeaders.Signature],
            body.ToArray(),
            context.RequestAborted).ConfigureAwait(false);
        context.Response.StatusCode = Note(outcome) ? StatusCodes.Status204NoContent : StatusCodes.Status400BadRequest;
    }

    private bool IsFailing()
    {
        lock (gate)
        {
            return random.Next(100) < Failing;
        }
    }

    /// <summary>Takes what is the portal's; what was taken before is only told again.</summary>
    private bool Note(WebhookOutcome outcome)
    {
        if (outcome is WebhookOutcome.Accepted { Event: WebhookEvent.PaymentChanged { Payment: { } payment } } && payment.State.Is(PaymentState.Succeeded))
        {
            paid[payment.Id] = true;
        }

        if (outcome is not WebhookOutcome.Refused { Reason: not WebhookRefusal.Repetition and var reason })
        {
            return true;
        }

        refused.Enqueue(reason);
        return false;
    }
}
