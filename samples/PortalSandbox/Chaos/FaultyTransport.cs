using MongCai.Sdk.Contract;

namespace PortalSandbox.Chaos;

/// <summary>A network that fails: three in ten requests are refused, broken off under way, late, or done without the answer arriving.</summary>
internal sealed class FaultyTransport(HttpMessageHandler inner, Random random) : DelegatingHandler(inner)
{
    private const int Refused = 8;
    private const int BrokenOff = 16;
    private const int Lost = 24;
    private const int Late = 30;

    private readonly Lock gate = new();
    private int faults;
    private int requests;
    private int replays;

    /// <summary>How many requests failed or were late.</summary>
    internal int Faults => faults;

    /// <summary>How many requests were sent or tried to be sent.</summary>
    internal int Requests => requests;

    /// <summary>How many answers were those of an earlier request.</summary>
    internal int Replays => replays;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await TryAsync(request, cancellationToken).ConfigureAwait(false);
        Interlocked.Add(ref replays, response.Headers.Contains(PortalHeaders.IdempotentReplay) ? 1 : 0);
        return response;
    }

    private async Task<HttpResponseMessage> TryAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        (int lot, int milliseconds) = Draw();
        switch (lot)
        {
            case < Refused:
                throw new HttpRequestException("The network refused the request.");
            case < BrokenOff:
                using (CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken))
                {
                    end.CancelAfter(milliseconds);
                    return await base.SendAsync(request, end.Token).ConfigureAwait(false);
                }

            case < Lost:
                (await base.SendAsync(request, cancellationToken).ConfigureAwait(false)).Dispose();
                throw new HttpRequestException("The network lost the answer.");
            case < Late:
                await Task.Delay(milliseconds * 10, cancellationToken).ConfigureAwait(false);
                break;
        }

        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private (int Lot, int Milliseconds) Draw()
    {
        lock (gate)
        {
            requests++;
            int lot = random.Next(100);
            faults += lot < Late ? 1 : 0;
            return (lot, random.Next(1, 20));
        }
    }
}
