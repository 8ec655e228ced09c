using MongCai.Cli.Commands;
using MongCai.Cli.EventLogs.Export;
using NodaTime;
using static ParquetFiles.Columns.Columns<ParquetFiles.Columns.LogLine>;

namespace ParquetFiles.Columns;

/// <summary>The events of dossiers: a row each, those of a dossier together and in order, without personal data.</summary>
internal sealed class EventColumns(Pseudonyms pseudonyms)
{
    private const int NanosecondsOfAMicrosecond = 1000;

    internal IReadOnlyList<Column<LogLine>> All =>
    [
        Text("dossier", line => pseudonyms.Dossier(line.Dossier.Code)),
        Count("number", line => line.Step.Number),
        Moment("happened_at", line => At(line)),
        Count("happened_at_nanoseconds", line => At(line).NanosecondOfSecond % NanosecondsOfAMicrosecond),
        Text("activity", line => line.Step.Activity),
        Text("state", line => line.Step.State),
        Text("role", line => line.Step.Role),
        OptionalText("agency", line => line.Step.Agency),
        OptionalText("officer", line => line.Step.Officer is { } account ? pseudonyms.Officer(account) : null),
        Text("procedure", line => line.Dossier.Submission.Procedure.ToString()),
        Text("channel", line => Words.Hyphenated(line.Dossier.Submission.Channel)),
        Text("competent_agency", line => line.Dossier.Submission.Competent.ToString()),
        OptionalMoment("first_due_at", line => line.Dossier.FirstDueAt),
    ];

    private static LocalDateTime At(LogLine line) => line.Step.Event.Stamp.At;
}
