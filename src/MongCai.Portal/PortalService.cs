using MongCai.Portal.Access;
using MongCai.Portal.Calls;
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
                ? await store.ReadAsync((reader, token) => AnswerAsync(call, reader, token), cancellationToken).ConfigureAwait(false)
                : await store.TransactAsync((transaction, token) => AnswerAsync(call, transaction, token), cancellationToken).ConfigureAwait(false);
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

    /// <summary>Registers a client, or changes its secret, agency and scopes.</summary>
    /// <exception cref="ArgumentException">The identifier or a scope has another form, or the secret is too short.</exception>
    public Task RegisterClientAsync(PortalClientRegistration client, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        return ClientRegister.RegisterAsync(client, options.Random, store, cancellationToken);
    }

    /// <summary>Sends the events that are due to their endpoints, each once. One that fails is tried again later.</summary>
    /// <remarks>An event is claimed before it is sent, so that several machines may deliver at the same time. It can reach its endpoint twice, with the same identifier.</remarks>
    /// <param name="sender">What sends. It should not follow redirects: an endpoint's address was checked when it was registered.</param>
    /// <param name="cancellationToken">Gives up; what was claimed is sent again after a minute.</param>
    /// <returns>How many are due and were not attempted; call again while there are any.</returns>
    public Task<int> DeliverWebhooksAsync(HttpMessageInvoker sender, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sender);
        return new Delivery(options, store, sender).RunAsync(cancellationToken);
    }

    /// <summary>
    /// Deletes what has outlived its time: tokens, idempotency keys, drafts and uploads that nobody went on with, and webhooks that
    /// were given up. Each kind has its lifetime in the options.
    /// </summary>
    /// <remarks>What has expired counts for nothing already, or is no longer owed; only the room that it takes is given back.</remarks>
    /// <returns>How many were deleted, at most a hundred of each kind in a transaction of their own; call again while there are any.</returns>
    public Task<int> PurgeExpiredAsync(CancellationToken cancellationToken = default) => new Purge(options, store).RunAsync(cancellationToken);

    private async Task<PortalReply> AnswerAsync(IncomingCall call, IPortalReader reader, CancellationToken cancellationToken)
    {
        Instant now = Instant.FromDateTimeOffset(options.Time.GetUtcNow());
        SignedInClient? caller = await Tokens.CallerOfAsync(call, reader, now, cancellationToken).ConfigureAwait(false);
        CallRules.CheckNeeds(call);
        Exchange exchange = new(call, caller, reader, options, now);
        Handler handler = HandlerTable.Of(call.Operation);
        return call.Operation.NeedsKey
            ? await IdempotencyKeys.OnceAsync(exchange, handler, cancellationToken).ConfigureAwait(false)
            : await handler(exchange, cancellationToken).ConfigureAwait(false);
    }
}
