using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace MongCai.Sdk;

/// <summary>A provincial public service portal, by its contract.</summary>
/// <remarks>
/// <para>
/// Thread-safe; keep one for each portal, for tokens and the state of the breaker are its own. A client copies its options. Lists are
/// asked for page by page, failures are <see cref="PortalException"/>s, and a legal "no" is a value. A test gives it a transport of its own.
/// </para>
/// <para>
/// What is recorded under <see cref="TelemetryName"/>, in spans, measurements and logs: the name of the operation, method, route
/// template, host and port, status, kind of error, number and duration of attempts, and the identifiers that the client gives its
/// requests. What never is: a citizen's data, the code of a dossier, a value of a path, a query, a header or a body, a token or
/// a secret. The runtime's own instrumentation of <c>System.Net.Http</c> records whole addresses; leave it out for this client.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// PortalOutcome&lt;DossierResource&gt; outcome = await portal.Dossiers.FileAsync(dossier, IdempotencyKey.Of("my-table", "4711"));
/// Console.WriteLine(outcome is PortalOutcome&lt;DossierResource&gt;.Done(DossierResource filed) ? filed.Code : outcome);
/// // 000.00.01.H49-260826-0001
/// </code>
/// </example>
public sealed class PortalClient
{
    /// <summary>The name of the <see cref="System.Diagnostics.ActivitySource"/> and of the <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
    public const string TelemetryName = "MongCai.Sdk";

    private readonly PortalCaller caller;

    /// <summary>Makes a client over a transport, whose own address does not count.</summary>
    /// <param name="transport">
    /// The transport. It is not disposed of, and should not follow redirects. Its own <see cref="HttpClient.Timeout"/> ends an attempt where it is shorter
    /// than <see cref="PortalClientOptions.AttemptTimeout"/>: with <see cref="Timeout.InfiniteTimeSpan"/>, the options alone count.
    /// </param>
    /// <param name="options">Where the portal is and how it is asked.</param>
    /// <param name="time">The clock: the system's, or one that a test moves.</param>
    /// <param name="logger">Where calls are logged; nowhere without one.</param>
    /// <exception cref="ArgumentException">The options do not hold; the message names every fault.</exception>
    public PortalClient(HttpClient transport, PortalClientOptions options, TimeProvider time, ILogger<PortalClient>? logger = null)
        : this(TransportOf(transport), Checked(options), new TokenCache(time), time, logger)
    {
    }

    internal PortalClient(Func<HttpClient> transport, PortalClientOptions options, TokenCache tokens, TimeProvider time, ILogger? logger)
        : this(new PortalCaller(new PortalPipeline(transport, options, ProviderOf(transport, options, tokens, time), time, logger ?? NullLogger.Instance)))
    {
    }

    private PortalClient(PortalCaller caller)
    {
        this.caller = caller;
        Procedures = new(caller);
        Agencies = new(caller);
        Dossiers = new(caller);
        Files = new(caller);
        Payments = new(caller);
        Surveys = new(caller);
        Reports = new(caller);
        Calendar = new(caller);
        Lookup = new(caller);
        Webhooks = new(caller);
    }

    /// <summary>The catalogue of procedures.</summary>
    public ProceduresClient Procedures { get; }

    /// <summary>The agencies.</summary>
    public AgenciesClient Agencies { get; }

    /// <summary>The dossiers of the caller's agency.</summary>
    public DossiersClient Dossiers { get; }

    /// <summary>The files of dossiers.</summary>
    public FilesClient Files { get; }

    /// <summary>Fees and payments.</summary>
    public PaymentsClient Payments { get; }

    /// <summary>Surveys of applicants.</summary>
    public SurveysClient Surveys { get; }

    /// <summary>Counts.</summary>
    public ReportsClient Reports { get; }

    /// <summary>Working days and due dates.</summary>
    public CalendarClient Calendar { get; }

    /// <summary>Look-ups without signing in.</summary>
    public LookupClient Lookup { get; }

    /// <summary>The endpoints that are told of events.</summary>
    public WebhooksClient Webhooks { get; }

    /// <summary>Sends a request in so many words through the same pipeline, for what the typed clients do not offer.</summary>
    /// <returns>
    /// The success; a failure is an exception, a legal "no" among them as a <see cref="PortalConflictException"/>, or as a
    /// <see cref="PortalValidationException"/> where it is a field that the law refuses, with <see cref="Contract.Problem.Refusal"/>.
    /// </returns>
    /// <exception cref="PortalException">The portal answered with a failure, or did not answer.</exception>
    public async Task<PortalResponse> SendAsync(PortalRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        PortalAnswer answer = await caller.Pipeline.SendAsync(CallOf(request), cancellationToken).ConfigureAwait(false);
        return new(answer.Status, answer.MediaType, answer.ETag, answer.RequestId, (byte[]?)answer.Value ?? []);
    }

    private static PortalCall CallOf(PortalRequest request) => new()
    {
        Name = "raw",
        Method = request.Method,
        Template = request.Template,
        Path = request.Path,
        NeedsToken = !request.IsAnonymous,
        Body = request.Body,
        MediaType = request.Body is null ? null : new(request.MediaType),
        Content = request.Content,
        IdempotencyKey = request.Key == default ? null : request.Key.ToString(),
        IfMatch = request.Version is { } version ? PortalCaller.ETag(version) : null,
        Kind = AnswerKind.Bytes,
    };

    private static Func<HttpClient> TransportOf(HttpClient transport)
    {
        ArgumentNullException.ThrowIfNull(transport);
        return () => transport;
    }

    private static PortalClientOptions Checked(PortalClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        PortalClientOptions copy = options.Copy();
        string[] faults = [.. PortalClientOptionsRule.FaultsOf(copy)];
        return faults.Length == 0 ? copy : throw new ArgumentException(string.Join(' ', faults), nameof(options));
    }

    private static ITokenProvider? ProviderOf(Func<HttpClient> transport, PortalClientOptions options, TokenCache tokens, TimeProvider time) =>
        options.TokenProvider ?? (options.Credentials is { } credentials
            ? new ClientCredentialsTokenProvider(
                transport, options.EffectiveTokenEndpoint, credentials, tokens, time, options.RefreshBefore, options.AttemptTimeout)
            : null);
}
