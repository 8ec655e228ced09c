using NodaTime;

namespace MongCai.Cli.EventLogs;

/// <summary>A case of an event log: its events in the order of their times, those of one time in the order of the file.</summary>
internal sealed class LogCase
{
    private readonly LogEvent[] events;

    private LogCase(IEnumerable<LogEvent> rows)
    {
        events = [.. rows.OrderBy(row => row.At)];
        Start = events.Min(row => row.Start) ?? events[0].At;
        Deadlines = [.. events.Select(row => row.Deadline).OfType<Instant>().Distinct()];
    }

    /// <summary>Its events, in the order of their times.</summary>
    internal IReadOnlyList<LogEvent> Events => events;

    /// <summary>When the case began: the earliest start that its rows name, or its first event.</summary>
    internal Instant Start { get; }

    /// <summary>When it ended; null while it is pending.</summary>
    internal Instant? End { get; private init; }

    /// <summary>The deadlines that its rows name, in the order of their times.</summary>
    internal IReadOnlyList<Instant> Deadlines { get; }

    /// <summary>The last that is known of the case.</summary>
    internal Instant Last => End is { } end ? Instant.Max(end, events[^1].At) : events[^1].At;

    /// <summary>The cases of a log, in the order of their starts.</summary>
    /// <param name="events">The events of all cases, in any order.</param>
    /// <param name="hasEnds">Whether the log says when cases end; otherwise each ends with its last event.</param>
    internal static LogCase[] Of(IEnumerable<LogEvent> events, bool hasEnds) =>
        [.. events.GroupBy(row => row.Case).OrderBy(rows => rows.Key, StringComparer.Ordinal).Select(rows => Made(rows, hasEnds)).OrderBy(one => one.Start)];

    /// <summary>The last activity up to a moment; empty before the first.</summary>
    internal string ActivityAt(Instant moment) => events.LastOrDefault(row => row.At <= moment).Activity ?? "";

    /// <summary>The last unit that was named up to a moment; empty before the first.</summary>
    internal string UnitAt(Instant moment) => events.LastOrDefault(row => row.At <= moment && row.Unit.Length > 0).Unit ?? "";

    private static LogCase Made(IEnumerable<LogEvent> rows, bool hasEnds)
    {
        LogEvent[] all = [.. rows];
        return new(all) { End = hasEnds ? all.Max(row => row.End) : all.Max(row => row.At) };
    }
}
