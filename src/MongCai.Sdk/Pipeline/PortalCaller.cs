using System.Net.Http.Headers;
using System.Text.Json;
using MongCai.Sdk.Clients;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk.Pipeline;

/// <summary>Turns models into calls and answers into models, for the clients of the resources.</summary>
internal sealed class PortalCaller
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly PortalPipeline? pipeline;

    internal PortalCaller(PortalPipeline? pipeline) => this.pipeline = pipeline;

    /// <summary>Of a client made without a transport, whose members a test overrides.</summary>
    internal static PortalCaller Unconnected { get; } = new(null);

    internal PortalPipeline Pipeline =>
        pipeline ?? throw new InvalidOperationException("This client has no transport: override the member in the test, or make the client from a PortalClient.");

    internal Task<TAnswer> GetAsync<TAnswer>(PortalOperation operation, string path, CancellationToken cancellationToken)
        where TAnswer : class =>
        SendAsync<TAnswer>(Reading<TAnswer>(operation, path), cancellationToken);

    /// <summary>Gets what changed since a version; null where it is still that one.</summary>
    internal async Task<TAnswer?> GetIfChangedAsync<TAnswer>(PortalOperation operation, string path, long version, CancellationToken cancellationToken)
        where TAnswer : class
    {
        PortalCall call = Reading<TAnswer>(operation, path) with { IfNoneMatch = ETag(version) };
        return (TAnswer?)(await Pipeline.SendAsync(call, cancellationToken).ConfigureAwait(false)).Value;
    }

    internal PortalPageable<TItem> List<TItem>(PortalOperation operation, Func<PortalPath> path, int? pageSize)
    {
        if (pageSize is < 1 or > PortalPageable.Largest)
        {
            throw new ArgumentOutOfRangeException(nameof(pageSize), pageSize, Invariant($"A page holds 1 to {PortalPageable.Largest} items."));
        }

        return new((cursor, cancellationToken) =>
            GetAsync<Page<TItem>>(operation, path().With("cursor", cursor).With("limit", pageSize).ToString(), cancellationToken));
    }

    /// <summary>Sends a body and reads the answer.</summary>
    internal Task<TAnswer> PostAsync<TBody, TAnswer>(PortalOperation operation, string path, TBody? body, IdempotencyKey key, long? version, CancellationToken cancellationToken)
        where TBody : class
        where TAnswer : class =>
        SendAsync<TAnswer>(Writing<TBody, TAnswer>(operation, path, body, key, version), cancellationToken);

    /// <summary>Sends a body and reads the answer, or the legal "no".</summary>
    internal async Task<(TAnswer? Answer, LegalRefusal? Refusal)> AskAsync<TBody, TAnswer>(
        PortalOperation operation, string path, TBody? body, IdempotencyKey key, long? version, CancellationToken cancellationToken)
        where TBody : class
        where TAnswer : class
    {
        PortalCall call = Writing<TBody, TAnswer>(operation, path, body, key, version) with { TakesRefusal = true };
        PortalAnswer answer = await Pipeline.SendAsync(call, cancellationToken).ConfigureAwait(false);
        return ((TAnswer?)answer.Value, answer.Refusal);
    }

    internal async Task<TAnswer> SendAsync<TAnswer>(PortalCall call, CancellationToken cancellationToken)
        where TAnswer : class =>
        (TAnswer)(await Pipeline.SendAsync(call, cancellationToken).ConfigureAwait(false)).Value!;

    internal Task DeleteAsync(PortalOperation operation, string path, CancellationToken cancellationToken) =>
        Pipeline.SendAsync(PortalCall.Of(operation, path), cancellationToken);

    internal static string ETag(long version) => Invariant($"\"{version}\"");

    internal static PortalCall Reading<TAnswer>(PortalOperation operation, string path) =>
        PortalCall.Of(operation, path) with { Kind = AnswerKind.Json, Answer = PortalJson.Of<TAnswer>() };

    internal static PortalCall Writing<TBody, TAnswer>(PortalOperation operation, string path, TBody? body, IdempotencyKey key, long? version)
        where TBody : class =>
        Reading<TAnswer>(operation, path) with
        {
            Body = body is null ? null : JsonSerializer.SerializeToUtf8Bytes(body, PortalJson.Of<TBody>()),
            MediaType = body is null ? null : Json,
            IdempotencyKey = operation.NeedsKey ? key.OrNew().ToString() : null,
            IfMatch = version is { } known ? ETag(known) : null,
        };
}
