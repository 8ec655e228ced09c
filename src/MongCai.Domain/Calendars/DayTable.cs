using System.Runtime.CompilerServices;
using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>
/// Open days by rank: the rank of a day is the number of open days up to and including it, so adding and counting are one
/// or two look-ups whatever the distance.
/// </summary>
/// <remarks>
/// A day is found by year, month and day directly, in slots of 32 to a month and 512 to a year, since a day number costs more than the
/// look-up itself. Overflow is left to the bounds check: it makes a slot or a rank that no table has. An entry holds the rank and, in
/// its lowest bit, whether the day itself is open; beside it stands the day, so that a date of another calendar system is found out by one comparison.
/// </remarks>
internal sealed class DayTable
{
    private const int MonthShift = 5;
    private const int YearShift = 9;

    private readonly int firstYear;
    private readonly (LocalDate Day, int Entry)[] slots;
    private readonly LocalDate[] openDays;

    /// <summary>The open days from a day on through the end of a year.</summary>
    internal DayTable(LocalDate firstDay, int lastYear, Func<LocalDate, bool> isOpen)
    {
        firstYear = firstDay.Year;
        slots = new (LocalDate, int)[(lastYear - firstYear + 1) << YearShift];
        List<LocalDate> open = new((lastYear - firstYear + 1) * 260) { default };
        LocalDate last = new(lastYear, 12, 31);
        for (LocalDate day = firstDay; ; day = day.PlusDays(1))
        {
            bool opens = isOpen(day);
            if (opens)
            {
                open.Add(day);
            }

            slots[Slot(day)] = (day, ((open.Count - 1) << 1) | (opens ? 1 : 0));
            if (day == last)
            {
                break;
            }
        }

        openDays = [.. open];
    }

    /// <summary>The number of open days in the table; ranks run from 1 to it.</summary>
    internal int Count => openDays.Length - 1;

    /// <summary>Finds the entry of a day; -1 where the table does not cover it or it is a date of another calendar system.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Find(LocalDate day)
    {
        (LocalDate Day, int Entry)[] table = slots;
        uint slot = unchecked((uint)Slot(day));
        return slot < (uint)table.Length && table[slot].Day == day ? table[slot].Entry : -1;
    }

    /// <summary>Finds the open day of a rank; false where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryGetDay(int rank, out LocalDate day)
    {
        LocalDate[] days = openDays;
        if (rank > 0 && rank < days.Length)
        {
            day = days[rank];
            return true;
        }

        day = default;
        return false;
    }

    internal LocalDate this[int rank] => openDays[rank];

    internal ReadOnlySpan<LocalDate> Days(int firstRank, int count) => openDays.AsSpan(firstRank, count);

    private int Slot(LocalDate day) => unchecked(((day.Year - firstYear) << YearShift) + (day.Month << MonthShift) + day.Day);
}
