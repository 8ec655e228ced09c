using MongCai.Portal.Access;
using MongCai.Portal.Calls;
using MongCai.Portal.Figures;
using MongCai.Portal.Handlers;
using MongCai.Portal.Outgoing;
using MongCai.Portal.Retention;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Portal;

/// <summary>The rules of a portal, freed of HTTP and of the kind of store: every operation of the contract, on the rules of the domain.</summary>
/// <remarks>
/// <para>
/// A call that writes is one transaction: the token, the idempotency key, the effect, the events for webhooks and the answer that is
/// kept for a repetition. A call that reads sees the store as it stood at one moment, and waits for no writer.
/// </para>
/// <para>Safe to use from many threads, where the store is.</para>
/// </remarks>
public sealed class PortalService
{
    private readonly PortalServiceOptions options;
    private readonly IPortalStore store;
    private readonly Lanes lanes = new();
    private readonly Tallies tallies = new();
    private readonly Admitted admitted = new();
    private readonly Foresight foresight = new();

    /// <summary>Makes a portal over a store.</summary>
    public PortalService(PortalServiceOptions options, IPortalStore store)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(store);
        (this.options, this.store) = (options, store);
    }

    /// <summary>Answers a call. What is wrong with the call is in the answer, as a problem by RFC 9457.</summary>
    public async Task<PortalReply> AnswerAsync(IncomingCall call, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(call);
        string requestId = CallRules.RequestIdOf(call) ?? Secrets.Identifier(options.Random);
        try
        {
            CallRules.CheckForm(call, options);
            PortalReply reply = HandlerTable.Reads(call.Operation)
                ? await store.ReadAsync((reader, token) => ReadAsync(call, requestId, reader, token), cancellationToken).ConfigureAwait(false)
                : await WriteAsync(call, requestId, cancellationToken).ConfigureAwait(false);
            return reply.With(PortalHeaders.RequestId, requestId);
        }
        catch (PortalRefusal refusal)
        {
            return refusal.ToReply(requestId);
        }
    }

    /// <summary>Answers a request for a token, by client credentials (RFC 6749 section 4.4).</summary>
    /// <param name="authorization">The <c>Authorization</c> header; empty where the form holds the secret.</param>
    /// <param name="form">The body, as <c>application/x-www-form-urlencoded</c>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<PortalReply> IssueTokenAsync(string authorization, string form, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(authorization);
        ArgumentNullException.ThrowIfNull(form);
        return TokenEndpoint.IssueAsync(authorization, form, options, store, cancellationToken);
    }

    /// <summary>Takes back an access token before its time, for the client that it was given to (RFC 7009).</summary>
    /// <param name="authorization">The <c>Authorization</c> header; empty where the form holds the secret.</param>
    /// <param name="form">The body, as <c>application/x-www-form-urlencoded</c>, with the field <c>token</c>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<PortalReply> RevokeTokenAsync(string authorization, string form, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(authorization);
        ArgumentNullException.ThrowIfNull(form);
        return TokenEndpoint.RevokeAsync(authorization, form, store, cancellationToken);
    }

    /// <summary>Names the client whose access token a header carries; null where it carries none that is good now. For the quotas of a host.</summary>
    /// <param name="authorization">The <c>Authorization</c> header.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<string?> FindClientAsync(string authorization, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(authorization);
        return (await store.ReadAsync((reader, token) => Tokens.BearerOfAsync(authorization, reader, Now, token), cancellationToken)
            .ConfigureAwait(false))?.Client;
    }

    /// <summary>
    /// Registers a client, or changes its secret, agency and scopes: then the access tokens that it was given are good for nothing from now on.
    /// </summary>
    /// <exception cref="ArgumentException">The identifier or a scope has another form, or the secret is too short.</exception>
    public Task RegisterClientAsync(PortalClientRegistration client, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        return ClientRegister.RegisterAsync(client, options.Random, store, cancellationToken);
    }

    /// <summary>Sends the events that are due to their endpoints, each once. One that fails is tried again later.</summary>
    /// <remarks>
    /// Different endpoints are sent to at the same time, and one at which a call is already is passed over by others: call again, without waiting
    /// for the end of a call, and a silent endpoint keeps nobody waiting. One that failed rests, for a minute at the most, before it is sent anything.
    /// An event is claimed before it is sent, so that several machines may deliver at the same time. It can reach its endpoint twice, with the same identifier.
    /// Events are sent in the order in which they happened, but for one that failed: later ones go before it. Whatever exception the sender throws is a
    /// failure of that event alone, and is not told: let the sender log what it needs.
    /// </remarks>
    /// <param name="sender">What sends. It should not follow redirects: an endpoint's address was checked when it was registered.</param>
    /// <param name="cancellationToken">Gives up; what was claimed is sent again after a minute.</param>
    /// <returns>How many are due and were not attempted; call again while there are any.</returns>
    public Task<int> DeliverWebhooksAsync(HttpMessageInvoker sender, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sender);
        return new Delivery(options, store, lanes, sender).RunAsync(cancellationToken);
    }

    /// <summary>
    /// Deletes what has outlived its time: tokens, idempotency keys, drafts and uploads that nobody went on with, and webhooks that
    /// were given up. Each kind has its lifetime in the options.
    /// </summary>
    /// <remarks>What has expired counts for nothing already, or is no longer owed; only the room that it takes is given back.</remarks>
    /// <returns>How many were deleted, at most a hundred of each kind in a transaction of their own; call again while there are any.</returns>
    public Task<int> PurgeExpiredAsync(CancellationToken cancellationToken = default) => new Purge(options, store).RunAsync(cancellationToken);

    private Instant Now => Instant.FromDateTimeOffset(options.Time.GetUtcNow());

    private async Task<PortalReply> ReadAsync(IncomingCall call, string requestId, IPortalReader reader, CancellationToken cancellationToken)
    {
        Instant now = Now;
        SignedInClient? caller = await AdmitAsync(call, reader, now, cancellationToken).ConfigureAwait(false);
        Exchange exchange = new(call, caller, reader, options, now) { Source = store, Tallies = tallies, Foresight = foresight, RequestId = requestId };
        return await HandlerTable.Of(call.Operation)(exchange, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Answers a call that writes. Who calls and what the body says are known before it waits for its turn; whether who calls may still do so, when it has
    /// come.
    /// </summary>
    private async Task<PortalReply> WriteAsync(IncomingCall call, string requestId, CancellationToken cancellationToken)
    {
        Instant now = Now;
        string client = await AdmitFirstAsync(call, now, cancellationToken).ConfigureAwait(false);
        object? body = BodyReader.Read(call, options);
        return await store.TransactAsync(
            async (transaction, token) =>
            {
                SignedInClient? caller = await AdmitAsync(call, transaction, now, token).ConfigureAwait(false);
                Exchange exchange = new(call, caller, transaction, options, now)
                {
                    Source = store,
                    Tallies = tallies,
                    Foresight = foresight,
                    RequestId = requestId,
                    Parsed = body,
                };
                Handler handler = HandlerTable.Of(call.Operation);
                return await (call.Operation.NeedsKey ? IdempotencyKeys.OnceAsync(exchange, handler, token) : handler(exchange, token)).ConfigureAwait(false);
            },
            foresight.Of(call, client, body),
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Lets a call in before it waits, and names its client; nobody where the operation is open to anyone.</summary>
    private async Task<string> AdmitFirstAsync(IncomingCall call, Instant now, CancellationToken cancellationToken)
    {
        if (admitted.Find(call, now) is { } client)
        {
            CallRules.CheckNeeds(call);
            return client;
        }

        SignedInClient? caller = await store.ReadAsync((reader, token) => AdmitAsync(call, reader, now, token), cancellationToken).ConfigureAwait(false);
        return caller is null ? "" : admitted.Add(call, caller.Client, now);
    }

    private static async Task<SignedInClient?> AdmitAsync(IncomingCall call, IPortalReader reader, Instant now, CancellationToken cancellationToken)
    {
        SignedInClient? caller = await Tokens.CallerOfAsync(call, reader, now, cancellationToken).ConfigureAwait(false);
        CallRules.CheckNeeds(call);
        return caller;
    }
}
