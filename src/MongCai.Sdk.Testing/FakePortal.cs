using System.Collections.Concurrent;
using MongCai.Domain.Payments;
using MongCai.Portal;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk.Testing;

/// <summary>A whole portal in process, for the tests of programs that use <c>MongCai.Sdk</c>: no socket, no database, and a clock that the test sets.</summary>
/// <remarks>
/// It is the handler of an <see cref="HttpClient"/> and answers as <see cref="PortalService"/> does, by the rules that a real
/// server on the same service has. Safe to use from many threads.
/// </remarks>
/// <example>
/// <code>
/// using FakePortal fake = new(new SelfMovingClock(new DateTimeOffset(2026, 8, 26, 8, 20, 0, TimeSpan.FromHours(7))));
/// PortalClient portal = fake.CreateClient();
/// _ = await portal.Dossiers.FileAsync(Generated.NewDossier());
/// Console.WriteLine(string.Join(", ", fake.Requests.Select(request =&gt; request.Operation)));
/// // oauth2.token, dossiers.file
/// </code>
/// </example>
public sealed class FakePortal : HttpMessageHandler
{
    private static readonly TimeSpan PurgePause = TimeSpan.FromHours(1);

    private readonly MemoryPortalStore store = new();
    private readonly ConcurrentQueue<SeenRequest> requests = [];
    private readonly TimeProvider time;
    private readonly Lazy<Task> ready;
    private long purgedAt;
    private volatile FaultCounter faults = new(PortalFaults.None);

    /// <summary>The client that every fake portal has registered, with all scopes, for <see cref="Generated.Agency"/>.</summary>
    public static PortalClientRegistration Client { get; } = new("generated-client", "generated-secret-0001", Generated.Agency, PortalScopes.All);

    /// <summary>The address of every fake portal.</summary>
    public static Uri Address { get; } = new("https://portal.example/");

    /// <summary>Makes a portal with the generated catalogue and agencies.</summary>
    /// <param name="time">The clock, on a day that the calendar and the regimes of dossiers cover: from 21 June 2018 on.</param>
    public FakePortal(TimeProvider time)
        : this(OptionsOf(time))
    {
    }

    /// <summary>Makes a portal with a catalogue, agencies and rules of the test's own.</summary>
    public FakePortal(PortalServiceOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        time = options.Time;
        purgedAt = time.GetUtcNow().UtcTicks;
        Service = new(options, store);
        ready = new(() => Service.RegisterClientAsync(Client));
    }

    /// <summary>The rules behind the portal: registers further clients, and delivers webhooks.</summary>
    public PortalService Service { get; }

    /// <summary>What the portal stands on.</summary>
    internal IPortalStore Store => store;

    /// <summary>The requests that the portal saw so far, the oldest first; all of them are kept.</summary>
    public IReadOnlyList<SeenRequest> Requests => [.. requests];

    /// <summary>Lets requests go wrong from now on.</summary>
    public void Inject(PortalFaults next)
    {
        ArgumentNullException.ThrowIfNull(next);
        faults = new(next);
    }

    /// <summary>Makes a bare HTTP client of the portal, without a token.</summary>
    public HttpClient CreateHttpClient() => new(this, disposeHandler: false) { BaseAddress = Address };

    /// <summary>Makes a client of the portal that signs in as <see cref="Client"/>, on the portal's own clock.</summary>
    /// <param name="configure">Changes the options of the client.</param>
    /// <remarks>
    /// The waits between attempts are on that clock too: with a <see cref="SelfMovingClock"/> they are over at once; with a
    /// <c>FakeTimeProvider</c>, a retry waits until the test advances it.
    /// </remarks>
    public PortalClient CreateClient(Action<PortalClientOptions>? configure = null)
    {
        PortalClientOptions options = new() { BaseAddress = Address, Credentials = new(Client.Id, Client.Secret) };
        configure?.Invoke(options);
        return new(CreateHttpClient(), options, time);
    }

    /// <summary>The options of <see cref="FakePortal(TimeProvider)"/>, to be changed by <c>with</c>.</summary>
    public static PortalServiceOptions OptionsOf(TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return new()
        {
            Catalogue = Generated.Catalogue,
            Agencies = Generated.Agencies,
            Time = time,
            Beneficiary = VietQrBeneficiary.Account(BankBin.Parse("970436"), "0000000001"),
            Staff = code => code.IsSameAs(Generated.Agency) ? [Generated.Published(1), Generated.Published(2), Generated.Published(3)] : [],
        };
    }

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        await ready.Value.WaitAsync(cancellationToken).ConfigureAwait(false);
        await PurgeAsync(cancellationToken).ConfigureAwait(false);
        HttpCall call = await HttpCall.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        PortalFault? fault = faults.Next(call.Operation);
        PortalReply? reply = await AnswerAsync(call, fault, cancellationToken).ConfigureAwait(false);
        requests.Enqueue(new(call.Operation, call.IdempotencyKey, fault is PortalFault.Status ? null : reply?.Status, fault));
        return reply is null || fault is PortalFault.DropAfterCommit
            ? throw new HttpRequestException(HttpRequestError.ResponseEnded, "The fake portal broke the connection, as it was asked to.")
            : await HttpReply.WriteAsync(reply, request, fault, time).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            store.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Purges what has expired, where an hour of the test's clock has gone by since that was done.</summary>
    private async Task PurgeAsync(CancellationToken cancellationToken)
    {
        long last = Volatile.Read(ref purgedAt);
        long now = time.GetUtcNow().UtcTicks;
        if (now - last >= PurgePause.Ticks && Interlocked.CompareExchange(ref purgedAt, now, last) == last)
        {
            while (await Service.PurgeExpiredAsync(cancellationToken).ConfigureAwait(false) > 0)
            {
            }
        }
    }

    /// <summary>Answers, or gives null where the connection broke before anything was done.</summary>
    private async Task<PortalReply?> AnswerAsync(HttpCall call, PortalFault? fault, CancellationToken cancellationToken)
    {
        if (fault is PortalFault.Delay delay)
        {
            await Task.Delay(delay.Time, time, cancellationToken).ConfigureAwait(false);
        }

        return fault switch
        {
            PortalFault.DropBeforeCommit => null,
            PortalFault.Status status => HttpReply.Of(status),
            _ => await call.AnswerAsync(Service, cancellationToken).ConfigureAwait(false),
        };
    }

    /// <summary>Counts the requests that may go wrong.</summary>
    private sealed class FaultCounter(PortalFaults faults)
    {
        private int seen;

        internal PortalFault? Next(string operation) => faults.AppliesTo(operation) ? faults.At(Interlocked.Increment(ref seen) - 1) : null;
    }
}
