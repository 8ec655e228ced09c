using System.Net.Http.Headers;
using MongCai.Sdk.Pipeline;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace MongCai.Sdk.National.Transport;

/// <summary>Posts JSON to the adapter, again where that is of use: every service of the exchange may be called twice.</summary>
internal sealed class ExchangeTransport
{
    private readonly HttpClient http;
    private readonly NationalExchangeOptions options;
    private readonly TimeProvider time;
    private readonly ResiliencePipeline<ExchangeReply> pipeline;

    internal ExchangeTransport(HttpClient http, NationalExchangeOptions options, TimeProvider time)
    {
        (this.http, this.options, this.time) = (http, options, time);
        pipeline = MakePipeline();
    }

    /// <summary>Posts a body and reads the answer to its end.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    internal async Task<ExchangeReply> PostAsync(string service, string endpoint, byte[] body, CancellationToken cancellationToken)
    {
        Uri address = options.AddressOf(endpoint);
        int attempts = 0;
        try
        {
            ExchangeReply reply = await pipeline.ExecuteAsync(
                async token =>
                {
                    attempts++;
                    return await SendAsync(address, body, token).ConfigureAwait(false);
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
            throw NationalErrors.Unreachable(service, attempts, error);
        }
    }

    private static bool IsTransient(Exception? error) => error is HttpRequestException or IOException or TimeoutException or TimeoutRejectedException;

    private ResiliencePipeline<ExchangeReply> MakePipeline()
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
                ShouldHandle = args => new(IsTransient(args.Outcome.Exception) || (args.Outcome.Result is { IsTransient: true } reply && !(reply.RetryAfter > options.MaxRetryAfter))),
                DelayGenerator = args => new(args.Outcome.Result?.RetryAfter),
            });
        }

        return builder.AddTimeout(options.AttemptTimeout).Build();
    }

    private async Task<ExchangeReply> SendAsync(Uri address, byte[] body, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, address);
        request.Content = new ByteArrayContent(body);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        request.Headers.TryAddWithoutValidation("dstcode", options.DestinationCode);
        try
        {
            using HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken).ConfigureAwait(false);
            return new(response.StatusCode, await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false), RetryAfter.Of(response, time.GetUtcNow()));
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException("The HTTP client gave up waiting.", error);
        }
    }
}
