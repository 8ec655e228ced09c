using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain.Calendars;

namespace MongCai.Cli.Commands;

/// <summary>The column <c>schedule</c> of the commands on working time.</summary>
internal static class HoursOfRow
{
    internal static Column Column { get; } = new("schedule", "The office's hours: std (default), satam, or a name of the file given with --schedules.")
    {
        IsOptional = true,
        Words = ["std", "satam"],
        Form = "NAME",
    };

    /// <exception cref="FormatException">No schedule has the name.</exception>
    internal static WorkingHours Find(HoursByName hours, Row row, int column) =>
        hours.Find(row.IsEmpty(column) ? "std" : row[column]) ?? throw row.Wrong(column, ExpectedForm.OneOf(hours.Names));
}
