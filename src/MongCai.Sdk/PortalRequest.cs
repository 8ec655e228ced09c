using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>A request in so many words, for what the typed clients do not offer. It goes through the same pipeline.</summary>
/// <remarks>Immutable but for <see cref="Content"/>. <see cref="ToString"/> shows method and template alone.</remarks>
public sealed class PortalRequest
{
    private const string NoTemplate = "(other)";

    /// <summary>Makes a request.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">Path and query under the portal's address, escaped, from the slash on.</param>
    /// <exception cref="ArgumentException">The path does not begin with a slash.</exception>
    public PortalRequest(HttpMethod method, string path)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(path);
        Method = method;
        Path = path.StartsWith('/') ? path : throw new ArgumentException("The path begins with a slash, such as '/v1/procedures'.", nameof(path));
    }

    /// <summary>Makes a request of an operation of the contract.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="values">The values of the path, in the order of the template.</param>
    /// <exception cref="ArgumentException">There are more values than the path has, or fewer, or one is empty.</exception>
    public static PortalRequest Of(PortalOperation operation, params ReadOnlySpan<string> values)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return new(operation.Method, PortalPath.Of(operation, values)) { Template = operation.Template, IsAnonymous = operation.Scope is null };
    }

    /// <summary>The method.</summary>
    public HttpMethod Method { get; }

    /// <summary>Path and query.</summary>
    public string Path { get; }

    /// <summary>What is recorded in place of the path: it holds no value.</summary>
    public string Template { get; init; } = NoTemplate;

    /// <summary>Whether no access token is sent.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>A body that can be sent again; null where there is none.</summary>
    public ReadOnlyMemory<byte>? Body { get; init; }

    /// <summary>The media type of <see cref="Body"/>.</summary>
    public string MediaType { get; init; } = "application/json";

    /// <summary>
    /// A body that can be sent once, such as a stream, in place of <see cref="Body"/>; such a request is not tried again. It is disposed of when it
    /// was sent.
    /// </summary>
    public HttpContent? Content { get; init; }

    /// <summary>The idempotency key. A POST or PATCH without one is sent once.</summary>
    public IdempotencyKey Key { get; init; }

    /// <summary>The version that a write is about; null where it does not matter.</summary>
    public long? Version { get; init; }

    /// <summary>Writes method and template, nothing of what is asked for.</summary>
    public override string ToString() => $"{Method.Method} {Template}";
}
