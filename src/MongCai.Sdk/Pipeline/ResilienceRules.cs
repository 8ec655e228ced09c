using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace MongCai.Sdk;

/// <summary>Puts the strategies around an attempt, the outermost first: total timeout, retry, breaker, attempt timeout.</summary>
internal static class ResilienceRules
{
    private static readonly ResiliencePropertyKey<PortalRun> Run = new("MongCai.Sdk.Run");

    internal static ResiliencePipeline<PortalAnswer> Build(PortalClientOptions options, TimeProvider time, ILogger logger)
    {
        ResiliencePipelineBuilder<PortalAnswer> builder = new() { TimeProvider = time };
        builder.AddTimeout(options.TotalTimeout);
        if (options.Retries > 0)
        {
            builder.AddRetry(Retry(options, new RetryRule(options, time), logger));
        }

        return builder.AddCircuitBreaker(Breaker(options, logger)).AddTimeout(options.AttemptTimeout).Build();
    }

    internal static void Attach(ResilienceContext context, PortalRun run) => context.Properties.Set(Run, run);

    internal static string CauseOf(Outcome<PortalAnswer> outcome) => outcome.Exception?.GetType().Name ?? Invariant($"{(int)outcome.Result!.Status}");

    private static RetryStrategyOptions<PortalAnswer> Retry(PortalClientOptions options, RetryRule rule, ILogger logger) => new()
    {
        MaxRetryAttempts = options.Retries,
        ShouldHandle = arguments => ValueTask.FromResult(rule.ShouldRetry(RunOf(arguments.Context), arguments.Outcome)),
        DelayGenerator = static arguments => ValueTask.FromResult<TimeSpan?>(RunOf(arguments.Context).NextDelay),
        OnRetry = arguments =>
        {
            Log(logger, RunOf(arguments.Context), arguments);
            return ValueTask.CompletedTask;
        },
    };

    private static void Log(ILogger logger, PortalRun run, OnRetryArguments<PortalAnswer> retry)
    {
        if (logger.IsEnabled(LogLevel.Information))
        {
            string cause = CauseOf(retry.Outcome);
            PortalLog.Retrying(logger, run.Call.Name, run.Call.Method.Method, run.Call.Template, retry.RetryDelay.TotalMilliseconds, cause, run.RequestId);
        }
    }

    private static CircuitBreakerStrategyOptions<PortalAnswer> Breaker(PortalClientOptions options, ILogger logger) => new()
    {
        FailureRatio = options.BreakerFailureRatio,
        MinimumThroughput = options.BreakerMinimumCalls,
        SamplingDuration = options.BreakerWindow,
        BreakDuration = options.BreakerPause,
        ShouldHandle = static arguments => ValueTask.FromResult(RetryRule.IsBreakdown(arguments.Outcome)),
        OnOpened = arguments =>
        {
            PortalLog.LeftAlone(logger, options.BaseAddress!.Host, arguments.BreakDuration.TotalSeconds);
            return ValueTask.CompletedTask;
        },
        OnClosed = arguments =>
        {
            PortalLog.AskedAgain(logger, options.BaseAddress!.Host);
            return ValueTask.CompletedTask;
        },
    };

    private static PortalRun RunOf(ResilienceContext context) => context.Properties.GetValue(Run, null!);
}
