using Microsoft.Extensions.Logging;
using MongCai.Domain.Payments;
using MongCai.Sdk;

namespace MongCai.AspNetCore;

/// <summary>All that this package logs, each event with an id of its own; nothing of a person stands in any.</summary>
/// <remarks>They stand in one class, for the generator writes several in no steady order: two builds would not give the same bytes.</remarks>
internal static partial class EventLog
{
    [LoggerMessage(1, LogLevel.Information, "Rules of {Count} offices are loaded: {Offices}")]
    internal static partial void RulesLoaded(ILogger logger, int count, string offices);

    [LoggerMessage(2, LogLevel.Information, "The rules changed and hold now for: {Offices}")]
    internal static partial void RulesChanged(ILogger logger, string offices);

    [LoggerMessage(3, LogLevel.Error, "The rules changed and are not taken; the old ones go on to hold. {Fault}")]
    internal static partial void RulesRefused(ILogger logger, string fault);

    [LoggerMessage(4, LogLevel.Warning, "These files lie among the tables and are not read, for their names do not end in .csv: {Files}")]
    internal static partial void FilesUnread(ILogger logger, string files);

    [LoggerMessage(
        5, LogLevel.Error, "The change of the rules of {Office} could not be told to {OpenDossiers}. The new rules hold; ask which due dates they move.")]
    internal static partial void ChangeUntold(ILogger logger, string office, string openDossiers, Exception error);

    [LoggerMessage(11, LogLevel.Warning, "The event {Type} {Id} is acknowledged, and no handler is registered for it")]
    internal static partial void EventUnhandled(ILogger logger, string type, string id);

    [LoggerMessage(12, LogLevel.Error, "The event {Type} {Id} could not be dealt with; its next delivery is taken")]
    internal static partial void EventFailed(ILogger logger, string type, string id, Exception error);

    [LoggerMessage(13, LogLevel.Warning, "A posted event is not taken: {Reason}")]
    internal static partial void EventRefused(ILogger logger, WebhookRefusal reason);

    [LoggerMessage(
        14, LogLevel.Critical,
        "What became of the event {Type} {Id} could not be told to the replay store: it is under way there, and its next deliveries are answered 409 until the store gives it away again.")]
    internal static partial void EventNotEnded(ILogger logger, string type, string id, Exception error);

    [LoggerMessage(15, LogLevel.Error, "The secrets of webhooks changed and are not taken; the last good ones go on to hold. {Key} is missing or no secret")]
    internal static partial void SecretsRefused(ILogger logger, string key);

    [LoggerMessage(21, LogLevel.Information, "VNPAY's notification is judged {Verdict}")]
    internal static partial void VnPayJudged(ILogger logger, ConfirmationVerdict verdict);

    [LoggerMessage(22, LogLevel.Error, "VNPAY's notification could not be dealt with; it is asked to come again")]
    internal static partial void VnPayFailed(ILogger logger, Exception error);

    [LoggerMessage(31, LogLevel.Information, "The platform's confirmation is judged {Verdict}")]
    internal static partial void PlatformJudged(ILogger logger, ConfirmationVerdict verdict);

    [LoggerMessage(32, LogLevel.Error, "The platform's confirmation could not be dealt with; it is answered as not recorded")]
    internal static partial void PlatformFailed(ILogger logger, Exception error);

    /// <summary>Where it failed is written, and not the message, which may hold a value.</summary>
    [LoggerMessage(41, LogLevel.Error, "The portal failed with {Kind}: {Stack}")]
    internal static partial void PortalFailed(ILogger logger, string kind, string stack);

    [LoggerMessage(42, LogLevel.Critical, "{Operation} met a damaged record. {Alarm} Request {RequestId}")]
    internal static partial void RecordDamaged(ILogger logger, string operation, string alarm, string requestId);
}
