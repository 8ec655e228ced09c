using System.Net;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace MongCai.Sdk.National;

/// <summary>Sends calls over HTTP, again where that is of use and cannot do a thing twice.</summary>
internal sealed class ExchangeTransport
{
    private readonly HttpClient http;
    private readonly NationalCallOptions options;
    private readonly TimeProvider time;
    private readonly ResiliencePipeline<ExchangeReply> always;
    private readonly ResiliencePipeline<ExchangeReply> unsent;

    internal ExchangeTransport(HttpClient http, NationalCallOptions options, TimeProvider time)
    {
        (this.http, this.options, this.time) = (http, options, time);
        always = MakePipeline(outcome => IsTransient(outcome.Exception) || outcome.Result is { IsTransient: true });
        unsent = MakePipeline(outcome => UnsentRequest.IsOf(outcome.Exception) || outcome.Result is { Status: HttpStatusCode.TooManyRequests });
    }

    /// <summary>Sends a message and reads the answer to its end.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    internal async Task<ExchangeReply> SendAsync(ExchangeRequest request, ExchangeMessage message, CancellationToken cancellationToken)
    {
        int attempts = 0;
        bool isLost = false;
        try
        {
            ExchangeReply reply = await (request.Repeat == Repeat.Always ? always : unsent).ExecuteAsync(
                async token =>
                {
                    attempts++;
                    try
                    {
                        ExchangeReply one = await SendAsync(request, message, attempts, token).ConfigureAwait(false);
                        isLost |= one.IsLost;
                        return one;
                    }
                    catch (Exception error) when (!UnsentRequest.IsOf(error))
                    {
                        isLost = true;
                        throw;
                    }
                },
                cancellationToken).ConfigureAwait(false);
            return reply with { Attempts = attempts };
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        catch (Exception error) when (IsTransient(error))
        {
            throw NationalErrors.Unreachable(request, attempts, request.Writes && isLost ? Delivery.Unknown : Delivery.Unsent, error);
        }
    }

    private static bool IsTransient(Exception? error) => error is HttpRequestException or IOException or TimeoutException or TimeoutRejectedException;

    private ResiliencePipeline<ExchangeReply> MakePipeline(Func<Outcome<ExchangeReply>, bool> isWorthwhile)
    {
        ResiliencePipelineBuilder<ExchangeReply> builder = new() { TimeProvider = time };
        if (options.MaxAttempts > 1)
        {
            builder.AddRetry(new RetryStrategyOptions<ExchangeReply>
            {
                MaxRetryAttempts = options.MaxAttempts - 1,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = options.RetryDelay,
                ShouldHandle = args => new(isWorthwhile(args.Outcome) && MayBeSentAgain(args.Outcome.Result)),
                DelayGenerator = args => new(WaitOf(args.Outcome.Result?.RetryAfter, args.AttemptNumber)),
            });
        }

        return builder.AddTimeout(options.AttemptTimeout).Build();
    }

    /// <summary>What is asked for, and not less than the wait doubles to from attempt to attempt, up to the longest; null where nothing is asked for.</summary>
    private TimeSpan? WaitOf(TimeSpan? asked, int retry)
    {
        double doubled = Math.Min(options.MaxRetryAfter.Ticks, options.RetryDelay.Ticks * Math.Pow(2, retry));
        return asked is { } wait ? TimeSpan.FromTicks(Math.Max(wait.Ticks, (long)doubled)) : null;
    }

    /// <summary>Not where a longer wait is asked for than is made, and not with a session that is over.</summary>
    private bool MayBeSentAgain(ExchangeReply? reply) =>
        reply is null || (!(reply.RetryAfter > options.MaxRetryAfter) && !ExchangeAttempt.SaysSessionOver(reply, options));

    private async Task<ExchangeReply> SendAsync(ExchangeRequest asked, ExchangeMessage message, int attempts, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = message.ToRequest();
        try
        {
            using HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken)
                .ConfigureAwait(false);
            if (RedirectedTo.AnotherHost(message.Address, response) is { } host)
            {
                throw NationalErrors.Redirected(asked, attempts, response.StatusCode, host);
            }

            return new(
                response.StatusCode,
                await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false),
                RetryAfter.Of(response, time.GetUtcNow()))
            {
                MediaType = response.Content.Headers.ContentType?.MediaType ?? "",
            };
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException("The HTTP client gave up waiting.", error);
        }
    }
}
