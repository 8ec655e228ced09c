using MongCai.Portal.Calls;
using MongCai.Portal.Documents;
using NodaTime;

namespace MongCai.Portal.Access;

/// <summary>Access tokens: random texts whose hashes are kept with what they stand for, so that a restart does not forget them.</summary>
internal static class Tokens
{
    private const string Scheme = "Bearer ";

    internal static async Task<string> IssueAsync(
        TokenRecord record, IPortalTransaction transaction, PortalServiceOptions options, CancellationToken cancellationToken)
    {
        string token = Secrets.Token(options.Random);
        StoredDocument document = new(Kinds.Token, Secrets.HashOf(token), 1, StoreJson.Write(record))
        {
            Owner = record.Client,
            Due = Moments.Key(record.ExpiresAt),
        };
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

        SignedInClient caller = await BearerOfAsync(CallRules.HeaderOf(call, "Authorization") ?? "", reader, now, cancellationToken).ConfigureAwait(false)
            ?? throw Refuse.Unauthorized();
        return caller.Scopes.Contains(scope) ? caller : throw Refuse.WrongScope(scope);
    }

    /// <summary>Finds who bears the token of a header; null where it is none that is good now, or the client was changed since it was given.</summary>
    internal static async Task<SignedInClient?> BearerOfAsync(string authorization, IPortalReader reader, Instant now, CancellationToken cancellationToken)
    {
        string token = TokenOf(authorization);
        if (!Secrets.IsToken(token) || await FindAsync(token, reader, cancellationToken).ConfigureAwait(false) is not { } record || now >= record.ExpiresAt)
        {
            return null;
        }

        StoredDocument? client = await reader.FindAsync(Kinds.Client, record.Client, cancellationToken).ConfigureAwait(false);
        return client?.Version == record.ClientVersion
            ? new(record.Client, record.Agency, record.Scopes.ToHashSet(), StoreJson.Read<ClientRecord>(client).SecretHash)
            : null;
    }

    /// <summary>What the token of a header is found by.</summary>
    internal static string IdOf(string authorization) => Secrets.HashOf(TokenOf(authorization));

    /// <summary>Takes back a token of a client; false where it is another's.</summary>
    internal static async Task<bool> TryRevokeAsync(string token, string client, IPortalTransaction transaction, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, transaction, cancellationToken).ConfigureAwait(false) is not { } record)
        {
            return true;
        }

        return record.Client == client && await transaction.DeleteAsync(Kinds.Token, Secrets.HashOf(token), cancellationToken).ConfigureAwait(false);
    }

    private static string TokenOf(string authorization) =>
        authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? authorization[Scheme.Length..].Trim() : "";

    private static async Task<TokenRecord?> FindAsync(string token, IPortalReader reader, CancellationToken cancellationToken) =>
        await reader.FindAsync(Kinds.Token, Secrets.HashOf(token), cancellationToken).ConfigureAwait(false) is { } document
            ? StoreJson.Read<TokenRecord>(document)
            : null;
}
