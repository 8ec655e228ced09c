using MongCai.Portal.Calls;
using MongCai.Portal.Documents;
using NodaTime;

namespace MongCai.Portal.Access;

/// <summary>Access tokens: random texts whose hashes are kept with what they stand for, so that a restart does not forget them.</summary>
internal static class Tokens
{
    private const string Scheme = "Bearer ";

    internal static async Task<string> IssueAsync(TokenRecord record, IPortalTransaction transaction, PortalServiceOptions options, CancellationToken cancellationToken)
    {
        string token = Secrets.Token(options.Random);
        StoredDocument document = new(Kinds.Token, Secrets.HashOf(token), 1, StoreJson.Write(record)) { Owner = record.Client, Due = Moments.Key(record.ExpiresAt) };
        return await transaction.TryWriteAsync(document, 0, cancellationToken).ConfigureAwait(false)
            ? token
            : throw new InvalidOperationException("The source of randomness gave the same token twice.");
    }

    /// <summary>Says who calls; null where the operation is open to anyone.</summary>
    internal static async Task<SignedInClient?> CallerOfAsync(IncomingCall call, IPortalReader reader, Instant now, CancellationToken cancellationToken)
    {
        if (call.Operation.Scope is not { } scope)
        {
            return null;
        }

        string authorization = CallRules.HeaderOf(call, "Authorization") ?? "";
        TokenRecord record = authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && await FindAsync(authorization[Scheme.Length..].Trim(), reader, cancellationToken).ConfigureAwait(false) is { } found && now < found.ExpiresAt
            ? found
            : throw Refuse.Unauthorized();
        return record.Scopes.Contains(scope) ? new(record.Client, record.Agency, record.Scopes.ToHashSet()) : throw Refuse.WrongScope(scope);
    }

    private static async Task<TokenRecord?> FindAsync(string token, IPortalReader reader, CancellationToken cancellationToken) =>
        await reader.FindAsync(Kinds.Token, Secrets.HashOf(token), cancellationToken).ConfigureAwait(false) is { } document ? StoreJson.Read<TokenRecord>(document) : null;
}
