using System.Text;
using Microsoft.Extensions.Time.Testing;
using MongCai.Sdk.Tests.Scripted;
using NodaTime;
using NodaTime.Extensions;

namespace MongCai.Sdk.Tests.Json;

/// <summary>A body that is rightly signed.</summary>
internal static class Webhook
{
    private static readonly WebhookSecret Secret = WebhookSecret.Of(new byte[32]);

    internal static async Task<WebhookOutcome> VerifyAsync(string text)
    {
        FakeTimeProvider time = Clock.New();
        byte[] body = Encoding.UTF8.GetBytes(text);
        Instant now = time.GetUtcNow().ToInstant();
        WebhookVerifier verifier = new([Secret], new InMemoryWebhookReplayStore(), time);
        return await verifier.VerifyAsync("msg_1", Invariant($"{now.ToUnixTimeSeconds()}"), WebhookSignature.Sign(Secret, "msg_1", now, body), body);
    }
}
