using NodaTime;

namespace MongCai.Cli.EventLogs;

/// <summary>One event of a case, with what its row says of the case.</summary>
internal readonly record struct LogEvent(string Case, string Activity, Instant At, string Unit, Instant? Deadline, Instant? Start, Instant? End);
