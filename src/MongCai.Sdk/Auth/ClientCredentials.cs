namespace MongCai.Sdk.Auth;

/// <summary>Who a program is, for the client credentials grant of OAuth 2.0 (RFC 6749 section 4.4).</summary>
/// <remarks>Immutable; compared by reference. The secret is asked for each time a token is, so that it can be changed while the program runs; it is kept nowhere.</remarks>
public sealed class ClientCredentials
{
    private readonly Func<CancellationToken, ValueTask<string>> secret;

    /// <summary>Names a client whose secret is asked for when it is needed.</summary>
    public ClientCredentials(string clientId, Func<CancellationToken, ValueTask<string>> secret)
    {
        ArgumentException.ThrowIfNullOrEmpty(clientId);
        ArgumentNullException.ThrowIfNull(secret);
        (ClientId, this.secret) = (clientId, secret);
    }

    /// <summary>Names a client with a secret that does not change.</summary>
    public ClientCredentials(string clientId, string secret)
        : this(clientId, _ => ValueTask.FromResult(secret)) =>
        ArgumentException.ThrowIfNullOrEmpty(secret);

    /// <summary>The identifier of the client.</summary>
    public string ClientId { get; }

    /// <summary>The scopes to ask for; none asks for all that the client may have.</summary>
    public IReadOnlyList<string> Scopes { get; init => field = [.. value]; } = [];

    /// <summary>The resource that the token is for (RFC 8707); null where the endpoint serves one alone.</summary>
    public string? Resource { get; init; }

    /// <summary>Shows the identifier of the client.</summary>
    public override string ToString() => ClientId;

    internal ValueTask<string> GetSecretAsync(CancellationToken cancellationToken) => secret(cancellationToken);
}
