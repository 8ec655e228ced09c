using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MongCai.AspNetCore.Requests;
using MongCai.Sdk;

namespace MongCai.AspNetCore.Webhooks;

/// <summary>
/// Takes what a portal posts: verifies it, gives it to the handlers of its kind once, and answers as senders of the Standard Webhooks form expect.
/// </summary>
internal sealed class WebhookEndpoint(WebhookEndpointOptions options)
{
    internal async Task AnswerAsync(HttpContext context)
    {
        try
        {
            ReadOnlyMemory<byte> body = await context.Request.ReadBodyAsync(options.LargestBody).ConfigureAwait(false);
            IWebhookReplayStore replays = context.RequestServices.GetRequiredService<IWebhookReplayStore>();
            WebhookVerifier verifier = new(options.Secrets(), replays, Clock.Of(context.RequestServices), options.Tolerance);
            await TakeAsync(context, verifier, replays, body).ConfigureAwait(false);
        }
        catch (BadHttpRequestException wrong)
        {
            await context.WriteProblemAsync(wrong).ConfigureAwait(false);
        }
    }

    private static async Task TakeAsync(HttpContext context, WebhookVerifier verifier, IWebhookReplayStore replays, ReadOnlyMemory<byte> body)
    {
        IHeaderDictionary headers = context.Request.Headers;
        WebhookOutcome outcome = await verifier.VerifyAsync(
            headers[WebhookHeaders.Id],
            headers[WebhookHeaders.Timestamp],
            headers[WebhookHeaders.Signature],
            body,
            context.RequestAborted).ConfigureAwait(false);
        await (outcome switch
        {
            WebhookOutcome.Accepted(var happened) => DealAsync(context, happened, replays),
            WebhookOutcome.Refused(var reason) => RefuseAsync(context, reason),
            _ => throw new InvalidOperationException("A webhook is accepted or refused."),
        }).ConfigureAwait(false);
    }

    private static async Task DealAsync(HttpContext context, WebhookEvent happened, IWebhookReplayStore replays)
    {
        ILogger logger = context.RequestServices.GetRequiredService<ILogger<WebhookEndpointOptions>>();
        if (await TryHandleAsync(context, happened, logger).ConfigureAwait(false))
        {
            await NoteAsync(logger, happened, replays.CompleteAsync).ConfigureAwait(false);
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        }
        else
        {
            await NoteAsync(logger, happened, replays.RemoveAsync).ConfigureAwait(false);
            await context.WriteProblemAsync(
                StatusCodes.Status500InternalServerError, "The event could not be dealt with. Deliver it again.").ConfigureAwait(false);
        }
    }

    private static async Task<bool> TryHandleAsync(HttpContext context, WebhookEvent happened, ILogger logger)
    {
        try
        {
            if (!await WebhookHandlers.HandleAsync(context.RequestServices, happened, context.RequestAborted).ConfigureAwait(false))
            {
                EventLog.EventUnhandled(logger, happened.Type, happened.Id);
            }

            return true;
        }
        catch (Exception error)
        {
            EventLog.EventFailed(logger, happened.Type, happened.Id, error);
            return false;
        }
    }

    /// <summary>Tells the replay store what became of an event; a portal that has hung up does not keep it from being told.</summary>
    private static async Task NoteAsync(ILogger logger, WebhookEvent happened, Func<string, CancellationToken, ValueTask> note)
    {
        try
        {
            await note(happened.Id, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            EventLog.EventNotEnded(logger, happened.Type, happened.Id, error);
        }
    }

    /// <summary>A repetition of what was dealt with is answered as if it were new; one of what is being dealt with may still be needed.</summary>
    private static Task RefuseAsync(HttpContext context, WebhookRefusal reason)
    {
        EventLog.EventRefused(context.RequestServices.GetRequiredService<ILogger<WebhookEndpointOptions>>(), reason);
        switch (reason)
        {
            case WebhookRefusal.Repetition:
                context.Response.StatusCode = StatusCodes.Status204NoContent;
                return Task.CompletedTask;
            case WebhookRefusal.UnderWay:
                context.Response.Headers.RetryAfter = "5";
                return context.WriteProblemAsync(StatusCodes.Status409Conflict, "The event is being dealt with. Deliver it again, to learn what became of it.");
            case WebhookRefusal.Signature:
                return context.WriteProblemAsync(StatusCodes.Status401Unauthorized, "No signature is that of these bytes under a secret of this endpoint.");
            case WebhookRefusal.Time:
                return context.WriteProblemAsync(
                    StatusCodes.Status400BadRequest,
                    $"{WebhookHeaders.Timestamp} is too far from the clock of this endpoint. Sign the event anew for each delivery.");
            case WebhookRefusal.Body:
                return context.WriteProblemAsync(StatusCodes.Status400BadRequest, "The body is signed, and is no event of the Standard Webhooks form.");
            case WebhookRefusal.Header:
                return context.WriteProblemAsync(
                    StatusCodes.Status400BadRequest,
                    $"{WebhookHeaders.Id}, {WebhookHeaders.Timestamp} or {WebhookHeaders.Signature} is missing or not of its form.");
            default:
                throw new UnreachableException();
        }
    }
}
