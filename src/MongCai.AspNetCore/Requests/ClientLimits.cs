using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace MongCai.AspNetCore.Requests;

/// <summary>Keeps clients that send slowly, much or nothing at all from holding the server's connections.</summary>
internal static class ClientLimits
{
    private const double LeastBytesPerSecond = 240;

    internal static void Set(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.AllowSynchronousIO = false;
        kestrel.Limits.MaxConcurrentConnections = 1000;
        kestrel.Limits.MaxRequestBodySize = PortalRequests.LargestBody;
        kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        kestrel.Limits.MaxRequestLineSize = 8 * 1024;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        kestrel.Limits.KeepAliveTimeout = TimeSpan.FromMinutes(2);
        kestrel.Limits.MinRequestBodyDataRate = new(LeastBytesPerSecond, TimeSpan.FromSeconds(5));
        kestrel.Limits.MinResponseDataRate = new(LeastBytesPerSecond, TimeSpan.FromSeconds(5));
    }
}
