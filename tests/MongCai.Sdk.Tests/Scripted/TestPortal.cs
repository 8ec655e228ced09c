using Microsoft.Extensions.Logging;

namespace MongCai.Sdk.Tests.Scripted;

/// <summary>Makes clients over scripted portals.</summary>
internal static class TestPortal
{
    internal static PortalClientOptions Options(Action<PortalClientOptions>? change = null)
    {
        PortalClientOptions options = new() { BaseAddress = new Uri("https://portal.example/api/") };
        change?.Invoke(options);
        return options;
    }

    internal static PortalClient Client(
        HttpMessageHandler portal, TimeProvider time, Action<PortalClientOptions>? change = null, ILogger<PortalClient>? logger = null) =>
        new(new HttpClient(portal) { Timeout = Timeout.InfiniteTimeSpan }, Options(change), time, logger);

    internal static PortalClient SignedIn(
        HttpMessageHandler portal, TimeProvider time, Action<PortalClientOptions>? change = null, ILogger<PortalClient>? logger = null) =>
        Client(
            portal, time,
            options =>
            {
                options.Credentials = new ClientCredentials("shop-07", "s3cret-of-shop") { Scopes = ["dossiers.read", "dossiers.write"] };
                change?.Invoke(options);
            },
            logger);
}
