using MongCai.Portal.Tests.Conformance;
using MongCai.Portal.Tests.Harness;
using MongCai.Portal.Tests.Sandbox;
using MongCai.Portal.Tests.Storage;

namespace MongCai.Portal.Tests;

/// <summary>The sandbox on SQLite keeps the contract.</summary>
public sealed class SqliteConformanceTests : PortalConformance
{
    protected override Task<ITestPortal> StartAsync()
    {
        TemporaryFile file = new();
        return SandboxPortal.StartAsync(file.ConnectionString, Start, () =>
        {
            file.Dispose();
            return ValueTask.CompletedTask;
        });
    }
}
