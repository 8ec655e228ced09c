using CsCheck;
using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using NodaTime;

namespace MongCai.Domain.Tests.Deadlines;

/// <summary>Offices of several schedules, ways of counting and suspensions, generated.</summary>
internal static class Offices
{
    private const string Table = """
        schedule,days,hours
        island,Tue,08:00-11:00
        island,Thu,08:00-11:00
        all-day,Mon-Sun,00:00-24:00
        """;

    public static readonly WorkingHours Standard = Of(Schedule.Standard);
    public static readonly WorkingHours SaturdayMornings = Of(Schedule.SaturdayMornings);
    public static readonly WorkingHours Island = Of(Schedule.LoadAll(new StringReader(Table))["island"]);
    public static readonly WorkingHours AllDay = Of(Schedule.LoadAll(new StringReader(Table))["all-day"]);

    public static readonly CountingPolicy EndOfDay = CountingPolicy.LegalDays with { DueMoment = DueMoment.EndOfDay };
    public static readonly CountingPolicy FromOpening = CountingPolicy.LegalDaysFromOpening;
    public static readonly CountingPolicy RollingHours = CountingPolicy.LegalDays with { ClockHoursEnd = ClockHoursEnd.NextWorkingDay };

    public static Gen<DeadlineCalculator> Rules { get; } = Gen.Select(
        Gen.OneOf(Standard, SaturdayMornings, Island, AllDay),
        Gen.OneOf(
            CountingPolicy.LegalDays, EndOfDay, FromOpening, FromOpening with { DueMoment = DueMoment.EndOfDay }, RollingHours, CountingPolicy.HourBlocks,
            CountingPolicy.HourBlocks with { Receipt = ReceiptRule.NextWorkingDayWhenClosed }),
        (hours, policy) => new DeadlineCalculator(hours, policy));

    public static Gen<LocalDateTime> Received { get; } =
        Gen.Select(Dates.Between("2018-06-01", "2029-06-01"), Gen.Int[0, 1439], (day, minute) => day.AtMidnight().PlusMinutes(minute));

    /// <summary>Ended pauses and supplements around a receipt, some before it, some overlapping.</summary>
    public static Gen<Suspension[]> Around(LocalDateTime received) =>
        Gen.Select(Gen.Int[-5_000, 20_000], Gen.Int[0, 20_000], Gen.Bool).Array[0, 3]
            .Select(all => all.Select(one => Ended(received.PlusMinutes(one.Item1), one.Item2, one.Item3)).ToArray());

    public static DeadlineCalculator With(string office, CountingPolicy policy) => new(
        office switch { "satam" => SaturdayMornings, "island" => Island, "all-day" => AllDay, _ => Standard }, policy);

    private static Suspension Ended(LocalDateTime from, int minutes, bool isSupplement) => isSupplement
        ? Suspension.Supplement(from, from.PlusMinutes(minutes), "bổ sung")
        : Suspension.Pause(from, from.PlusMinutes(minutes), "chờ");

    private static WorkingHours Of(Schedule schedule) => WorkingHours.Of(WorkingCalendar.Official, schedule);
}
