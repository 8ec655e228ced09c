using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain.Calendars;

namespace MongCai.Cli.Commands;

/// <summary>The column <c>schedule</c> of the commands on working time.</summary>
internal static class HoursOfRow
{
    internal static Column Column { get; } = new("schedule", "The office's hours: std, satam, or a name of the file given with --schedules.");

    /// <exception cref="FormatException">No schedule has the name.</exception>
    internal static WorkingHours Find(HoursByName hours, Row row, int column) => hours.Find(row[column]) ?? throw row.Wrong(column, $"one of {hours.Names}");
}
