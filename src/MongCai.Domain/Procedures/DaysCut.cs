using System.Text.Json.Serialization;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Json;

namespace MongCai.Domain.Procedures;

/// <summary>The days cut from processing times (<i>số ngày cắt giảm</i>): working days and calendar days apart, with what could not be counted.</summary>
/// <remarks>
/// The default value is nothing cut. Working days and calendar days are never turned into each other, so there is no one total; a report
/// that wants one adds the two and says so.
/// </remarks>
[JsonConverter(typeof(FormConverter<DaysCut>))]
public readonly record struct DaysCut
{
    internal DaysCut(decimal workingDays, decimal calendarDays, long counted, long uncounted)
    {
        WorkingDays = workingDays;
        CalendarDays = calendarDays;
        Counted = counted;
        Uncounted = uncounted;
    }

    /// <summary>The working days cut.</summary>
    public decimal WorkingDays { get; }

    /// <summary>The calendar days cut.</summary>
    public decimal CalendarDays { get; }

    /// <summary>How many commitments, or dossiers, the days come from.</summary>
    public long Counted { get; }

    /// <summary>How many more there were whose two times do not count the same kind of day.</summary>
    public long Uncounted { get; }

    private static DaysCut Uncountable => new(0, 0, 0, 1);

    /// <summary>Gives what a commitment cuts from a longer time; less than nothing where it is the longer one.</summary>
    public static DaysCut Between(ProcessingTime longer, ProcessingTime committed)
    {
        decimal? left = committed.Unit == TimeUnit.SameDay ? 0 : committed.Unit == longer.Unit ? committed.Amount : null;
        return longer.Unit switch
        {
            TimeUnit.WorkingDay when longer.Amount - left is { } days => new(days, 0, 1, 0),
            TimeUnit.CalendarDay when longer.Amount - left is { } days => new(0, days, 1, 0),
            TimeUnit.SameDay when committed.Unit == TimeUnit.SameDay => new(0, 0, 1, 0),
            TimeUnit.WorkingDay or TimeUnit.CalendarDay or TimeUnit.SameDay => Uncountable,
            TimeUnit.WorkingHour or TimeUnit.ClockHour or TimeUnit.Month or TimeUnit.NotSet or TimeUnit.Unparsed => Uncountable,
        };
    }

    /// <summary>Adds what two parts of a report cut.</summary>
    public static DaysCut operator +(DaysCut left, DaysCut right) => left.Plus(right);

    /// <summary>Adds what another part of a report cut.</summary>
    public DaysCut Plus(DaysCut other) => new(
        WorkingDays + other.WorkingDays,
        CalendarDays + other.CalendarDays,
        Counted + other.Counted,
        Uncounted + other.Uncounted);

    /// <summary>Gives the same cut for so many dossiers.</summary>
    /// <param name="dossiers">The number of dossiers, from 0.</param>
    public DaysCut Times(long dossiers)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(dossiers);
        return new(WorkingDays * dossiers, CalendarDays * dossiers, Counted * dossiers, Uncounted * dossiers);
    }

    /// <summary>Writes the days as <c>5 working days and 0 calendar days (1 counted, 0 not)</c>.</summary>
    public override string ToString() =>
        Invariant($"{WorkingDays:0.##} working days and {CalendarDays:0.##} calendar days ({Counted} counted, {Uncounted} not)");
}
