using System.Text.Json;
using MongCai.Sdk;

namespace MyShop;

/// <summary>What a caller is told where a request could not be dealt with. A legal "no" is none of these.</summary>
internal static class Failures
{
    internal static void Explain(ProblemDetailsContext context) => context.ProblemDetails.Detail = context.Exception switch
    {
        BadHttpRequestException { InnerException: JsonException wrong } => $"{wrong.Path}: {wrong.Message}",
        BadHttpRequestException wrong => wrong.Message,
        PortalException => "The provincial portal did not answer, or not as agreed. Ask again later.",
        _ => context.ProblemDetails.Detail,
    };

    internal static ExceptionHandlerOptions ToOptions() => new()
    {
        StatusCodeSelector = StatusOf,
        SuppressDiagnosticsCallback = context => context.Exception is BadHttpRequestException,
    };

    private static int StatusOf(Exception error) => error switch
    {
        BadHttpRequestException wrong => wrong.StatusCode,
        PortalException => StatusCodes.Status502BadGateway,
        _ => StatusCodes.Status500InternalServerError,
    };
}
