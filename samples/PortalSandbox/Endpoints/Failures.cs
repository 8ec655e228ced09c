using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;
using MongCai.Portal;
using MongCai.Sdk.Contract;

namespace PortalSandbox.Endpoints;

/// <summary>Answers what went wrong before or beyond the portal's rules as problems, and logs what failed, without a word of what was sent or is stored.</summary>
internal static partial class Failures
{
    private const string NoMoreThanStatus = "about:blank";

    internal static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = AnswerAsync, SuppressDiagnosticsCallback = static _ => true });
        app.UseStatusCodePages(pages => AnswerAsync(pages.HttpContext));
    }

    private static Task AnswerAsync(HttpContext context)
    {
        if (context.Features.Get<IExceptionHandlerFeature>()?.Error is { } error and not BadHttpRequestException)
        {
            Failed(context.RequestServices.GetRequiredService<ILogger<PortalService>>(), error.GetType().FullName!, error.StackTrace ?? "");
        }

        if (context.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException)
        {
            context.Response.Headers.Connection = "close"; // what is left of the request may never come
        }

        switch (context.Features.Get<IExceptionHandlerFeature>()?.Error)
        {
            case BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }:
                return context.WriteProblemAsync(413, ProblemTypes.TooLarge, "Content Too Large", Invariant($"The body is larger than {RequestBody.Largest} bytes."));
            case BadHttpRequestException { StatusCode: StatusCodes.Status408RequestTimeout }:
                return context.WriteProblemAsync(408, NoMoreThanStatus, "Request Timeout", "The body came too slowly. Send it anew.");
            case BadHttpRequestException { StatusCode: StatusCodes.Status415UnsupportedMediaType }:
                return context.WriteProblemAsync(415, NoMoreThanStatus, "Unsupported Media Type", "The body is expected as application/x-www-form-urlencoded, in UTF-8.");
            case BadHttpRequestException wrong:
                return context.WriteProblemAsync(wrong.StatusCode, NoMoreThanStatus, "Bad Request", "The request is not well-formed.");
            case DbException or TimeoutException:
                context.Response.Headers.RetryAfter = "5";
                return context.WriteProblemAsync(503, NoMoreThanStatus, "Service Unavailable", "The portal cannot reach its database. Ask again later.");
            case not null:
                return context.WriteProblemAsync(500, NoMoreThanStatus, "Internal Server Error", "The portal failed. Name the request's identifier when asking for help.");
            default:
                return AnswerStatusAsync(context);
        }
    }

    /// <summary>Where it failed is written, and not the message, which may hold a value.</summary>
    [LoggerMessage(5, LogLevel.Error, "The portal failed with {Kind}: {Stack}")]
    private static partial void Failed(ILogger logger, string kind, string stack);

    private static Task AnswerStatusAsync(HttpContext context) => context.Response.StatusCode switch
    {
        404 => context.WriteProblemAsync(404, ProblemTypes.NotFound, "Not Found", "There is nothing at this address."),
        405 => context.WriteProblemAsync(405, NoMoreThanStatus, "Method Not Allowed", Invariant($"This address answers to {context.Response.Headers.Allow}.")),
        int status => context.WriteProblemAsync(status, NoMoreThanStatus, Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(status)),
    };
}
