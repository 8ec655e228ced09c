using Microsoft.Extensions.DependencyInjection;
using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;

namespace Guides.Jobs;

/// <summary>Dossiers at the portals of provinces, through a client.</summary>
internal static class Portals
{
    private static SelfMovingClock Morning => new(new(2026, 8, 26, 8, 20, 0, TimeSpan.FromHours(7)));

    internal static async Task TwoProvinces()
    {
        using FakePortal quangNinh = new(Morning);
        using FakePortal langSon = new(Morning);
        #region TwoProvinces
        ServiceCollection services = new();
        foreach ((string province, FakePortal fake) in new[] { ("quang-ninh", quangNinh), ("lang-son", langSon) })
        {
            services.AddMongCaiPortal(province, options =>
            {
                options.BaseAddress = FakePortal.Address;
                options.Credentials = new(FakePortal.Client.Id, FakePortal.Client.Secret) { Scopes = [PortalScopes.DossiersRead, PortalScopes.DossiersWrite] };
            }).ConfigurePrimaryHttpMessageHandler(() => fake);
        }

        await using ServiceProvider provider = services.BuildServiceProvider();
        PortalClient portal = provider.GetRequiredKeyedService<PortalClient>("lang-son");
        _ = await portal.Dossiers.FileAsync(Generated.NewDossier());
        Console.WriteLine($"{quangNinh.Requests.Count}, {langSon.Requests.Count}");
        #endregion
    }

    internal static async Task FilingAtAPortal(Language language)
    {
        using FakePortal fake = new(Morning);
        PortalClient portal = fake.CreateClient();
        #region FilingAtAPortal
        IdempotencyKey key = IdempotencyKey.Of("my-table", "4711");
        if (await portal.Dossiers.FileAsync(Generated.NewDossier(), key) is PortalOutcome<DossierResource>.Done(DossierResource dossier))
        {
            ActorReference counter = new() { Kind = OpenCode.Of(ActorKind.OneStopShop), Account = "quay-1" };
            PortalOutcome<DossierResource> accepted = await portal.Dossiers.CommandAsync(dossier.Code, dossier.Version, new DossierCommand.Accept(), counter);
            PortalOutcome<DossierResource> again = await portal.Dossiers.CommandAsync(dossier.Code, dossier.Version + 1, new DossierCommand.Accept(), counter);
            Console.WriteLine(
                again is PortalOutcome<DossierResource>.Refused(LegalRefusal no) ? language == Language.English ? no.Reason : no.ReasonVietnamese : "");

            DossierResource now = await portal.Dossiers.GetAsync(dossier.Code);
            AuditTrail timeline = await portal.Dossiers.GetTimelineAsync(dossier.Code);
            Console.WriteLine(Invariant($"{now}: {now.DueAt:uuuu-MM-dd HH:mm}; {timeline.FindBreak() is null}"));
        }
        #endregion
    }

    internal static async Task Faults()
    {
        using FakePortal fake = new(Morning);
        #region Faults
        PortalClient portal = fake.CreateClient(options => options.Retries = 3);
        fake.Inject(PortalFaults.Scripted(new PortalFault.Status(503), new PortalFault.DropAfterCommit()).On(PortalOperations.FileDossier.Name));

        _ = await portal.Dossiers.FileAsync(Generated.NewDossier());
        foreach (SeenRequest request in fake.Requests.Where(request => request.IdempotencyKey is not null))
        {
            Console.WriteLine(request.Fault?.ToString() ?? Invariant($"{request.Status}"));
        }

        Console.WriteLine(await portal.Dossiers.List().CountAsync());
        #endregion
    }

    internal static async Task Paging()
    {
        using FakePortal fake = new(Morning);
        PortalClient portal = fake.CreateClient();
        for (int number = 1; number <= 5; number++)
        {
            _ = await portal.Dossiers.FileAsync(Generated.NewDossier(number));
        }

        #region Paging
        await foreach (DossierSummary dossier in portal.Dossiers.List(new() { State = OpenCode.Of(DossierState.Filed) }, pageSize: 2))
        {
            Console.WriteLine(dossier.Code);
        }

        Console.WriteLine(fake.Requests.Count(request => request.Operation == PortalOperations.ListDossiers.Name));
        #endregion
    }
}
