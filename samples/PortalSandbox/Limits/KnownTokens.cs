using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using MongCai.Portal;

namespace PortalSandbox.Limits;

/// <summary>Whose access tokens are, as the portal says: the client that was authenticated, never one that a request names.</summary>
/// <remarks>
/// What the portal said is remembered for a minute, by the hash of the header; of what bears no good token nothing is kept. Safe for several threads.
/// </remarks>
internal sealed class KnownTokens(PortalService portal, TimeProvider time)
{
    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, (string Client, DateTimeOffset Until)> clients = new(StringComparer.Ordinal);

    /// <summary>Names the client of an <c>Authorization</c> header; null where it bears no good token.</summary>
    internal async Task<string?> FindAsync(string authorization, CancellationToken cancellationToken)
    {
        string hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(authorization)));
        DateTimeOffset now = time.GetUtcNow();
        if (clients.TryGetValue(hash, out (string Client, DateTimeOffset Until) known) && now < known.Until)
        {
            return known.Client;
        }

        string? client = await portal.FindClientAsync(authorization, cancellationToken).ConfigureAwait(false);
        if (client is not null)
        {
            Forget(now);
            clients[hash] = (client, now + Memory);
        }

        return client;
    }

    private void Forget(DateTimeOffset now)
    {
        foreach ((string hash, (string, DateTimeOffset Until) known) in clients)
        {
            if (known.Until <= now)
            {
                clients.TryRemove(hash, out _);
            }
        }
    }
}
