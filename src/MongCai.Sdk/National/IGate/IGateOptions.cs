using System.Text.Json.Serialization;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk.National;

/// <summary>Where an iGate gateway is, and who asks it.</summary>
/// <remarks>Checked as a whole when a client is made.</remarks>
[JsonConverter(typeof(NoJsonConverter))]
public sealed class IGateOptions : NationalCallOptions
{
    /// <summary>
    /// The address of the gateway, before the prefix of a service such as <c>/pa</c>: https, or http on the own machine and on the hosts that are
    /// named for it.
    /// </summary>
    public required Uri Address { get; init; }

    /// <summary>Gives the token; null for the public look-up alone.</summary>
    public ITokenProvider? Tokens { get; init; }

    /// <summary>The address of the token endpoint of a Keycloak server, for a <see cref="ClientCredentialsTokenProvider"/>.</summary>
    /// <param name="server">The address of the server, before <c>/auth</c>.</param>
    /// <param name="realm">The realm; <c>digo</c> was seen.</param>
    public static Uri TokenEndpoint(Uri server, string realm = "digo")
    {
        ArgumentNullException.ThrowIfNull(server);
        ArgumentException.ThrowIfNullOrWhiteSpace(realm);
        return Below(server, $"auth/realms/{Uri.EscapeDataString(realm)}/protocol/openid-connect/token");
    }

    private protected override IEnumerable<string> Faults()
    {
        if (AddressFault(nameof(Address), Address) is { } fault)
        {
            yield return fault;
        }
    }
}
