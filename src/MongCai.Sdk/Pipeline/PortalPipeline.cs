using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Runtime.ExceptionServices;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace MongCai.Sdk;

/// <summary>
/// Sends calls: telemetry span, total timeout, retry, breaker, attempt timeout, token, headers, log, transport, the outermost first.
/// </summary>
/// <remarks>Thread-safe. The breaker is that of all calls of one pipeline.</remarks>
internal sealed class PortalPipeline
{
    private readonly Func<HttpClient> transport;
    private readonly PortalClientOptions options;
    private readonly ITokenProvider? tokens;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly string root;
    private readonly ResiliencePipeline<PortalAnswer> strategies;

    internal PortalPipeline(Func<HttpClient> transport, PortalClientOptions options, ITokenProvider? tokens, TimeProvider time, ILogger logger)
    {
        (this.transport, this.options, this.tokens, this.time, this.logger) = (transport, options, tokens, time, logger);
        root = options.BaseAddress!.AbsoluteUri.TrimEnd('/');
        strategies = ResilienceRules.Build(options, time, logger);
    }

    internal TimeProvider Time => time;

    internal TimeSpan AttemptTimeout => options.AttemptTimeout;

    /// <summary>Sends a call; the answer is a success, a 304 to a call that names a version, or a legal "no" where the call takes one.</summary>
    internal async Task<PortalAnswer> SendAsync(PortalCall call, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        PortalRun run = new(call, time.GetTimestamp());
        Activity? activity = PortalTelemetry.Start(call, options.BaseAddress!);
        Outcome<PortalAnswer> outcome = await ExecuteAsync(run, cancellationToken).ConfigureAwait(false);
        Exception? error = FailureOf(run, outcome, cancellationToken);
        PortalTelemetry.Stop(
            activity,
            run,
            options.BaseAddress!,
            (int?)outcome.Result?.Status,
            error is null ? null : ErrorType(outcome, error),
            time.GetElapsedTime(run.StartedAt));
        if (error is not null)
        {
            Log(run, outcome, error);
            ExceptionDispatchInfo.Throw(error);
        }

        return outcome.Result!;
    }

    private async ValueTask<Outcome<PortalAnswer>> ExecuteAsync(PortalRun run, CancellationToken cancellationToken)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        ResilienceRules.Attach(context, run);
        try
        {
            return await strategies.ExecuteOutcomeAsync(
                static (inner, state) => state.pipeline.AttemptAsync(state.run, inner.CancellationToken), context, (pipeline: this, run)).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async ValueTask<Outcome<PortalAnswer>> AttemptAsync(PortalRun run, CancellationToken cancellationToken)
    {
        try
        {
            return Outcome.FromResult(await AuthorizedAsync(run, cancellationToken).ConfigureAwait(false));
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            // The transport gave up by itself, by a timeout of its own or of a handler within it, and reports that as a cancellation.
            return Outcome.FromException<PortalAnswer>(
                error.InnerException as TimeoutException ?? (Exception)new IOException("The transport gave up the request.", error));
        }
        catch (Exception error)
        {
            return Outcome.FromException<PortalAnswer>(error);
        }
    }

    /// <summary>Sends with a token, and once in the life of a call with another one where the first is refused.</summary>
    private async ValueTask<PortalAnswer> AuthorizedAsync(PortalRun run, CancellationToken cancellationToken)
    {
        if (tokens is null || !run.Call.NeedsToken)
        {
            return await SendOnceAsync(run, null, cancellationToken).ConfigureAwait(false);
        }

        AccessToken token = await GetTokenAsync(run, cancellationToken).ConfigureAwait(false);
        PortalAnswer answer = await SendOnceAsync(run, token, cancellationToken).ConfigureAwait(false);
        if (answer.Status != HttpStatusCode.Unauthorized || run.HasRefreshedToken)
        {
            return answer;
        }

        run.HasRefreshedToken = true;
        run.RejectedToken = token;
        token = await GetTokenAsync(run, cancellationToken).ConfigureAwait(false);
        return run.Call.IsReplayable ? await SendOnceAsync(run, token, cancellationToken).ConfigureAwait(false) : answer;
    }

    /// <summary>Gets a token other than the one that was refused, which stays refused where none can be had at once.</summary>
    private async ValueTask<AccessToken> GetTokenAsync(PortalRun run, CancellationToken cancellationToken)
    {
        AccessToken token = await tokens!.GetTokenAsync(run.RejectedToken, cancellationToken).ConfigureAwait(false);
        run.RejectedToken = null;
        return token;
    }

    private async ValueTask<PortalAnswer> SendOnceAsync(PortalRun run, AccessToken? token, CancellationToken cancellationToken)
    {
        run.Attempts++;
        long startedAt = time.GetTimestamp();
        Uri address = new(root + run.Call.Path);
        using HttpRequestMessage request = run.Call.MakeRequest(address, run.RequestId);
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue(token.Scheme, token.Value);
        bool mayBeDone = run.MayBeDone;
        run.MayBeDone = true;
        HttpResponseMessage response = await SendAsync(run, request, mayBeDone, cancellationToken).ConfigureAwait(false);
        if (RedirectedTo.AnotherHost(address, response) is { } host)
        {
            using (response)
            {
                throw PortalErrors.Redirected(run.Failure(), response.StatusCode, host);
            }
        }

        PortalAnswer answer = await AnswerReader.ReadAsync(run.Call, response, time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        answer.Run = run;
        run.MayBeDone = mayBeDone || answer.MayBeDone;
        double milliseconds = time.GetElapsedTime(startedAt).TotalMilliseconds;
        PortalLog.Answered(logger, run.Call.Name, run.Call.Method.Method, run.Call.Template, (int)answer.Status, milliseconds, run.RequestId);

        return answer;
    }

    private async ValueTask<HttpResponseMessage> SendAsync(PortalRun run, HttpRequestMessage request, bool mayBeDone, CancellationToken cancellationToken)
    {
        try
        {
            return await transport().SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException error) when (UnsentRequest.IsOf(error))
        {
            run.MayBeDone = mayBeDone;
            throw;
        }
    }

    private Exception? FailureOf(PortalRun run, Outcome<PortalAnswer> outcome, CancellationToken cancellationToken)
    {
        if (outcome.Exception is { } error)
        {
            return FailureOf(run, error, cancellationToken);
        }

        PortalAnswer answer = outcome.Result!;
        return answer switch
        {
            { IsSuccess: true, Fault: null } => null,
            { IsSuccess: true } => PortalErrors.Unreadable(run.Failure(requestId: answer.RequestId), answer.Status, answer.Fault, answer.Form),
            { Status: HttpStatusCode.NotModified } when run.Call.IfNoneMatch is not null => null,
            { Status: HttpStatusCode.NotFound } when run.MayBeDone && run.Call.Method == HttpMethod.Delete => null,
            { Refusal: not null } when run.Call.TakesRefusal => null,
            _ => PortalErrors.Of(run.Failure(answer.RetryAfter, answer.RequestId), answer.Status, answer.Problem),
        };
    }

    private Exception FailureOf(PortalRun run, Exception error, CancellationToken cancellationToken) => error switch
    {
        OperationCanceledException when cancellationToken.IsCancellationRequested => new OperationCanceledException(cancellationToken),
        TimeoutRejectedException late => PortalErrors.TimedOut(run.Failure(), late.Timeout, error),
        TimeoutException => PortalErrors.TimedOut(run.Failure(), time.GetElapsedTime(run.StartedAt), error),
        BrokenCircuitException broken => PortalErrors.NotAsked(run.Failure(broken.RetryAfter), error),
        TokenRefusedException { RedirectedTo: { } host } refused => PortalErrors.TokenFromElsewhere(run.Failure(), refused.Status, host),
        TokenRefusedException refused => PortalErrors.NoToken(run.Failure(refused.RetryAfter), refused.Status, refused.IsOfUnknownType),
        HttpRequestException or IOException => PortalErrors.BrokeOff(run.Failure(), error),
        _ => error,
    };

    private static string ErrorType(Outcome<PortalAnswer> outcome, Exception error) =>
        outcome.Result is { IsSuccess: false } ? ResilienceRules.CauseOf(outcome) : (outcome.Exception ?? error).GetType().FullName!;

    private void Log(PortalRun run, Outcome<PortalAnswer> outcome, Exception error)
    {
        if (error is not OperationCanceledException && logger.IsEnabled(LogLevel.Warning))
        {
            PortalLog.Failed(logger, run.Call.Name, run.Call.Method.Method, run.Call.Template, run.Attempts, ResilienceRules.CauseOf(outcome), run.RequestId);
        }
    }
}
