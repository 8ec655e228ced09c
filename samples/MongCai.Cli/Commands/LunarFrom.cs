using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Domain.Calendars;

namespace MongCai.Cli.Commands;

/// <summary><c>lunar from</c>: the day of a Vietnamese lunar date.</summary>
internal static class LunarFrom
{
    private const int Year = 0;
    private const int Month = 1;
    private const int Leap = 2;
    private const int Day = 3;

    private static readonly Column[] Columns =
    [
        new("lunar_year", "The lunar year, 1900 to 2199."),
        new("lunar_month", "The month, 1 to 12."),
        new("leap", "1 for the leap one of two months with that number, else 0 or nothing.") { IsOptional = true },
        new("lunar_day", "The day of the month, 1 to 30."),
    ];

    internal static Command Command(StandardStreams streams) =>
        RowCommand.Of("from", "Give the day of a Vietnamese lunar date.", Columns, [], (_, _) => Conversion, streams);

    private static RowFunction Conversion { get; } = new(["date"], (row, results) =>
        results.Add(VietnameseLunarCalendar.ToGregorian(LunarDate.Of(row.Whole(Year), row.Whole(Month), row.Whole(Day), row.Flag(Leap)))))
    { IsInverse = true };
}
