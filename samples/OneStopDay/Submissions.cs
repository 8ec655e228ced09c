using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using NodaTime;
using NodaTime.Text;

namespace OneStopDay;

/// <summary>A dossier as it was filed, with the due date that the rules give it on acceptance; generated for this sample.</summary>
/// <param name="Code">The dossier's code.</param>
/// <param name="ReceivedAt">The moment it was filed.</param>
/// <param name="AcceptedAt">The moment it was accepted, from which the time runs; null where it was refused at intake.</param>
/// <param name="Procedure">The line of the catalogue that applies.</param>
/// <param name="Time">The time that runs: the committed one where the office promises one.</param>
/// <param name="Committed">The time that the office promises; null where it promises none.</param>
/// <param name="Outcome">The due date on the slip, or why there is none; null where it was refused at intake and has no slip.</param>
/// <param name="Commitment">The legal due date beside the committed one; null where the office promises none.</param>
/// <param name="ShowsSlip">Whether its slip is among the few that are always shown.</param>
/// <param name="Channel">How it was filed.</param>
internal sealed record FiledDossier(
    DossierCode Code,
    LocalDateTime ReceivedAt,
    LocalDateTime? AcceptedAt,
    CatalogueLine Procedure,
    ProcessingTime Time,
    ProcessingTime? Committed,
    DeadlineOutcome? Outcome,
    CommittedDeadline? Commitment,
    bool ShowsSlip,
    SubmissionChannel Channel);

/// <summary>The submissions of the fortnight.</summary>
internal static class Submissions
{
    private static readonly string[] Columns = ["code", "received", "accepted", "procedure", "channel", "case", "time", "committed", "slip"];
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    internal static List<FiledDossier> Load(string path, Catalogue catalogue, DeadlineCalculator calculator) =>
        DataFile.Read(path, Columns, line => Of(line, catalogue, calculator));

    private static FiledDossier Of(DataLine line, Catalogue catalogue, DeadlineCalculator calculator)
    {
        CatalogueLine procedure = catalogue.Find(line["procedure"], line["channel"], line["case"], line["time"]);
        LocalDateTime receivedAt = MomentOf(line["received"]);
        LocalDateTime? acceptedAt = line["accepted"] switch { "" => receivedAt, "no" => null, string later => MomentOf(later) };
        ProcessingTime legal = ProcessingTime.FromText(procedure.Time);
        ProcessingTime? committed = line["committed"].Length == 0 ? null : ProcessingTime.Parse(line["committed"]);
        ProcessingTime time = committed ?? legal;
        return new(
            DossierCode.Parse(line["code"]),
            receivedAt,
            acceptedAt,
            procedure,
            time,
            committed,
            acceptedAt is { } from ? calculator.DueDateOf(time, from) : null,
            committed is not null && acceptedAt is { } start ? calculator.CommittedDueDateOf(legal, time, start) : null,
            line["slip"] == "yes",
            ChannelOf(line["channel"]));
    }

    private static LocalDateTime MomentOf(string text) => Moment.Parse(text) is { Success: true } parsed
        ? parsed.Value
        : throw new FormatException($"'{text}' is not a moment; expected one such as '2026-08-17T08:05'.");

    private static SubmissionChannel ChannelOf(string text) => SubmissionChannelText.TryParse(text, out SubmissionChannel channel)
        ? channel
        : throw new FormatException($"'{text}' is not a channel; expected {string.Join(", ", SubmissionChannelText.Words)}.");
}
