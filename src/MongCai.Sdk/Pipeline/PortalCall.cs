using System.Net.Http.Headers;
using System.Text.Json.Serialization.Metadata;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>What is asked of the portal, from which the request of each attempt is made anew.</summary>
internal sealed record PortalCall
{
    internal required string Name { get; init; }

    internal required HttpMethod Method { get; init; }

    internal required string Template { get; init; }

    /// <summary>Path and query, escaped, from the slash on.</summary>
    internal required string Path { get; init; }

    internal required bool NeedsToken { get; init; }

    /// <summary>A body that can be sent again.</summary>
    internal ReadOnlyMemory<byte>? Body { get; init; }

    internal MediaTypeHeaderValue? MediaType { get; init; }

    /// <summary>A body that can be sent once.</summary>
    internal HttpContent? Content { get; init; }

    internal string? IdempotencyKey { get; init; }

    internal string? IfMatch { get; init; }

    internal string? IfNoneMatch { get; init; }

    internal long? UploadOffset { get; init; }

    internal AnswerKind Kind { get; init; }

    internal JsonTypeInfo? Answer { get; init; }

    /// <summary>Makes something of the bytes of a success; what it cannot read is a <see cref="FormatException"/>.</summary>
    internal Func<byte[], object>? Parse { get; init; }

    /// <summary>Whether a legal "no" is an answer and not a failure.</summary>
    internal bool TakesRefusal { get; init; }

    /// <summary>Whether it changes something.</summary>
    internal bool Writes => Method != HttpMethod.Get && Method != HttpMethod.Head;

    internal bool IsReplayable => Content is null;

    /// <summary>Whether asking twice is asking once.</summary>
    internal bool IsRepeatable =>
        IsReplayable
            && (IdempotencyKey is not null || Method == HttpMethod.Get || Method == HttpMethod.Head || Method == HttpMethod.Put || Method == HttpMethod.Delete);

    internal static PortalCall Of(PortalOperation operation, string path) => new()
    {
        Name = operation.Name,
        Method = operation.Method,
        Template = operation.Template,
        Path = path,
        NeedsToken = operation.Scope is not null,
    };

    /// <summary>Writes the name of the operation, nothing of what it is called with.</summary>
    public override string ToString() => Name;

    internal HttpRequestMessage MakeRequest(Uri address, string requestId)
    {
        HttpRequestMessage request = new(Method, address) { Content = MakeContent() };
        request.Headers.TryAddWithoutValidation(PortalHeaders.ApiVersion, PortalHeaders.Version);
        request.Headers.TryAddWithoutValidation(PortalHeaders.RequestId, requestId);
        Add(request, PortalHeaders.IdempotencyKey, IdempotencyKey);
        Add(request, "If-Match", IfMatch);
        Add(request, "If-None-Match", IfNoneMatch);
        Add(request, PortalHeaders.UploadOffset, UploadOffset is { } offset ? Invariant($"{offset}") : null);
        return request;
    }

    private static void Add(HttpRequestMessage request, string name, string? value)
    {
        if (value is not null)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }

    private HttpContent? MakeContent() => Body is { } body ? new ReadOnlyMemoryContent(body) { Headers = { ContentType = MediaType } } : Content;
}
