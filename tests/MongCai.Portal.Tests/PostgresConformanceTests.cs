using MongCai.Portal.Tests.Conformance;
using MongCai.Portal.Tests.Harness;
using MongCai.Portal.Tests.Sandbox;
using MongCai.Portal.Tests.Storage;

namespace MongCai.Portal.Tests;

/// <summary>The sandbox on PostgreSQL keeps the contract; without a PostgreSQL the tests are skipped.</summary>
public sealed class PostgresConformanceTests : PortalConformance
{
    protected override async Task<ITestPortal> StartAsync()
    {
        PostgresSchema schema = await PostgresSchema.MakeAsync();
        return await SandboxPortal.StartAsync(schema.ConnectionString, Start, schema.DisposeAsync);
    }
}
