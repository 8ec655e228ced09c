using System.Globalization;
using NodaTime;

namespace MongCai.Domain.Deadlines;

/// <summary>The sentences in which the room says what is wrong.</summary>
internal static class DeadlineErrors
{
    internal static string EndsBeforeItBegins(LocalDateTime from, LocalDateTime until) =>
        $"A suspension that begins at {Iso(from)} cannot end at {Iso(until)}, before it begins.";

    internal static string CommitmentIsLater(ProcessingTime committed, ProcessingTime legal) =>
        $"The committed time '{committed.Text}' ends after the time that the law allows, '{legal.Text}'. A commitment is never longer.";

    internal static string Iso(LocalDateTime moment) => moment.ToString("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
}
