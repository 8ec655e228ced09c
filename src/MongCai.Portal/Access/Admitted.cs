using System.Collections.Concurrent;
using MongCai.Portal.Calls;
using NodaTime;

namespace MongCai.Portal.Access;

/// <summary>Who was let in lately, so that a call that writes need not be looked at by the store before it waits for its turn.</summary>
/// <remarks>
/// It spares the first look alone: the transaction of the call looks again, and lets in nobody whose token has ended or was taken back since. What is
/// kept is a hash of the header with the scope, for a minute; of those who were not let in, nothing. Safe to use from many threads.
/// </remarks>
internal sealed class Admitted
{
    private static readonly Duration Memory = Duration.FromMinutes(1);

    private readonly ConcurrentDictionary<string, (string Client, Instant Until)> clients = new(StringComparer.Ordinal);

    /// <summary>The client that was let in with the header of a call; null where that was not lately.</summary>
    internal string? Find(IncomingCall call, Instant now) =>
        clients.TryGetValue(KeyOf(call), out (string Client, Instant Until) known) && now < known.Until ? known.Client : null;

    internal string Add(IncomingCall call, string client, Instant now)
    {
        foreach ((string key, _) in clients.Where(one => one.Value.Until <= now))
        {
            clients.TryRemove(key, out _);
        }

        clients[KeyOf(call)] = (client, now + Memory);
        return client;
    }

    private static string KeyOf(IncomingCall call) => $"{call.Operation.Scope} {Secrets.HashOf(CallRules.HeaderOf(call, "Authorization") ?? "")}";
}
