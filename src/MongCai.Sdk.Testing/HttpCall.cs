using System.Net;
using System.Text;
using MongCai.Portal;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk.Testing;

/// <summary>A request over HTTP, read: an operation of the contract, the token endpoint, or neither.</summary>
internal sealed class HttpCall
{
    internal const string TokenOperation = "oauth2.token";
    private const string UnknownOperation = "unknown";

    private readonly HttpRequestMessage request;
    private readonly byte[] body;
    private readonly IReadOnlyList<(PortalOperation Operation, IReadOnlyDictionary<string, string> Route)> candidates;
    private readonly (PortalOperation Operation, IReadOnlyDictionary<string, string> Route)? found;

    private HttpCall(HttpRequestMessage request, byte[] body)
    {
        (this.request, this.body) = (request, body);
        candidates = PortalRoutes.Of(request.RequestUri!.AbsolutePath);
        found = candidates.Cast<(PortalOperation Operation, IReadOnlyDictionary<string, string> Route)?>()
            .FirstOrDefault(candidate => candidate!.Value.Operation.Method == request.Method);
        Operation = IsToken ? TokenOperation : found?.Operation.Name ?? UnknownOperation;
    }

    internal static bool IsOperation(string name) =>
        name is TokenOperation or UnknownOperation || PortalOperations.All.Any(operation => operation.Name == name);

    internal string Operation { get; }

    internal string? IdempotencyKey => Headers.GetValueOrDefault(PortalHeaders.IdempotencyKey);

    internal static async Task<HttpCall> ReadAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        new(request, request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false));

    internal Task<PortalReply> AnswerAsync(PortalService service, CancellationToken cancellationToken) =>
        IsToken ? service.IssueTokenAsync(Headers.GetValueOrDefault("Authorization") ?? "", Encoding.UTF8.GetString(body), cancellationToken)
        : IsRevocation ? service.RevokeTokenAsync(Headers.GetValueOrDefault("Authorization") ?? "", Encoding.UTF8.GetString(body), cancellationToken)
        : found is { } match ? service.AnswerAsync(Call(match.Operation, match.Route), cancellationToken)
        : Task.FromResult(HttpReply.NoOperation([.. candidates.Select(candidate => candidate.Operation.Method.Method).Distinct()]));

    private bool IsToken => request.Method == HttpMethod.Post && request.RequestUri!.AbsolutePath == PortalOperations.TokenPath;

    private bool IsRevocation => request.Method == HttpMethod.Post && request.RequestUri!.AbsolutePath == PortalOperations.RevocationPath;

    private Dictionary<string, string> Headers =>
        request.Headers.Concat(request.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);

    private IncomingCall Call(PortalOperation operation, IReadOnlyDictionary<string, string> route) =>
        new() { Operation = operation, Route = route, Query = QueryOf(request.RequestUri!), Headers = Headers, Body = body };

    /// <summary>The parameters; the values of one that stands twice are joined by commas, as they are in headers.</summary>
    private static Dictionary<string, string> QueryOf(Uri address) =>
        address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .GroupBy(pair => WebUtility.UrlDecode(pair[0]), pair => pair.Length == 2 ? WebUtility.UrlDecode(pair[1]) : "", StringComparer.Ordinal)
            .ToDictionary(values => values.Key, values => string.Join(',', values), StringComparer.Ordinal);
}
