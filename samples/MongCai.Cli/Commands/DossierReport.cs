using System.Buffers;
using System.Globalization;
using MongCai.Cli.Rows;
using MongCai.Domain;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using NodaTime;

namespace MongCai.Cli.Commands;

/// <summary>
/// What a replay tells: the state, both clocks and the timeline, without reasons, accounts or personal data; names are codes unless a language is
/// asked for.
/// </summary>
internal sealed class DossierReport(AuditTrail trail, DeadlineCalculator calculator, Language? language)
{
    private static readonly string[] Columns = ["number", "at", "event", "actor", "agency", "state", "due_at"];

    internal Dossier Dossier { get; } = trail.Replay();

    /// <summary>Writes the facts as <c>name=value</c>, then the timeline as CSV after an empty line.</summary>
    internal void WriteText(StandardStreams streams)
    {
        NamedValues.Write(streams.Output, isJson: false, Facts());
        streams.Output.Write('\n');
        using RowList rows = new RowList(Columns, isJson: false, streams).Begin();
        foreach (string[] step in Timeline())
        {
            rows.Write(results => Array.ForEach(step, value => results.Add(value)));
        }
    }

    /// <summary>Writes one JSON object on a line.</summary>
    internal void WriteJson(TextWriter writer) => writer.WriteLine(JsonOutput.ToText(new ArrayBufferWriter<byte>(), json =>
    {
        json.WriteStartObject();
        foreach ((string name, string value) in Facts())
        {
            json.WriteString(name, value);
        }

        json.WriteStartArray("timeline");
        foreach (string[] step in Timeline())
        {
            json.WriteStartObject();
            for (int index = 0; index < Columns.Length; index++)
            {
                json.WriteString(Columns[index], step[index]);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }));

    private IEnumerable<(string Name, string Value)> Facts() =>
    [
        ("dossier", Dossier.Code.ToString()),
        ("procedure", Dossier.Submission.Procedure.ToString()),
        ("state", Named(Dossier.State, Dossier.State.Name())),
        ("national_status", NationalStatus.Of(Dossier.State).ToString()),
        ("regime", Dossier.Regime.Name),
        ("filed_at", Text(Dossier.FiledAt)),
        ("accepted_at", Text(Dossier.AcceptedAt)),
        ("appointed_at", Due(Dossier)),
        .. Clock("legal", Dossier.DeadlineBy(DeadlineClock.LegalRestart, calculator)),
        .. Clock("reporting", Dossier.PromiseBy(DeadlineClock.ReportingSubtraction, calculator)),
        ("finished_at", Text(Dossier.FinishedAt)),
        ("ended_at", Text(Dossier.EndedAt)),
        ("bottleneck", Dossier.Bottleneck(Dossier.Events[^1].Stamp.At)?.Task.Agency.ToString() ?? ""),
        ("head", trail.Head),
    ];

    private IEnumerable<string[]> Timeline()
    {
        for (int count = 1; count <= Dossier.Events.Count; count++)
        {
            Dossier after = Dossier.Replay(Dossier.Events.Take(count));
            DossierEvent step = after.Events[^1];
            yield return
            [
                Invariant($"{count}"),
                Text(step.Stamp.At),
                language is { } chosen ? step.Name().In(chosen) : Words.Hyphenated(step.GetType().Name),
                Named(step.Stamp.By.Kind, step.Stamp.By.Kind.Name()),
                step.Stamp.By.Agency?.ToString() ?? "",
                Named(after.State, after.State.Name()),
                Due(after),
            ];
        }
    }

    private string Named<T>(T value, BilingualText name)
        where T : struct, Enum => language is { } chosen ? name.In(chosen) : Words.Hyphenated(value);

    private static IEnumerable<(string Name, string Value)> Clock(string name, DeadlineOutcome? outcome) =>
    [
        (name + "_due_at", outcome?.Deadline is { } deadline ? Due(deadline.DueAt, deadline.DueOn) : ""),
        (name + "_certainty", outcome?.Deadline is { } counted ? Words.Hyphenated(counted.Certainty) : ""),
    ];

    private static string Due(Dossier dossier) => dossier is { DueAt: { } due, DueOn: { } on } ? Due(due, on) : "";

    /// <summary>A due moment under its due day, to which 24:00 belongs.</summary>
    private static string Due(LocalDateTime due, LocalDate on) => due.Date > on ? Invariant($"{on:uuuu-MM-dd}T24:00") : Text(due);

    private static string Text(LocalDateTime? moment) => moment?.ToString("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture) ?? "";
}
