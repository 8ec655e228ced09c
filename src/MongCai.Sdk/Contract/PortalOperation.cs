using System.Text.Json.Serialization;

namespace MongCai.Sdk.Contract;

/// <summary>An operation of the contract: where it is, what it takes and answers, and what it asks of the caller.</summary>
[JsonConverter(typeof(NoJsonConverter))]
public sealed record PortalOperation
{
    internal PortalOperation(string name, HttpMethod method, string template, string? scope, string summary) =>
        (Name, Method, Template, Scope, Summary) = (name, method, template, scope, summary);

    /// <summary>The name, such as <c>dossiers.file</c>; the <c>operationId</c>.</summary>
    public string Name { get; }

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The path with its parameters in braces, such as <c>/v1/dossiers/{code}</c>. It holds no value, so it may be logged.</summary>
    public string Template { get; }

    /// <summary>The scope that the token must carry; null where no token is asked for.</summary>
    public string? Scope { get; }

    /// <summary>What it does, in a few words.</summary>
    public string Summary { get; }

    /// <summary>The body it takes; null where it takes none, or bytes.</summary>
    public Type? Request { get; internal init; }

    /// <summary>The body it answers with; null where it answers with none, or bytes.</summary>
    public Type? Response { get; internal init; }

    /// <summary>Whether it takes bytes.</summary>
    public bool TakesBytes { get; internal init; }

    /// <summary>Whether it answers with bytes.</summary>
    public bool AnswersBytes { get; internal init; }

    /// <summary>The status of success.</summary>
    public int Success { get; internal init; } = 200;

    /// <summary>Whether it must have an <c>Idempotency-Key</c>.</summary>
    public bool NeedsKey { get; internal init; }

    /// <summary>Whether it must have an <c>If-Match</c>.</summary>
    public bool NeedsMatch { get; internal init; }

    /// <summary>The names of its query parameters.</summary>
    public IReadOnlyList<string> Query { get; internal init; } = [];

    /// <summary>The statuses of failure that are particular to it, beside 400, 401, 403, 429 and 500.</summary>
    public IReadOnlyList<int> Failures { get; internal init; } = [];
}
