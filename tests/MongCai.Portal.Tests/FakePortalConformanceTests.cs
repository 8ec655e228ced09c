using Microsoft.Extensions.Time.Testing;
using MongCai.Portal.Tests.Conformance;
using MongCai.Portal.Tests.Harness;
using MongCai.Sdk;
using MongCai.Sdk.Testing;

namespace MongCai.Portal.Tests;

/// <summary>The fake portal keeps the contract.</summary>
public sealed class FakePortalConformanceTests : PortalConformance
{
    [Fact]
    public async Task Purge_AsTheClockGoesOn_IsDoneByItself()
    {
        FakeTimeProvider time = new(Start);
        using FakePortal fake = new(time);
        PortalClient client = fake.CreateClient();
        await client.Dossiers.FileAsync(Generated.NewDossier());
        Assert.Equal(1, await KeysAsync(fake));
        time.Advance(TimeSpan.FromDays(8));
        await client.Calendar.GetYearAsync(2026);
        Assert.Equal(0, await KeysAsync(fake));
    }

    private static async Task<int> KeysAsync(FakePortal fake) => (await fake.Store.ReadAsync((reader, token) => reader.ListAsync(new("key", 10), token))).Count;

    protected override Task<ITestPortal> StartAsync() => Task.FromResult<ITestPortal>(new Portal(new FakeTimeProvider(Start)));

    private sealed class Portal(FakeTimeProvider time) : ITestPortal
    {
        private readonly FakePortal fake = new(time);

        public HttpClient Http => field ??= fake.CreateHttpClient();

        public FakeTimeProvider Time => time;

        public PortalService Service => fake.Service;

        public IPortalStore Store => fake.Store;

        public ValueTask DisposeAsync()
        {
            Http.Dispose();
            fake.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
