using MongCai.Domain.Agencies;
using MongCai.Sdk.Contract;

namespace MongCai.Portal;

/// <summary>A client that may ask for tokens. The list of scopes is compared by reference.</summary>
/// <param name="Id">The identifier: 1 to 64 ASCII letters, digits, hyphens and underscores.</param>
/// <param name="Secret">The secret, 16 characters or more. A portal keeps its hash.</param>
/// <param name="Agency">The agency it acts for.</param>
/// <param name="Scopes">The scopes it may have, of <see cref="PortalScopes"/>.</param>
public sealed record PortalClientRegistration(string Id, string Secret, AgencyCode Agency, IReadOnlyList<string> Scopes)
{
    /// <summary>Writes who it is, not the secret.</summary>
    public override string ToString() => $"{Id} of {Agency}";
}
