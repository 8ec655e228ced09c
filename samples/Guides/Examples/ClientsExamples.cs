using System.Text.Json;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;
using NodaTime.Extensions;

namespace Guides.Examples;

/// <summary>Examples of the client, of webhooks and of the fake portal.</summary>
internal static class ClientsExamples
{
    internal static async Task OfPortalClient()
    {
        using FakePortal fake = new(new SelfMovingClock(new(2026, 8, 26, 8, 20, 0, TimeSpan.FromHours(7))));
        PortalClient portal = fake.CreateClient();
        NewDossier dossier = Generated.NewDossier();
        #region OfPortalClient
        PortalOutcome<DossierResource> outcome = await portal.Dossiers.FileAsync(dossier, IdempotencyKey.Of("my-table", "4711"));
        Console.WriteLine(outcome is PortalOutcome<DossierResource>.Done(DossierResource filed) ? filed.Code : outcome);
        // 000.00.01.H49-260826-0001
        #endregion
    }

    internal static void OfIdempotencyKey()
    {
        #region OfIdempotencyKey
        Console.WriteLine(IdempotencyKey.Of("my-table", "4711") == IdempotencyKey.Of("my-table", "4711"));
        // True
        #endregion
    }

    internal static async Task OfWebhookVerifier()
    {
        WebhookSecret secret = WebhookSecret.Of(new byte[32]);
        SelfMovingClock clock = new(DateTimeOffset.FromUnixTimeSeconds(1_787_707_200));
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(Generated.DossierChanged(), PortalJson.Options);
        #region OfWebhookVerifier
        WebhookVerifier verifier = new([secret], new InMemoryWebhookReplayStore(), clock);
        string signature = secret.Sign("msg_1", clock.GetUtcNow().ToInstant(), body);
        WebhookOutcome outcome = await verifier.VerifyAsync("msg_1", "1787707200", signature, body);
        Console.WriteLine(outcome is WebhookOutcome.Accepted(WebhookEvent happened) ? happened.Type : outcome);
        // dossier.changed
        #endregion
    }

    internal static async Task OfFakePortal()
    {
        #region OfFakePortal
        using FakePortal fake = new(new SelfMovingClock(new DateTimeOffset(2026, 8, 26, 8, 20, 0, TimeSpan.FromHours(7))));
        PortalClient portal = fake.CreateClient();
        _ = await portal.Dossiers.FileAsync(Generated.NewDossier());
        Console.WriteLine(string.Join(", ", fake.Requests.Select(request => request.Operation)));
        // oauth2.token, dossiers.file
        #endregion
    }

    internal static async Task OfPortalFaults()
    {
        using FakePortal fake = new(new SelfMovingClock(new(2026, 8, 26, 8, 20, 0, TimeSpan.FromHours(7))));
        PortalClient portal = fake.CreateClient();
        #region OfPortalFaults
        fake.Inject(PortalFaults.Scripted(new PortalFault.Status(503), new PortalFault.DropAfterCommit()).On("dossiers.file"));
        _ = await portal.Dossiers.FileAsync(Generated.NewDossier());
        Console.WriteLine($"{fake.Requests.Count(request => request.Operation == "dossiers.file")} attempts");
        // 3 attempts
        #endregion
    }

    internal static async Task OfSelfMovingClock()
    {
        #region OfSelfMovingClock
        SelfMovingClock clock = new(new DateTimeOffset(2026, 8, 26, 8, 20, 0, TimeSpan.FromHours(7)));
        await Task.Delay(TimeSpan.FromHours(1), clock);
        Console.WriteLine(Invariant($"{clock.GetUtcNow():HH:mm}"));
        // 02:20
        #endregion
    }
}
