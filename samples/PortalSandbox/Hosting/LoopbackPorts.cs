using System.Net;
using System.Net.Sockets;

namespace PortalSandbox.Hosting;

/// <summary>Ports of loopback that nobody listens on now.</summary>
internal static class LoopbackPorts
{
    internal static int Free() => Free(1)[0];

    /// <summary>So many different ones.</summary>
    internal static int[] Free(int count)
    {
        TcpListener[] listeners = [.. Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0))];
        foreach (TcpListener listener in listeners)
        {
            listener.Start();
        }

        int[] ports = [.. listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        foreach (TcpListener listener in listeners)
        {
            listener.Dispose();
        }

        return ports;
    }
}
