using MongCai.Sdk;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;

namespace Guides.Jobs;

/// <summary>Tests of programs that use the client.</summary>
internal static class Testing
{
    internal static async Task FakeClock()
    {
        #region FakeClock
        SelfMovingClock clock = new(new(2026, 8, 26, 8, 20, 0, TimeSpan.FromHours(7)));
        using FakePortal fake = new(clock);
        PortalClient portal = fake.CreateClient();
        fake.Inject(PortalFaults.Scripted(new PortalFault.Status(503, RetryAfter: TimeSpan.FromSeconds(30))).On("dossiers.file"));

        DateTimeOffset before = clock.GetUtcNow();
        PortalOutcome<DossierResource> filed = await portal.Dossiers.FileAsync(Generated.NewDossier());
        Console.WriteLine($"{filed.GetType().Name}, {clock.GetUtcNow() - before:c}");

        clock.Advance(TimeSpan.FromDays(1));
        fake.Inject(PortalFaults.Scripted(new PortalFault.MalformedBody()).On("dossiers.get"));
        try
        {
            await portal.Dossiers.GetAsync(Generated.DossierCode());
        }
        catch (PortalException failed)
        {
            Console.WriteLine($"{failed.GetType().Name}, {failed.Operation}");
        }
        #endregion
    }
}
