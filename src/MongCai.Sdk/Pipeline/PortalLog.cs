using Microsoft.Extensions.Logging;

namespace MongCai.Sdk;

/// <summary>What is logged, and nothing else: names of operations, templates of routes, statuses, times and identifiers of requests.</summary>
internal static partial class PortalLog
{
    [LoggerMessage(
        EventId = 1, Level = LogLevel.Debug, Message = "{Operation} ({Method} {Template}) was answered {Status} in {Elapsed} ms; request {RequestId}")]
    internal static partial void Answered(ILogger logger, string operation, string method, string template, int status, double elapsed, string requestId);

    [LoggerMessage(
        EventId = 2, Level = LogLevel.Information,
        Message = "{Operation} ({Method} {Template}) is tried again in {Delay} ms because of {Cause}; request {RequestId}")]
    internal static partial void Retrying(ILogger logger, string operation, string method, string template, double delay, string cause, string requestId);

    [LoggerMessage(
        EventId = 3, Level = LogLevel.Warning,
        Message = "{Operation} ({Method} {Template}) failed after {Attempts} attempts with {Cause}; request {RequestId}")]
    internal static partial void Failed(ILogger logger, string operation, string method, string template, int attempts, string cause, string requestId);

    [LoggerMessage(EventId = 4, Level = LogLevel.Warning, Message = "The portal at {Server} failed too often and is left alone for {Pause} s")]
    internal static partial void LeftAlone(ILogger logger, string server, double pause);

    [LoggerMessage(EventId = 5, Level = LogLevel.Information, Message = "The portal at {Server} is asked again")]
    internal static partial void AskedAgain(ILogger logger, string server);
}
