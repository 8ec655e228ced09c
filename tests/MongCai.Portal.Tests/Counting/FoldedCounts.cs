using MongCai.Domain.Dossiers;
using MongCai.Domain.Quality;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Portal.Tests.Counting;

/// <summary>Counts the dossiers of a period as they stood at its end, by folding each of them: what the tally must come to.</summary>
/// <remarks>
/// What counts as received, resolved and pending is said by <see cref="FactPolicy.Published"/> and <see cref="DossierFigures"/>. Here is
/// only what these do not know: how dossiers stood on a day of the past, and those that were filed and never accepted.
/// </remarks>
internal sealed class FoldedCounts(LocalDate from, LocalDate until, ReportDimension by)
{
    private const string KeyOfAll = "total";

    private readonly SortedDictionary<string, Group> groups = new(StringComparer.Ordinal);

    internal void Add(Dossier dossier)
    {
        if (AsOf(dossier, until) is { } then)
        {
            string key = KeyOf(then);
            groups[key] = groups.TryGetValue(key, out Group? group) ? group : group = new();
            group.Add(then, from);
        }
    }

    internal CountsReport Report() => new()
    {
        From = from,
        Until = until,
        By = OpenCode.Of(by),
        Rows = by == ReportDimension.Total
            ? [groups.GetValueOrDefault(KeyOfAll, new()).Row(KeyOfAll, from, until)]
            : [.. groups.Select(group => group.Value.Row(group.Key, from, until)).Where(HasAny)],
    };

    private static bool HasAny(CountsRow row) => row.CarriedOver + row.Received + row.AwaitingAcceptance + row.NotAccepted > 0;

    /// <summary>The dossier as it stood at the end of a day; null where it was not filed yet.</summary>
    private static Dossier? AsOf(Dossier dossier, LocalDate day) =>
        dossier.FiledAt.Date > day ? null
        : dossier.Events[^1].Stamp.At.Date <= day ? dossier
        : Dossier.Replay(dossier.Events.TakeWhile(step => step.Stamp.At.Date <= day));

    private string KeyOf(Dossier dossier) => by switch
    {
        ReportDimension.Total => KeyOfAll,
        ReportDimension.Agency => dossier.Submission.Competent.ToString(),
        ReportDimension.Procedure => dossier.Submission.Procedure.ToString(),
        ReportDimension.Channel => dossier.Submission.Channel.ToString(),
    };

    /// <summary>The dossiers of one row.</summary>
    private sealed class Group
    {
        private readonly List<DossierFacts> accepted = [];
        private long awaiting;
        private long notAccepted;

        internal void Add(Dossier dossier, LocalDate from)
        {
            if (FactPolicy.Published.FactsOf(dossier, Segment.Of(dossier.Submission)) is { } facts)
            {
                accepted.Add(facts);
            }
            else
            {
                awaiting += dossier.EndedAt is null ? 1 : 0;
                notAccepted += dossier.EndedAt?.Date >= from ? 1 : 0;
            }
        }

        internal CountsRow Row(string key, LocalDate from, LocalDate until)
        {
            DossierFigures figures = DossierFigures.Of(accepted, from, until);
            return new()
            {
                Key = key,
                AwaitingAcceptance = awaiting,
                NotAccepted = notAccepted,
                CarriedOver = figures.CarriedOver,
                Received = figures.Received,
                ResolvedEarly = figures.ResolvedEarly,
                ResolvedOnTime = figures.ResolvedOnTime,
                ResolvedLate = figures.ResolvedOverdue,
                ResolvedUndated = figures.ResolvedUndated,
                EndedOtherwise = figures.Ended - figures.Resolved,
                PendingInTime = figures.PendingInTime,
                PendingOverdue = figures.PendingOverdue,
            };
        }
    }
}
