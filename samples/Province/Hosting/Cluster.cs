using System.Net;
using MongCai.Domain.Deadlines;
using NodaTime;
using Orleans.Configuration;
using Province.Dossiers;
using Province.Forms;

namespace Province.Hosting;

/// <summary>What silos and clients of the cluster have in common.</summary>
internal static class Cluster
{
    private const string Name = "province";
    private const string Invariant = "Npgsql";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    internal static void UseProvince(this ISiloBuilder silo, SiloSettings settings)
    {
        silo.Services.AddProvince(settings);
        silo.Configure<ReminderOptions>(reminders => Remind(reminders, settings.Options.WakeEvery / 4));
        silo.Configure<SiloMessagingOptions>(messages => messages.ResponseTimeout = Patience);
        silo.AddActivityPropagation();
        if (settings.Database is { } database)
        {
            silo.UseDatabase(database).ConfigureEndpoints(IPAddress.Loopback, settings.SiloPort, settings.GatewayPort);
        }
        else
        {
            silo.UseLocalhostClustering(settings.SiloPort, settings.GatewayPort, serviceId: Name, clusterId: Name).UseMemory();
        }
    }

    /// <summary>What the grains stand on.</summary>
    internal static IServiceCollection AddProvince(this IServiceCollection services, SiloSettings settings) => services
        .AddSingleton(settings.Options)
        .AddSingleton<ProvinceMeter>()
        .AddSingleton(new Gate(settings.Options.MostCommands))
        .AddSingleton<Waker>()
        .AddSingleton(_ => new WebhookSender(settings.Webhook, settings.WebhookSecret, TimeProvider.System))
        .AddSingleton(provider => new DossierOffice(
            settings.Clock is { } clock ? OfficeClock.Read(TimeProvider.System, clock) : OfficeClock.Real(TimeProvider.System),
            DeadlineCalculator.Standard,
            Period.FromDays(1),
            provider.GetRequiredService<WebhookSender>()));

    internal static void UseProvince(this IClientBuilder client, string database) => client
        .Configure<ClusterOptions>(Identify)
        .Configure<ClientMessagingOptions>(messages => messages.ResponseTimeout = Patience)
        .Configure<GatewayOptions>(gateways => gateways.GatewayListRefreshPeriod = TimeSpan.FromSeconds(2))
        .UseAdoNetClustering(clustering => (clustering.Invariant, clustering.ConnectionString) = (Invariant, database))
        .AddActivityPropagation();

    /// <summary>States and reminders in memory, states as the bytes that a database would have.</summary>
    internal static ISiloBuilder UseMemory(this ISiloBuilder silo)
    {
        silo.AddMemoryGrainStorageAsDefault(storage => storage.Configure(memory => memory.GrainStorageSerializer = new StoredSerializer()));
        return silo.UseInMemoryReminderService();
    }

    private static ISiloBuilder UseDatabase(this ISiloBuilder silo, string database) => silo
        .Configure<ClusterOptions>(Identify)
        .Configure<ClusterMembershipOptions>(NoticeDeath)
        .Configure<GrainCollectionOptions>(idle => idle.CollectionAge = TimeSpan.FromMinutes(15))
        .UseAdoNetClustering(clustering => (clustering.Invariant, clustering.ConnectionString) = (Invariant, database))
        .AddAdoNetGrainStorageAsDefault(storage =>
            (storage.Invariant, storage.ConnectionString, storage.GrainStorageSerializer) = (Invariant, database, new StoredSerializer()))
        .UseAdoNetReminderService(reminders => (reminders.Invariant, reminders.ConnectionString) = (Invariant, database));

    private static void Identify(ClusterOptions cluster) => (cluster.ClusterId, cluster.ServiceId) = (Name, Name);

    /// <summary>
    /// How often reminders come at most, and how often a silo reads those of its part of the ring anew: one that was set while the ring changed may
    /// be with no silo until then.
    /// </summary>
    private static void Remind(ReminderOptions reminders, TimeSpan period) =>
        (reminders.MinimumReminderPeriod, reminders.RefreshReminderListPeriod) = (period, period);

    /// <summary>
    /// Two probes of a second and one vote: with two silos there is only one to vote. What died with all others is passed over after some seconds, not
    /// minutes, so that a cluster that was killed as a whole is up again soon.
    /// </summary>
    private static void NoticeDeath(ClusterMembershipOptions membership)
    {
        membership.ProbeTimeout = TimeSpan.FromSeconds(1);
        membership.NumMissedProbesLimit = 2;
        membership.NumVotesForDeathDeclaration = 1;
        membership.TableRefreshTimeout = TimeSpan.FromSeconds(5);
        membership.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(2);
        membership.NumMissedTableIAmAliveLimit = 3;
        membership.MaxJoinAttemptTime = TimeSpan.FromMinutes(1);
    }
}
