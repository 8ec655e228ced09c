using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MongCai.AspNetCore.Problems;
using MongCai.AspNetCore.Requests;
using MongCai.Domain;
using MongCai.Portal;
using MongCai.Sdk.Contract;

namespace MongCai.AspNetCore.Hosting;

/// <summary>Answers what went wrong before or beyond the portal's rules, and logs what failed, without a word of what was sent or is stored.</summary>
internal static class Failures
{
    private static readonly BilingualText Unreachable = new(
        "Hệ thống chưa kết nối được cơ sở dữ liệu. Vui lòng thử lại sau.", "The portal cannot reach its database. Ask again later.");

    private static readonly BilingualText Failed = new(
        "Hệ thống gặp lỗi. Khi cần hỗ trợ, hãy nêu mã yêu cầu.", "The portal failed. Name the request's identifier when asking for help.");

    internal static Task AnswerAsync(HttpContext context) => context.Features.Get<IExceptionHandlerFeature>()?.Error switch
    {
        BadHttpRequestException wrong => context.WriteProblemAsync(wrong),
        { } error => AnswerFailureAsync(context, error),
        null => AnswerStatusAsync(context),
    };

    private static Task AnswerFailureAsync(HttpContext context, Exception error)
    {
        EventLog.PortalFailed(context.RequestServices.GetRequiredService<ILogger<PortalService>>(), error.GetType().FullName!, error.StackTrace ?? "");
        if (error is DbException or TimeoutException)
        {
            context.Response.Headers.RetryAfter = "5";
            return context.WriteProblemAsync(503, Answers.NoMoreThanStatus, "Service Unavailable", Unreachable.In(ReaderLanguage.Asked(context.Request)));
        }

        return context.WriteProblemAsync(500, Answers.NoMoreThanStatus, "Internal Server Error", Failed.In(ReaderLanguage.Asked(context.Request)));
    }

    private static Task AnswerStatusAsync(HttpContext context) => context.Response.StatusCode switch
    {
        404 => context.WriteProblemAsync(404, ProblemTypes.NotFound, "Not Found", "There is nothing at this address."),
        405 => context.WriteProblemAsync(
            405, Answers.NoMoreThanStatus, "Method Not Allowed", Invariant($"This address answers to {context.Response.Headers.Allow}.")),
        int status => context.WriteProblemAsync(status, Answers.NoMoreThanStatus, ReasonPhrases.GetReasonPhrase(status)),
    };
}
