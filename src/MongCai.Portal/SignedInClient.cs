using MongCai.Domain.Agencies;

namespace MongCai.Portal;

/// <summary>Who calls a portal, as the access token says.</summary>
/// <param name="Client">The identifier of the client.</param>
/// <param name="Agency">The agency it acts for; it sees the dossiers of this one alone.</param>
/// <param name="Scopes">What it may do. A set is compared by reference.</param>
/// <param name="Seal">What nobody but the portal knows of the client, to seal by what is given to it and comes back.</param>
internal sealed record SignedInClient(string Client, AgencyCode Agency, IReadOnlySet<string> Scopes, string Seal)
{
    /// <summary>Writes who it is, and no secret.</summary>
    public override string ToString() => Client;
}
