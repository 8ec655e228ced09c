namespace MongCai.Cli.EventLogs;

/// <summary>The names of the columns of an event log, or of the attributes of one in XES; null where a column is not asked for.</summary>
internal sealed record LogColumns(string? Case, string? Activity, string? Time)
{
    /// <summary>What stands before the key of an attribute that is looked for in the trace alone.</summary>
    internal const string OfTrace = "case:";

    internal string? Deadline { get; init; }

    internal string? Unit { get; init; }

    internal string? Start { get; init; }

    internal string? End { get; init; }

    /// <summary>These columns, with the usual names of a table for those that must be and are not named.</summary>
    internal LogColumns OfTables => this with { Case = Case ?? "case", Activity = Activity ?? "activity", Time = Time ?? "time" };

    /// <summary>
    /// These columns, with the names of the standard for those that must be and are not named (IEEE 1849: concept:name, time:timestamp); the case is
    /// that of the trace.
    /// </summary>
    internal LogColumns OfXes => this with
    {
        Case = Case is null ? OfTrace + "concept:name" : Case.StartsWith(OfTrace, StringComparison.Ordinal) ? Case : OfTrace + Case,
        Activity = Activity ?? "concept:name",
        Time = Time ?? "time:timestamp",
    };
}
