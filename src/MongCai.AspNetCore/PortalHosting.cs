using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using MongCai.AspNetCore;
using MongCai.AspNetCore.Hosting;
using MongCai.AspNetCore.Requests;
using MongCai.Portal;
using MongCai.Sdk.Contract;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Hosts the server side of the portal's contract: a <see cref="PortalService"/> among the services of the program.</summary>
public static class PortalHosting
{
    /// <summary>Maps every operation of the contract, and the issue and revocation of tokens, to the <see cref="PortalService"/> of the program.</summary>
    /// <remarks>
    /// Each endpoint has the template of its operation as its pattern, by which a convention tells them apart. Bodies are bounded to
    /// <see cref="PortalRequests.LargestBody"/> and to a minute; what cannot be
    /// read is a problem. Answers are kept by no cache (<c>no-store</c>) and may do nothing where a browser shows one. A damaged record is logged as
    /// critical, without the dossier.
    /// </remarks>
    /// <returns>What takes conventions, such as limits of rates, for all of them.</returns>
    public static IEndpointConventionBuilder MapMongCaiPortal(this IEndpointRouteBuilder routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        PortalEndpoint portal = new(routes.ServiceProvider.GetRequiredService<PortalService>());
        return new JoinedEndpoints(
        [
            .. PortalOperations.All.Select(
                operation => routes.MapMethods(operation.Template, MethodsOf(operation), context => portal.AnswerAsync(context, operation))),
            routes.MapPost(PortalOperations.TokenPath, portal.IssueTokenAsync),
            routes.MapPost(PortalOperations.RevocationPath, portal.RevokeTokenAsync),
        ]);
    }

    /// <summary>
    /// Answers exceptions, and statuses without a body, as problems in the form of the contract: 503 where the database is out of reach, 500 for other
    /// failures.
    /// </summary>
    /// <remarks>An exception is logged by its type and stack alone, for its message may hold a value.</remarks>
    public static IApplicationBuilder UseMongCaiProblems(this IApplicationBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = Failures.AnswerAsync, SuppressDiagnosticsCallback = static _ => true });
        return app.UseStatusCodePages(pages => Failures.AnswerAsync(pages.HttpContext));
    }

    /// <summary>
    /// Keeps clients that send slowly, much or nothing at all from holding the server's connections: limits of sizes, rates and times for a server on the open
    /// network.
    /// </summary>
    public static void LimitClients(this KestrelServerOptions kestrel)
    {
        ArgumentNullException.ThrowIfNull(kestrel);
        ClientLimits.Set(kestrel);
    }

    private static string[] MethodsOf(PortalOperation operation) =>
        operation.Method == HttpMethod.Get ? [HttpMethods.Get, HttpMethods.Head] : [operation.Method.Method];
}
