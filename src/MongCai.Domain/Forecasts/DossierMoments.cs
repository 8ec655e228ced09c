using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Quality;
using NodaTime;

namespace MongCai.Domain.Forecasts;

/// <summary>The moments of dossiers that forecasts are made from: the end of each working day while a dossier is pending and its due moment to come.</summary>
/// <remarks>
/// The due moment itself is none: what is pending then is overdue, which is no forecast, and would flatter every measure of one.
/// Slack and remaining time are working time; while the clock stands for a supplement, a payment or a stop, there is no moment and no time runs.
/// </remarks>
public static class DossierMoments
{
    private static readonly Duration Day = ForecastCells.Working(ForecastUnit.Procedure).Day;

    /// <summary>Gives the moments of a dossier of which only the days are known, a working day for eight hours, its state not known.</summary>
    /// <param name="facts">The facts; without a due day there is no moment.</param>
    /// <param name="unit">What the unit is: the agency or the procedure of the facts, empty where they have none.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="asOf">The last day that is known: what came later is left out, so that a forecast can be made as it would have been then.</param>
    public static IEnumerable<(PendingMoment Moment, MomentOutcome Outcome)> Of(DossierFacts facts, ForecastUnit unit, WorkingCalendar calendar, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(calendar);
        return facts.DueOn is { } due && due >= facts.ReceivedOn ? OfDays(facts, due, UnitOf(facts.Segment, unit), calendar, asOf) : [];
    }

    /// <summary>Gives the moments of a dossier from its events, each with the state and the due moment that it had then.</summary>
    /// <param name="dossier">The dossier with all its events.</param>
    /// <param name="unit">What the unit is: the agency that held the dossier then, or its procedure.</param>
    /// <param name="calculator">The office's hours and its way of counting.</param>
    /// <param name="asOf">The last moment that is known, local to Asia/Ho_Chi_Minh: events after it are left out.</param>
    public static IEnumerable<(PendingMoment Moment, MomentOutcome Outcome)> Of(
        Dossier dossier, ForecastUnit unit, DeadlineCalculator calculator, LocalDateTime asOf)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(calculator);
        return KnownAt(dossier, asOf) is { } known && known.AcceptedAt is { } accepted ? OfEvents(known, accepted, unit, calculator, asOf) : [];
    }

    /// <summary>Gives a pending dossier as a forecast looks at it.</summary>
    /// <param name="dossier">The dossier as it stands.</param>
    /// <param name="unit">What the unit is: the agency that holds the dossier, or its procedure.</param>
    /// <param name="calculator">The office's hours and its way of counting.</param>
    /// <param name="at">The moment of asking, local to Asia/Ho_Chi_Minh.</param>
    /// <returns>Null where there is nothing to forecast: the dossier has ended, has no due moment, has reached it, or its clock stands.</returns>
    public static PendingMoment? At(Dossier dossier, ForecastUnit unit, DeadlineCalculator calculator, LocalDateTime at)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(calculator);
        return dossier.State is DossierState.Accepted or DossierState.InProcess && dossier.DueAt is { } due && at < due
            ? new(dossier.State.ToString(), UnitOf(dossier, unit), calculator.Hours.WorkingTimeBetween(at, due))
            : null;
    }

    private static IEnumerable<(PendingMoment Moment, MomentOutcome Outcome)> OfDays(
        DossierFacts facts, LocalDate due, string unit, WorkingCalendar calendar, LocalDate asOf)
    {
        LocalDate? end = facts.Ending is { } ending && ending.On <= asOf ? ending.On : null;
        LocalDate seen = end ?? asOf;
        bool? isOverdue = due < asOf ? !(end <= due) : null;
        YearMonth dueIn = due.ToYearMonth();
        for (LocalDate day = calendar.ThisOrNextWorkingDay(facts.ReceivedOn); day < seen && day < due; day = calendar.NextWorkingDay(day))
        {
            yield return (
                new("", unit, Day * calendar.CountAfterThrough(day, due)),
                new(dueIn, isOverdue, Day * calendar.CountAfterThrough(day, seen), end is not null));
        }
    }

    private static IEnumerable<(PendingMoment Moment, MomentOutcome Outcome)> OfEvents(
        Dossier known, LocalDateTime accepted, ForecastUnit unit, DeadlineCalculator calculator, LocalDateTime asOf)
    {
        LocalDateTime? end = known.FinishedAt ?? known.EndedAt;
        LocalDateTime seen = end ?? asOf;
        for (LocalDate day = calculator.Calendar.ThisOrNextWorkingDay(accepted.Date); day <= seen.Date; day = calculator.Calendar.NextWorkingDay(day))
        {
            LocalDateTime at = calculator.Hours.ClosingOf(day) ?? day.PlusDays(1).AtMidnight();
            if (at < seen && KnownAt(known, at) is { } then && known.DueAt is { } due && At(then, unit, calculator, at) is { } moment)
            {
                bool? isOverdue = due < asOf && (end is not null || !Stands(known)) ? !(end <= due) : null;
                yield return (moment, new(due.Date.ToYearMonth(), isOverdue, Running(known, at, seen, calculator.Hours), end is not null));
            }
        }
    }

    /// <summary>The working time between two moments without that in which the clock stood.</summary>
    private static Duration Running(Dossier known, LocalDateTime from, LocalDateTime to, WorkingHours hours)
    {
        Duration running = hours.WorkingTimeBetween(from, to);
        foreach (Suspension pause in known.Suspensions)
        {
            LocalDateTime start = LocalDateTime.Max(pause.From, from);
            LocalDateTime end = LocalDateTime.Min(pause.Until ?? to, to);
            running -= start < end ? hours.WorkingTimeBetween(start, end) : Duration.Zero;
        }

        return Duration.Max(running, Duration.Zero);
    }

    /// <summary>Whether the clock stands, so that the due moment will move.</summary>
    private static bool Stands(Dossier known) => known.Suspensions is [.., { Until: null }];

    private static Dossier? KnownAt(Dossier dossier, LocalDateTime at) =>
        dossier.Events.TakeWhile(step => step.Stamp.At <= at).ToArray() is { Length: > 0 } events ? Dossier.Replay(events) : null;

    private static string UnitOf(Dossier dossier, ForecastUnit unit) => unit switch
    {
        ForecastUnit.Agency => dossier.HeldBy.ToString(),
        ForecastUnit.Procedure => dossier.Submission.Procedure.ToString(),
        ForecastUnit.Other => throw new ArgumentOutOfRangeException(nameof(unit), ForecastErrors.NotOfDossiers),
    };

    private static string UnitOf(Segment segment, ForecastUnit unit) => unit switch
    {
        ForecastUnit.Agency => segment.Agency?.ToString() ?? "",
        ForecastUnit.Procedure => segment.Procedure?.ToString() ?? "",
        ForecastUnit.Other => throw new ArgumentOutOfRangeException(nameof(unit), ForecastErrors.NotOfDossiers),
    };
}
