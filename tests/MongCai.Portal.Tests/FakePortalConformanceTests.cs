using Microsoft.Extensions.Time.Testing;
using MongCai.Portal.Tests.Conformance;
using MongCai.Portal.Tests.Harness;
using MongCai.Sdk.Testing;
using MongCai.Sdk.Testing.Serving;

namespace MongCai.Portal.Tests;

/// <summary>The fake portal keeps the contract.</summary>
public sealed class FakePortalConformanceTests : PortalConformance
{
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
