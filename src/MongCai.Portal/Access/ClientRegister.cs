using System.Text.RegularExpressions;
using MongCai.Portal.Documents;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Access;

/// <summary>The clients that may ask for tokens.</summary>
internal static partial class ClientRegister
{
    private const int ShortestSecret = 16;

    internal static Task RegisterAsync(PortalClientRegistration client, Func<int, byte[]> random, IPortalStore store, CancellationToken cancellationToken)
    {
        Check(client);
        ClientRecord record = new(Secrets.SaltedHashOf(client.Secret, random), client.Agency, [.. client.Scopes.Distinct()]);
        return store.TransactAsync(
            async (transaction, token) =>
            {
                StoredDocument? before = await transaction.FindAsync(Kinds.Client, client.Id, token).ConfigureAwait(false);
                long version = before?.Version ?? 0;
                StoredDocument document = new(Kinds.Client, client.Id, version + 1, StoreJson.Write(record)) { Owner = client.Agency.ToString() };
                return IsAsBefore(client.Secret, record, before) || await transaction.TryWriteAsync(document, version, token).ConfigureAwait(false);
            },
            cancellationToken);
    }

    /// <summary>Whether nothing changes: then the version stays, and with it the tokens that were given to the client.</summary>
    private static bool IsAsBefore(string secret, ClientRecord record, StoredDocument? before) =>
        before is not null && StoreJson.Read<ClientRecord>(before) is var known
        && known.Agency == record.Agency && known.Scopes.SequenceEqual(record.Scopes) && Secrets.IsSalted(secret, known.SecretHash);

    /// <summary>Finds the client that a secret proves; null where there is none. An unknown client takes as long as a wrong secret.</summary>
    internal static async Task<KnownClient?> FindAsync(string id, string secret, IPortalStore store, CancellationToken cancellationToken)
    {
        StoredDocument? document = Shape().IsMatch(id)
            ? await store.ReadAsync((reader, token) => reader.FindAsync(Kinds.Client, id, token), cancellationToken).ConfigureAwait(false)
            : null;
        ClientRecord record = document is null ? Nobody : StoreJson.Read<ClientRecord>(document);
        return Secrets.IsSalted(secret, record.SecretHash) && document is not null ? new(id, document.Version, record) : null;
    }

    private static ClientRecord Nobody { get; } = new(Secrets.SaltedHashOf("", length => new byte[length]), default, []);

    private static void Check(PortalClientRegistration client)
    {
        if (!Shape().IsMatch(client.Id))
        {
            throw new ArgumentException(
                $"'{client.Id}' is not the identifier of a client: expected 1 to 64 ASCII letters, digits, hyphens and underscores.", nameof(client));
        }

        if (client.Secret.Length < ShortestSecret)
        {
            throw new ArgumentException(
                Invariant($"The secret of a client has {ShortestSecret} characters or more; this one has {client.Secret.Length}."), nameof(client));
        }

        if (client.Scopes.FirstOrDefault(scope => !PortalScopes.All.Contains(scope)) is { } unknown)
        {
            throw new ArgumentException($"'{unknown}' is not a scope: expected some of {string.Join(", ", PortalScopes.All)}.", nameof(client));
        }
    }

    [GeneratedRegex(@"^[A-Za-z0-9_-]{1,64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
