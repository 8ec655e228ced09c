using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MongCai.Domain.Deadlines;
using MongCai.Sdk;
using NodaTime;
using Orleans.TestingHost;
using Province.Dossiers;
using Province.Hosting;
using Province.Lives;

namespace MongCai.Province.Tests;

/// <summary>Two silos in this process that keep all in memory, one writing the older form and one the newer, an office whose clock is set by the test, and a receiver of webhooks.</summary>
public class ProvinceCluster : IAsyncLifetime
{
    private static readonly DateTimeOffset Start = new(2026, 12, 1, 1, 0, 0, TimeSpan.Zero);

    private InProcessTestCluster? cluster;
    private Receiver? receiver;
    private int silos;

    internal FakeTimeProvider Clock { get; } = new(Start);

    internal IGrainFactory Grains => cluster!.Client;

    internal IClusterClient Client => cluster!.Client;

    internal InProcessTestCluster Silos => cluster!;

    internal Receiver Receiver => receiver!;

    internal virtual OfficeClock MakeClock() => OfficeClock.Real(Clock);

    public async Task InitializeAsync()
    {
        WebhookSecret secret = WebhookSecret.Of(RandomNumberGenerator.GetBytes(32));
        receiver = await Receiver.StartAsync(secret);
        InProcessTestClusterBuilder builder = new(2);
        builder.ConfigureSilo((_, silo) =>
        {
            silo.Services.AddProvince(new SiloSettings
            {
                Webhook = receiver.Address,
                WebhookSecret = secret,
                Options = new() { Form = (Interlocked.Increment(ref silos) % 2) + 1, RollUpEvery = TimeSpan.FromMilliseconds(100), MostWaiting = 50, WakeEvery = TimeSpan.FromSeconds(2) },
            });
            silo.Services.AddSingleton(provider => new DossierOffice(MakeClock(), DeadlineCalculator.Standard, Period.FromDays(1), provider.GetRequiredService<WebhookSender>()));
            silo.Configure<ReminderOptions>(reminders => reminders.MinimumReminderPeriod = TimeSpan.FromMilliseconds(500));
            silo.UseMemory();
        });
        cluster = builder.Build();
        await cluster.DeployAsync();
    }

    public async Task DisposeAsync()
    {
        await cluster!.DisposeAsync();
        await receiver!.DisposeAsync();
    }
}

/// <summary>The same with an office whose clock runs two days a second, so that reminders come by themselves.</summary>
public sealed class FastProvinceCluster : ProvinceCluster
{
    private readonly Instant from = Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow());

    internal override OfficeClock MakeClock() => new(TimeProvider.System, from, Instant.FromUtc(2026, 12, 1, 1, 0), 2 * 86_400);
}

[CollectionDefinition(nameof(ProvinceCluster))]
public sealed class SharedProvinceCluster : ICollectionFixture<ProvinceCluster>;
