using MongCai.Domain.Dossiers;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Contract.Reports;
using MongCai.Sdk.Testing.Serving.Documents;
using NodaTime;

namespace MongCai.Sdk.Testing.Serving.Handlers;

/// <summary>Counts the dossiers of a period as they stood at its end, whatever happened to them since.</summary>
/// <remarks>
/// A dossier is pending until its result is ready or its life ends; one that is stopped, and may go on, is pending. Each is
/// counted once among those carried over or received, and once among those resolved, ended otherwise or pending, so that the
/// two sides agree. It is not <see cref="MongCai.Domain.Quality.DossierTally"/>, which is filled with facts once and then asked for
/// the months of the official reports: here any two days may be asked for, and each dossier is seen as it was at the later one.
/// </remarks>
internal sealed class DossierCounts(LocalDate from, LocalDate until, ReportDimension by)
{
    private readonly SortedDictionary<string, CountsRow> rows = new(StringComparer.Ordinal);

    internal void Add(Dossier dossier)
    {
        if (AsOf(dossier, until) is not { } then || ClosedOn(then) < from)
        {
            return;
        }

        string key = KeyOf(then);
        CountsRow row = rows.GetValueOrDefault(key) ?? Empty(key);
        row = then.FiledAt.Date < from ? row with { CarriedOver = row.CarriedOver + 1 } : row with { Received = row.Received + 1 };
        rows[key] = Outcome(row, then);
    }

    internal CountsReport Report() => new()
    {
        From = from,
        Until = until,
        By = OpenCode.Of(by),
        Rows = by == ReportDimension.Total && rows.Count == 0 ? [Empty(KeyOfAll)] : [.. rows.Values],
    };

    private const string KeyOfAll = "total";

    /// <summary>The dossier as it stood at the end of a day; null where it was not filed yet.</summary>
    private static Dossier? AsOf(Dossier dossier, LocalDate day) =>
        dossier.FiledAt.Date > day ? null
        : dossier.Events[^1].Stamp.At.Date <= day ? dossier
        : Dossier.Replay(dossier.Events.TakeWhile(step => step.Stamp.At.Date <= day));

    private static LocalDate? ClosedOn(Dossier dossier) => (dossier.FinishedAt ?? dossier.EndedAt)?.Date;

    private string KeyOf(Dossier dossier) => by switch
    {
        ReportDimension.Agency => dossier.HeldBy.ToString(),
        ReportDimension.Procedure => dossier.Submission.Procedure.ToString(),
        ReportDimension.Channel => dossier.Submission.Channel.ToString(),
        _ => KeyOfAll,
    };

    private CountsRow Outcome(CountsRow row, Dossier dossier) => (dossier.FinishedAt?.Date, dossier.EndedAt) switch
    {
        ({ } finished, _) when finished > dossier.DueOn => row with { ResolvedLate = row.ResolvedLate + 1 },
        ({ } finished, _) when finished < dossier.DueOn => row with { ResolvedEarly = row.ResolvedEarly + 1 },
        ({ }, _) => row with { ResolvedOnTime = row.ResolvedOnTime + 1 },
        (null, { }) => row with { EndedOtherwise = row.EndedOtherwise + 1 },
        _ when DossierViews.DueOn(dossier) < until => row with { PendingOverdue = row.PendingOverdue + 1 },
        _ => row with { PendingInTime = row.PendingInTime + 1 },
    };

    private static CountsRow Empty(string key) => new()
    {
        Key = key,
        CarriedOver = 0,
        Received = 0,
        ResolvedEarly = 0,
        ResolvedOnTime = 0,
        ResolvedLate = 0,
        EndedOtherwise = 0,
        PendingInTime = 0,
        PendingOverdue = 0,
    };
}
