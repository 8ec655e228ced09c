using System.Net.Http.Headers;
using System.Text.Json;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>Turns models into calls and answers into models, for the clients of the resources.</summary>
internal sealed class PortalCaller(PortalPipeline pipeline)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    internal PortalPipeline Pipeline { get; } = pipeline;

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
            GetPageAsync<TItem>(operation, path().With("cursor", cursor).With("limit", pageSize).ToString(), cancellationToken));
    }

    private async Task<(Page<TItem> Page, Func<Exception> Circular)> GetPageAsync<TItem>(
        PortalOperation operation, string path, CancellationToken cancellationToken)
    {
        PortalAnswer answer = await Pipeline.SendAsync(Reading<Page<TItem>>(operation, path), cancellationToken).ConfigureAwait(false);
        return ((Page<TItem>)answer.Value!, () => PortalErrors.Circular(answer.Failure, answer.Status));
    }

    /// <summary>Sends a body by the method of the operation and reads the answer.</summary>
    internal Task<TAnswer> SendAsync<TBody, TAnswer>(
        PortalOperation operation, string path, TBody body, IdempotencyKey key, long? version, CancellationToken cancellationToken)
        where TBody : class
        where TAnswer : class =>
        SendAsync<TAnswer>(Writing<TBody, TAnswer>(operation, path, body, key, version), cancellationToken);

    /// <summary>Does what needs no body and reads the answer.</summary>
    internal Task<TAnswer> SendAsync<TAnswer>(PortalOperation operation, string path, IdempotencyKey key, long? version, CancellationToken cancellationToken)
        where TAnswer : class =>
        SendAsync<TAnswer>(Writing<TAnswer>(operation, path, key, version), cancellationToken);

    /// <summary>Sends a body and reads the answer, or the legal "no".</summary>
    internal Task<PortalOutcome<TAnswer>> AskAsync<TBody, TAnswer>(
        PortalOperation operation, string path, TBody body, IdempotencyKey key, long? version, CancellationToken cancellationToken)
        where TBody : class
        where TAnswer : class =>
        AskAsync<TAnswer>(Writing<TBody, TAnswer>(operation, path, body, key, version), cancellationToken);

    /// <summary>Does what needs no body and reads the answer, or the legal "no".</summary>
    internal Task<PortalOutcome<TAnswer>> AskAsync<TAnswer>(
        PortalOperation operation, string path, IdempotencyKey key, long? version, CancellationToken cancellationToken)
        where TAnswer : class =>
        AskAsync<TAnswer>(Writing<TAnswer>(operation, path, key, version), cancellationToken);

    internal async Task<TAnswer> SendAsync<TAnswer>(PortalCall call, CancellationToken cancellationToken)
        where TAnswer : class =>
        (TAnswer)(await Pipeline.SendAsync(call, cancellationToken).ConfigureAwait(false)).Value!;

    internal Task DeleteAsync(PortalOperation operation, string path, CancellationToken cancellationToken) =>
        Pipeline.SendAsync(PortalCall.Of(operation, path), cancellationToken);

    internal static string ETag(long version) => Invariant($"\"{version}\"");

    internal static PortalCall Reading<TAnswer>(PortalOperation operation, string path) =>
        PortalCall.Of(operation, path) with { Kind = AnswerKind.Json, Answer = PortalJson.Of<TAnswer>() };

    internal static PortalCall Writing<TAnswer>(PortalOperation operation, string path, IdempotencyKey key, long? version) =>
        Reading<TAnswer>(operation, path) with
        {
            IdempotencyKey = operation.NeedsKey ? key.OrNew().ToString() : null,
            IfMatch = version is { } known ? ETag(known) : null,
        };

    internal static PortalCall Writing<TBody, TAnswer>(PortalOperation operation, string path, TBody body, IdempotencyKey key, long? version)
        where TBody : class =>
        Writing<TAnswer>(operation, path, key, version) with
        {
            Body = JsonSerializer.SerializeToUtf8Bytes(body, PortalJson.Of<TBody>()),
            MediaType = Json,
        };

    private async Task<PortalOutcome<TAnswer>> AskAsync<TAnswer>(PortalCall call, CancellationToken cancellationToken)
        where TAnswer : class
    {
        PortalAnswer answer = await Pipeline.SendAsync(call with { TakesRefusal = true }, cancellationToken).ConfigureAwait(false);
        return answer.Refusal is { } refusal ? new PortalOutcome<TAnswer>.Refused(refusal) : new PortalOutcome<TAnswer>.Done((TAnswer)answer.Value!);
    }
}
