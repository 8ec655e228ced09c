using Microsoft.Extensions.Time.Testing;

namespace MongCai.Portal.Tests.Harness;

/// <summary>A portal that the suite tests: over HTTP, on a clock that the test moves, empty at first.</summary>
public interface ITestPortal : IAsyncDisposable
{
    /// <summary>Calls the portal at its address, without a token.</summary>
    HttpClient Http { get; }

    /// <summary>The portal's clock.</summary>
    FakeTimeProvider Time { get; }

    /// <summary>The rules behind the portal, to register clients and deliver webhooks by.</summary>
    PortalService Service { get; }

    /// <summary>What the portal stands on.</summary>
    IPortalStore Store { get; }
}
