using System.Collections.Concurrent;
using MongCai.Sdk;

namespace PortalSandbox.Chaos;

/// <summary>Asks by the library's own client, and where that has given up, again with the same idempotency key, until there is an answer.</summary>
internal sealed class PersistentClient(PortalClient portal)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private int calls;
    private int failures;

    /// <summary>How many calls of the client were made.</summary>
    internal int Calls => calls;

    /// <summary>How many of them failed after all retries.</summary>
    internal int Failures => failures;

    /// <summary>What the portal said no to, which a program that does all right never sees.</summary>
    internal ConcurrentBag<string> Refusals { get; } = [];

    internal async Task<T> AskAsync<T>(Func<PortalClient, Task<T>> ask, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                Interlocked.Increment(ref calls);
                return await ask(portal).ConfigureAwait(false);
            }
            catch (PortalException error) when (!IsRefusal(error))
            {
                Interlocked.Increment(ref failures); // nobody knows whether it was done, so the same is asked again
            }
            catch (PortalException error)
            {
                Refusals.Add(error.Message);
                throw;
            }

            await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
        }
    }

    private static bool IsRefusal(PortalException error) =>
        error is PortalResponseException { StatusCode: >= System.Net.HttpStatusCode.BadRequest and < System.Net.HttpStatusCode.InternalServerError };
}
