using System.Net;
using System.Net.Sockets;

namespace PortalSandbox.Delivery;

/// <summary>Sends webhooks to the addresses that clients have registered, and nowhere else.</summary>
/// <remarks>
/// It follows no redirect, uses no proxy and keeps no cookie. To an address of this machine or of a private network it connects
/// only where the host allows it, and the check is on the address connected to, not on its name. Safe for several threads.
/// </remarks>
internal sealed class WebhookSender : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly bool allowsPrivate;

    internal WebhookSender(bool allowsPrivate)
    {
        this.allowsPrivate = allowsPrivate;
        Invoker = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            ConnectTimeout = Limit,
            ResponseDrainTimeout = Limit,
            MaxResponseHeadersLength = 16,
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            ConnectCallback = ConnectAsync,
        });
    }

    internal HttpMessageInvoker Invoker { get; }

    public void Dispose() => Invoker.Dispose();

    /// <summary>Whether an address is of this machine, of a private network, or of none that a portal has business with.</summary>
    internal static bool IsPrivate(IPAddress address) => SpecialAddresses.Has(address);

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        IPAddress[] addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellationToken).ConfigureAwait(false);
        IPAddress[] allowed = [.. addresses.Where(address => allowsPrivate || !IsPrivate(address))];
        if (allowed.Length == 0)
        {
            throw new HttpRequestException("The address of the webhook is of this machine or of a private network, to which this host sends nothing.");
        }

        Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
