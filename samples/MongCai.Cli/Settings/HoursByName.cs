using MongCai.Domain.Calendars;

namespace MongCai.Cli.Settings;

/// <summary>Working hours over one calendar by the name of their schedule, each made at first use.</summary>
internal sealed class HoursByName(WorkingCalendar calendar, Dictionary<string, Schedule> schedules)
{
    private readonly Dictionary<string, WorkingHours> hours = new(StringComparer.Ordinal);

    internal IEnumerable<string> Names => schedules.Keys;

    /// <summary>Finds hours by name; null where no schedule has it.</summary>
    internal WorkingHours? Find(ReadOnlySpan<char> name)
    {
        Dictionary<string, WorkingHours>.AlternateLookup<ReadOnlySpan<char>> made = hours.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!made.TryGetValue(name, out WorkingHours? found) && schedules.TryGetValue(name.ToString(), out Schedule? schedule))
        {
            found = WorkingHours.Of(calendar, schedule);
            hours.Add(schedule.Name, found);
        }

        return found;
    }
}
