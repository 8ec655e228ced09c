using NodaTime;

namespace MongCai.Domain.Calendars;

/// <summary>
/// Open days by rank: the rank of a day is the number of open days up to and including it, so adding and counting are one
/// or two look-ups whatever the distance.
/// </summary>
/// <remarks>
/// A day is found by year, month and day directly, in slots of 32 to a month, since a day number costs more than the look-up itself.
/// An entry holds the rank and, in its lowest bit, whether the day itself is open.
/// </remarks>
internal sealed class DayTable
{
    private const int SlotsOfMonth = 32;
    private const int SlotsOfYear = 12 * SlotsOfMonth;

    private readonly int firstYear;
    private readonly int[] entries;
    private readonly LocalDate[] openDays;

    internal DayTable(int firstYear, int lastYear, Func<LocalDate, bool> isOpen)
    {
        this.firstYear = firstYear;
        entries = new int[(lastYear - firstYear + 1) * SlotsOfYear];
        List<LocalDate> open = new((lastYear - firstYear + 1) * 260) { default };
        LocalDate last = new(lastYear, 12, 31);
        for (LocalDate day = new(firstYear, 1, 1); ; day = day.PlusDays(1))
        {
            bool opens = isOpen(day);
            if (opens)
            {
                open.Add(day);
            }

            entries[Slot(day)] = ((open.Count - 1) << 1) | (opens ? 1 : 0);
            if (day == last)
            {
                break;
            }
        }

        openDays = [.. open];
    }

    /// <summary>The number of open days in the table; ranks run from 1 to it.</summary>
    internal int Count => openDays.Length - 1;

    /// <summary>Finds the entry of a day; false where the table does not cover it.</summary>
    internal bool TryGetEntry(LocalDate day, out int entry)
    {
        int slot = Slot(day);
        if (unchecked((uint)slot) < (uint)entries.Length)
        {
            entry = entries[slot];
            return true;
        }

        entry = 0;
        return false;
    }

    /// <summary>Finds the open day of a rank; false where there is none.</summary>
    internal bool TryGetDay(long rank, out LocalDate day)
    {
        if (unchecked((ulong)(rank - 1)) < (ulong)Count)
        {
            day = openDays[rank];
            return true;
        }

        day = default;
        return false;
    }

    internal LocalDate this[int rank] => openDays[rank];

    internal ReadOnlySpan<LocalDate> Days(int firstRank, int count) => openDays.AsSpan(firstRank, count);

    private int Slot(LocalDate day) => ((day.Year - firstYear) * SlotsOfYear) + ((day.Month - 1) * SlotsOfMonth) + day.Day;
}
