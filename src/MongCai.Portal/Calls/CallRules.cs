using System.Net.Http.Headers;
using MongCai.Sdk;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Calls;

/// <summary>What the contract asks of every call.</summary>
internal static class CallRules
{
    private const int LongestKey = 200;

    /// <summary>What can be said before it is known who calls.</summary>
    internal static void CheckForm(IncomingCall call, PortalServiceOptions options)
    {
        if (HeaderOf(call, PortalHeaders.ApiVersion) is { } version && version != PortalHeaders.Version)
        {
            throw Refuse.UnknownVersion();
        }

        if (HeaderOf(call, "Content-Type") is { } type && !call.Body.IsEmpty && !IsTaken(type, call.Operation))
        {
            throw Refuse.WrongMediaType(MediaTypeOf(call.Operation));
        }

        int most = call.Operation.TakesBytes ? options.ChunkSize : options.MaxBody;
        if (call.Body.Length > most)
        {
            throw Refuse.TooLarge(most);
        }
    }

    internal static void CheckNeeds(IncomingCall call)
    {
        if (call.Query.Keys.FirstOrDefault(name => !call.Operation.Query.Contains(name)) is { } unknown)
        {
            string known = call.Operation.Query is [] ? "none" : string.Join(", ", call.Operation.Query);
            throw Refuse.Field(unknown, $"The operation has no such parameter; it has {known}.");
        }

        Require(call, call.Operation.NeedsMatch, "If-Match");
        Require(call, call.Operation.NeedsKey, PortalHeaders.IdempotencyKey);
        if (call.Operation.NeedsKey && !IdempotencyKey.TryParse(HeaderOf(call, PortalHeaders.IdempotencyKey), out _))
        {
            throw Refuse.Field(PortalHeaders.IdempotencyKey, Invariant($"A key has 1 to {LongestKey} visible ASCII characters."));
        }
    }

    /// <summary>The identifier that the caller gave the request, where it is one that may be repeated.</summary>
    internal static string? RequestIdOf(IncomingCall call) => HeaderOf(call, PortalHeaders.RequestId) is { } id && IsVisible(id) ? id : null;

    internal static string? HeaderOf(IncomingCall call, string name) =>
        call.Headers.FirstOrDefault(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    private static bool IsTaken(string type, PortalOperation operation) =>
        MediaTypeHeaderValue.TryParse(type, out MediaTypeHeaderValue? given)
        && string.Equals(given.MediaType, MediaTypeOf(operation), StringComparison.OrdinalIgnoreCase)
        && (given.CharSet?.Trim('"') is not { } charset || string.Equals(charset, "utf-8", StringComparison.OrdinalIgnoreCase));

    private static string MediaTypeOf(PortalOperation operation) => operation.TakesBytes ? "application/octet-stream" : "application/json";

    private static void Require(IncomingCall call, bool isNeeded, string header)
    {
        if (isNeeded && string.IsNullOrWhiteSpace(HeaderOf(call, header)))
        {
            throw Refuse.Missing(header);
        }
    }

    private static bool IsVisible(string text) => text.Length is >= 1 and <= LongestKey && text.All(letter => letter is > ' ' and <= '~');
}
