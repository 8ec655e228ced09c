using NodaTime;

namespace MongCai.Domain.Forecasts;

/// <summary>The sentences that this room refuses texts and calls with.</summary>
internal static class ForecastErrors
{
    internal const string PastDue = "Found a due moment that has passed, expected one to come: such a dossier is overdue, and there is nothing to forecast.";

    internal const string NegativeTime = "Found a time below zero, expected one from the moment to a later one.";

    internal const string MoreRetractedThanAdded =
        "More was taken back than was added. A correction is stored apart from what it corrects: merge the tally that holds the moment first.";

    internal const string NoCode = "Found no code, expected that of the dossier.";

    internal const string NotOfDossiers = "Found another unit, expected the agency or the procedure of a dossier.";

    internal const string NoShare = "Found a probability outside of 0 to 1, or no number.";

    internal static string NoDay(Duration day) => Invariant($"Found a day of {day.TotalHours:0.##} hours, expected more than none.");

    internal static string NotMerged(ForecastCells left, ForecastCells right) =>
        Invariant(
            $"Counts by {left.Unit} in days of {left.Day.TotalHours:0.##} hours do not take those by {right.Unit} in days of {right.Day.TotalHours:0.##}. Count both by the same cells.");
}
