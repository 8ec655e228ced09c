using System.Text.Json;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;
using NodaTime;
using NodaTime.Extensions;

namespace Guides.Jobs;

/// <summary>Whether a message that says it is from the portal is from the portal.</summary>
internal static class Webhooks
{
    internal static async Task Webhook()
    {
        #region Webhook
        WebhookSecret secret = WebhookSecret.Of(new byte[32]);
        SelfMovingClock clock = new(new(2026, 8, 26, 8, 20, 0, TimeSpan.FromHours(7)));
        InMemoryWebhookReplayStore replays = new();
        WebhookVerifier verifier = new([secret], replays, clock);

        byte[] body = JsonSerializer.SerializeToUtf8Bytes(Generated.DossierChanged(), PortalJson.Options);
        Instant sentAt = clock.GetUtcNow().ToInstant();
        string timestamp = Invariant($"{sentAt.ToUnixTimeSeconds()}");
        string signature = secret.Sign("msg_1", sentAt, body);

        WebhookOutcome first = await verifier.VerifyAsync("msg_1", timestamp, signature, body);
        Console.WriteLine(first is WebhookOutcome.Accepted { Event: WebhookEvent.DossierChanged changed } ? changed.Dossier.Code : first);
        Console.WriteLine(await verifier.VerifyAsync("msg_1", timestamp, signature, body));
        await replays.CompleteAsync("msg_1");
        Console.WriteLine(await verifier.VerifyAsync("msg_1", timestamp, signature, body));

        body[^2] ^= 1;
        Console.WriteLine(await verifier.VerifyAsync("msg_2", timestamp, signature, body));
        #endregion
    }
}
