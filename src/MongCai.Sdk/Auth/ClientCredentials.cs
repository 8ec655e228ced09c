using System.Text.Json.Serialization;
using MongCai.Domain;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>Who a program is, for the client credentials grant of OAuth 2.0 (RFC 6749 section 4.4).</summary>
/// <remarks>
/// Immutable; compared by reference. The secret is asked for each time a token is, so that it can be changed while the program runs; it is kept
/// nowhere.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter))]
public sealed class ClientCredentials
{
    /// <summary>Names a client with a secret that does not change.</summary>
    /// <remarks>The only public constructor, so that configuration binds it: <c>ClientId</c>, <c>Secret</c>, <c>Scopes</c> and <c>Resource</c>.</remarks>
    /// <exception cref="ArgumentException">One of them is empty, or the secret ends with the line end of the file that it stood in.</exception>
    public ClientCredentials(string clientId, string secret)
        : this(clientId, _ => ValueTask.FromResult(secret))
    {
        ArgumentException.ThrowIfNullOrEmpty(secret);
        if (EndsLine(secret))
        {
            throw new ArgumentException(LineEnded(clientId), nameof(secret));
        }
    }

    private ClientCredentials(string clientId, Func<CancellationToken, ValueTask<string>> secret)
    {
        ArgumentException.ThrowIfNullOrEmpty(clientId);
        (ClientId, Secret) = (clientId, secret);
    }

    /// <summary>Names a client whose secret is asked for each time that it is needed.</summary>
    /// <remarks>
    /// Where the delegate gives null or nothing, or a text with a line end after it, the call that needs a token fails with an
    /// <see cref="InvalidOperationException"/>.
    /// </remarks>
    public static ClientCredentials WithSecretFrom(
        string clientId, Func<CancellationToken, ValueTask<string>> secret, IReadOnlyList<string>? scopes = null, string? resource = null)
    {
        ArgumentNullException.ThrowIfNull(secret);
        return new(clientId, secret) { Scopes = scopes ?? [], Resource = resource };
    }

    /// <summary>The identifier of the client.</summary>
    public string ClientId { get; }

    /// <summary>The scopes to ask for; none asks for all that the client may have.</summary>
    public IReadOnlyList<string> Scopes { get; init => field = [.. value]; } = [];

    /// <summary>The resource that the token is for (RFC 8707); null where the endpoint serves one alone.</summary>
    public string? Resource { get; init; }

    /// <summary>Shows the identifier of the client.</summary>
    public override string ToString() => ClientId;

    /// <exception cref="InvalidOperationException">There is no secret, or a line end stands after it.</exception>
    internal async ValueTask<string> GetSecretAsync(CancellationToken cancellationToken) =>
        await Secret(cancellationToken).ConfigureAwait(false) is not { Length: > 0 } secret
            ? throw new InvalidOperationException(
                $"The secret of the client {ShownText.Quoted(ClientId)} is null or empty; expected a text. Let what WithSecretFrom was given find it, or throw what keeps it from that.")
            : EndsLine(secret) ? throw new InvalidOperationException(LineEnded(ClientId))
            : secret;

    private static bool EndsLine(string secret) => secret[^1] is '\n' or '\r';

    private static string LineEnded(string clientId) =>
        $"The secret of the client {ShownText.Quoted(clientId)} ends with a line end, as files do; it would be refused as another secret. Leave it out with TrimEnd(\"\\r\\n\").";

    /// <summary>Has the name of the constructor's parameter, without which configuration does not bind it.</summary>
    private Func<CancellationToken, ValueTask<string>> Secret { get; }
}
