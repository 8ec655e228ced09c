using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Domain.Calendars;

namespace MongCai.Cli.Commands;

/// <summary><c>lunar to</c>: the Vietnamese lunar date of a day.</summary>
internal static class LunarTo
{
    private const int Date = 0;

    private static readonly Column[] Columns = [new("date", "The day, such as 2026-02-17.")];

    internal static Command Command(StandardStreams streams) =>
        RowCommand.Of("to", "Give the Vietnamese lunar date of a day; leap is 1 in a leap month, else 0.", Columns, [], (_, _) => Conversion, streams);

    private static RowFunction Conversion { get; } = new(["lunar_year", "lunar_month", "leap", "lunar_day"], (row, results) =>
    {
        LunarDate lunar = VietnameseLunarCalendar.FromGregorian(row.Date(Date));
        results.Add(lunar.Year);
        results.Add(lunar.Month);
        results.Add(lunar.IsLeapMonth ? 1 : 0);
        results.Add(lunar.Day);
    })
    { IsInverse = true };
}
