using System.Collections.Concurrent;
using MongCai.AspNetCore;
using MongCai.Domain.Payments;
using MongCai.Sdk;
using PortalSandbox.Hosting;

namespace PortalSandbox.Chaos;

/// <summary>A program on loopback that is told of payments, keeps which were said to be paid, and fails one time in ten.</summary>
internal sealed class EventListener(TimeProvider time, Random random) : IWebhookHandler<WebhookEvent.PaymentChanged>, IAsyncDisposable
{
    private const int Failing = 10;
    private const string Path = "/portal-events";

    private readonly ConcurrentDictionary<string, bool> paid = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private WebApplication? app;
    private int refused;

    /// <summary>Where it listens once it is started.</summary>
    internal Uri Address { get; } = new(Invariant($"http://127.0.0.1:{LoopbackPorts.Free()}{Path}"));

    /// <summary>The payments that it was told are paid.</summary>
    internal ICollection<string> Paid => paid.Keys;

    /// <summary>How many posts were not taken for the portal's; it sends them again.</summary>
    internal int Refused => refused;

    /// <summary>Begins to listen to who signs with a secret.</summary>
    internal Task StartAsync(string secret, CancellationToken cancellationToken)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls(Address.GetLeftPart(UriPartial.Authority));
        builder.Services.AddRoutingCore().AddSingleton(time).AddSingleton<IWebhookReplayStore>(new InMemoryWebhookReplayStore())
            .AddSingleton<IWebhookHandler<WebhookEvent.PaymentChanged>>(this);
        app = builder.Build();
        app.Use(AnswerAsync);
        app.MapMongCaiWebhook(Path, new WebhookEndpointOptions { Secrets = () => [WebhookSecret.Parse(secret)] });
        return app.StartAsync(cancellationToken);
    }

    public Task HandleAsync(WebhookEvent.PaymentChanged happened, CancellationToken cancellationToken)
    {
        if (happened.Payment.State.Is(PaymentState.Succeeded))
        {
            paid[happened.Payment.Id] = true;
        }

        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => app?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        if (IsFailing())
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        await next(context).ConfigureAwait(false);
        Interlocked.Add(ref refused, context.Response.StatusCode is StatusCodes.Status400BadRequest or StatusCodes.Status401Unauthorized ? 1 : 0);
    }

    private bool IsFailing()
    {
        lock (gate)
        {
            return random.Next(100) < Failing;
        }
    }
}
