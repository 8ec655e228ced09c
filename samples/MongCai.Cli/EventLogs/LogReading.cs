using NodaTime;

namespace MongCai.Cli.EventLogs;

/// <summary>Makes an event of the texts of its columns.</summary>
internal sealed class LogReading(LogColumns columns)
{
    private readonly Dictionary<string, string> texts = [];

    internal delegate ReadOnlySpan<char> Text(string column);

    /// <exception cref="UsageException">A text is missing, or no moment.</exception>
    internal LogEvent Event(string where, Text text) => new(
        Required(where, columns.Case!, text),
        Required(where, columns.Activity!, text),
        Moment(where, columns.Time!, text, isDeadline: false) ?? throw LogErrors.Empty(where, columns.Time!),
        columns.Unit is { } unit ? Kept(text(unit)) : "",
        Moment(where, columns.Deadline, text, isDeadline: true),
        Moment(where, columns.Start, text, isDeadline: false),
        Moment(where, columns.End, text, isDeadline: false));

    private string Required(string where, string column, Text text) =>
        text(column).Trim() is { Length: > 0 } value ? Kept(value) : throw LogErrors.Empty(where, column);

    private static Instant? Moment(string where, string? column, Text text, bool isDeadline)
    {
        ReadOnlySpan<char> value = column is null ? [] : text(column).Trim();
        return value.IsEmpty ? null
            : LogTime.TryRead(value, isDeadline, out Instant moment) ? moment
            : throw LogErrors.NoMoment(where, column!, value);
    }

    /// <summary>One string for equal texts: a log names few activities, and each case many times.</summary>
    private string Kept(ReadOnlySpan<char> text)
    {
        Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> known = texts.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(text, out string? kept))
        {
            kept = text.ToString();
            texts.Add(kept, kept);
        }

        return kept;
    }
}
