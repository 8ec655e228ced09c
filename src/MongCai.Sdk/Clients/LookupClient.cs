using MongCai.Domain.Dossiers;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>Look-ups without signing in, by what the QR code of a slip holds.</summary>
public sealed class LookupClient
{
    private const string Masked = "***";

    private readonly PortalCaller caller;

    internal LookupClient(PortalCaller caller) => this.caller = caller;

    /// <summary>Says how far a dossier is. No access token is sent, and the call is sent once: it bears no key.</summary>
    /// <param name="code">The code of the dossier.</param>
    /// <param name="token">The token of the link, as <see cref="MongCai.Domain.Lookup.LookupToken.Reveal"/> gives it.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentException">The token is empty, or the asterisks that a token shows of itself.</exception>
    /// <exception cref="PortalNotFoundException">Code and token do not belong together.</exception>
    public Task<LookupResource> FindAsync(DossierCode code, string token, CancellationToken cancellationToken = default)
    {
        RequireRevealed(token);
        return caller.SendAsync<LookupRequest, LookupResource>(
            PortalOperations.LookUp, PortalPath.Of(PortalOperations.LookUp), new() { Code = code, Token = token }, default, null, cancellationToken);
    }

    /// <summary>Shows a payment by the token at the end of its link. No access token is sent, and the call is sent once: it bears no key.</summary>
    /// <exception cref="ArgumentException">The token is empty, or the asterisks that a token shows of itself.</exception>
    /// <exception cref="PortalNotFoundException">No payment has the token.</exception>
    public Task<PublicPaymentResource> FindPaymentAsync(string token, CancellationToken cancellationToken = default)
    {
        RequireRevealed(token);
        return caller.SendAsync<PaymentLookupRequest, PublicPaymentResource>(
            PortalOperations.LookUpPayment, PortalPath.Of(PortalOperations.LookUpPayment), new() { Token = token }, default, null, cancellationToken);
    }

    private static void RequireRevealed(string token)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        if (token == Masked)
        {
            throw new ArgumentException("The token is masked, as LookupToken.ToString() shows it; expected what Reveal() gives.", nameof(token));
        }
    }
}
