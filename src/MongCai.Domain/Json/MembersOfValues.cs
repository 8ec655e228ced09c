using MongCai.Domain.Agencies;
using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Lookup;
using NodaTime;

namespace MongCai.Domain.Json;

internal sealed record RatioMembers(long Part, long Whole);

internal sealed record ValidityMembers(LocalDate? From = null, LocalDate? Until = null);

internal sealed record RoundingMembers(Vnd Unit, bool IsDown)
{
    internal VndRounding Make() => IsDown ? VndRounding.Down(Unit) : VndRounding.ToNearest(Unit);
}

internal sealed record LunarMembers(int Year, int Month, int Day, bool IsLeapMonth)
{
    internal LunarDate Make() => LunarDate.Of(Year, Month, Day, IsLeapMonth);
}

internal sealed record AnnouncedMembers(
    LocalDate Date, DayKind Kind, string Name, string Source, LocalDate? PublishedOn = null, string? Holiday = null, LocalDate? SwappedWith = null)
{
    internal static AnnouncedMembers Of(AnnouncedDay day) =>
        new(day.Date, day.Kind, day.Name, day.Source, day.PublishedOn, day.Holiday, day.SwappedWith);

    internal AnnouncedDay Make() => new(Date, Kind, Name, Source, PublishedOn, Holiday, SwappedWith);
}

internal sealed record CalendarDayMembers(
    LocalDate Date, DayKind Kind, bool IsWorkingDay, string Name, string Source, Certainty Certainty, LocalDate? PublishedOn = null,
    LocalDate? SwappedWith = null,
    string? Holiday = null)
{
    internal static CalendarDayMembers Of(CalendarDay day) =>
        new(day.Date, day.Kind, day.IsWorkingDay, day.Name, day.Source, day.Certainty, day.PublishedOn, day.SwappedWith, day.Holiday);

    internal CalendarDay Make() =>
        new(Date, Kind, IsWorkingDay, Name, Source, Certainty) { PublishedOn = PublishedOn, SwappedWith = SwappedWith, Holiday = Holiday };
}

internal sealed record SuspensionMembers(LocalDateTime From, string Reason, bool IsSupplement, LocalDateTime? Until = null)
{
    internal static SuspensionMembers Of(Suspension suspension) => new(suspension.From, suspension.Reason, suspension.IsSupplement, suspension.Until);

    internal Suspension Make() => IsSupplement ? Suspension.Supplement(From, Until, Reason) : Suspension.Pause(From, Until, Reason);
}

internal sealed record AnnouncedYearMembers(int Year, string Source, LocalDate? PublishedOn = null);

internal sealed record DeadlineDayMembers(
    CalendarDay Day, DayCount Count, BilingualText Reason, BilingualText Source, int? Number = null, Duration? Time = null, string? Schedule = null)
{
    internal static DeadlineDayMembers Of(DeadlineDay day) => new(day.Day, day.Count, day.Reason, day.Source, day.Number, day.Time, day.Schedule);

    internal DeadlineDay Make() => new(new(Day, Count, Number, Time, Schedule), Reason, Source);
}

internal sealed record ReappointmentMembers(LocalDate DueOn, LocalDate OriginallyDueOn, string Reason, LocalDateTime DecidedAt)
{
    internal static ReappointmentMembers Of(Reappointment change) => new(change.DueOn, change.OriginallyDueOn, change.Reason, change.DecidedAt);

    internal Reappointment Make() => new(DueOn, OriginallyDueOn, Reason, DecidedAt);
}

internal sealed record DeadlineMembers(
    ProcessingTime Term, LocalDateTime ReceivedAt, LocalDateTime StartsAt, LocalDate DueOn, LocalDateTime DueAt, CountingPolicy Policy, DeadlineClock Clock,
    Certainty Certainty, IReadOnlyList<Suspension> Suspensions, Reappointment? Reappointment)
{
    internal static DeadlineMembers Of(Deadline due) =>
        new(due.Term, due.ReceivedAt, due.StartsAt, due.DueOn, due.DueAt, due.Policy, due.Clock, due.Certainty, due.Running.Suspensions, due.Reappointment);
}

internal sealed record CommittedMembers(Deadline Legal, Deadline Committed, int WorkingDaysSaved);

internal sealed record AgencyMembers(
    AgencyCode Code, string Name, AdministrativeLevel Level, Validity Validity, IReadOnlyList<AgencyCode> Predecessors, string Source,
    AdministrativeUnitCode? Unit = null)
{
    internal static AgencyMembers Of(Agency agency) =>
        new(agency.Code, agency.Name, agency.Level, agency.Validity, agency.Predecessors, agency.Source, agency.Unit);

    internal Agency Make() => new(Code, Validity, Name, Level, Unit, Predecessors, Source);
}

internal sealed record UnitMembers(
    AdministrativeUnitCode Code, string Name, Validity Validity, IReadOnlyList<AdministrativeUnitCode> Predecessors, string Source,
    AdministrativeUnitCode? Parent = null)
{
    internal static UnitMembers Of(AdministrativeUnit unit) => new(unit.Code, unit.Name, unit.Validity, unit.Predecessors, unit.Source, unit.Parent);

    internal AdministrativeUnit Make() => new(Code, Validity, Name, Parent, Predecessors, Source);
}

internal sealed record CounterMembers(AgencyCode Agency, LocalDate Day, int Last);

internal sealed record ProgressMembers(DossierCode Code, CompletionDegree Degree);
