using MongCai.Domain.Dossiers;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>Look-ups without signing in, by what the QR code of a slip holds.</summary>
public sealed class LookupClient
{
    private readonly PortalCaller caller;

    internal LookupClient(PortalCaller caller) => this.caller = caller;

    /// <summary>Says how far a dossier is. No access token is sent, and the call is sent once: it bears no key.</summary>
    /// <exception cref="PortalNotFoundException">Code and token do not belong together.</exception>
    public Task<LookupResource> FindAsync(DossierCode code, string token, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        return caller.SendAsync<LookupRequest, LookupResource>(
            PortalOperations.LookUp, PortalPath.Of(PortalOperations.LookUp), new() { Code = code, Token = token }, default, null, cancellationToken);
    }
}
