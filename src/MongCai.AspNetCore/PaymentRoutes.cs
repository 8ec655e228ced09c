using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using MongCai.AspNetCore;
using MongCai.AspNetCore.Payments;
using MongCai.Domain.Payments;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps endpoints by which payment gateways say what became of a payment.</summary>
public static class PaymentRoutes
{
    /// <summary>Maps VNPAY's notification from server to server (IPN), by the query of a GET or a form.</summary>
    /// <remarks>
    /// It answers 200 and the code of the verdict: 00 recorded, 01 unknown reference, 02 recorded before, 04 another amount, 97 wrong signature, 99 anything
    /// else, an exception
    /// included. VNPAY comes again for every answer but 00 and 02. Neither the fields nor the reference are logged.
    /// </remarks>
    /// <param name="routes">The routes of the program.</param>
    /// <param name="pattern">The address that VNPAY was given.</param>
    /// <param name="signer">The signer with the merchant's secret.</param>
    /// <exception cref="InvalidOperationException">No <see cref="IVnPayPayments"/> is registered.</exception>
    public static IEndpointConventionBuilder MapVnPayIpn(this IEndpointRouteBuilder routes, string pattern, VnPaySigner signer)
    {
        ArgumentNullException.ThrowIfNull(routes);
        ArgumentNullException.ThrowIfNull(signer);
        routes.Check<IVnPayPayments>();
        return routes.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Post], new VnPayIpnEndpoint(signer).AnswerAsync);
    }

    /// <summary>Maps the confirmation of the national payment platform (<c>CONFIRM</c>), posted as a JSON object or a form.</summary>
    /// <remarks>
    /// It answers 200 and a signed reply: 00 where the outcome is recorded, now or before, and 99 where it is not, an exception included. The reference is
    /// repeated only where the message was signed.
    /// A body that is no message is a problem with the status 400, 413 or 415.
    /// </remarks>
    /// <param name="routes">The routes of the program.</param>
    /// <param name="pattern">The address that the platform was given.</param>
    /// <param name="signer">The partner's signer.</param>
    /// <param name="signedFields">The fields that the signature of the reply covers, in order; <see cref="PlatformReply.SignedFields"/> without more.</param>
    /// <exception cref="InvalidOperationException">No <see cref="IPlatformPayments"/> is registered.</exception>
    public static IEndpointConventionBuilder MapPlatformConfirmation(
        this IEndpointRouteBuilder routes, string pattern, PlatformSigner signer, IReadOnlyList<string>? signedFields = null)
    {
        ArgumentNullException.ThrowIfNull(routes);
        ArgumentNullException.ThrowIfNull(signer);
        routes.Check<IPlatformPayments>();
        return routes.MapPost(pattern, new PlatformConfirmation(signer, signedFields).AnswerAsync);
    }

    private static void Check<TPayments>(this IEndpointRouteBuilder routes)
    {
        if (!routes.ServiceProvider.GetRequiredService<IServiceProviderIsService>().IsService(typeof(TPayments)))
        {
            throw new InvalidOperationException(
                $"No {typeof(TPayments).Name} is registered, so that no payment could be found or recorded. Register the program's own.");
        }
    }
}
