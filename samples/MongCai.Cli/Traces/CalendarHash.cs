using System.Security.Cryptography;
using System.Text;
using MongCai.Cli.Commands;
using MongCai.Domain.Calendars;
using NodaTime;

namespace MongCai.Cli.Traces;

/// <summary>The days that a due date rests on, as one number: whoever has the same days finds the same, and one changed day changes it.</summary>
/// <remarks>
/// SHA-256 of the UTF-8 of a line <c>2026-01-01,holiday,announced</c>, ended by a line feed, for each day that is a holiday or differs from the
/// week, from 1 January of the year of receipt through 31 December of the year of the due day.
/// </remarks>
internal sealed record CalendarHash(LocalDate From, LocalDate Through, string Sha256)
{
    internal static CalendarHash Of(WorkingCalendar calendar, LocalDate receivedOn, LocalDate dueOn)
    {
        LocalDate from = LocalDate.Max(calendar.FirstDay, new(LocalDate.Min(receivedOn, dueOn).Year, 1, 1));
        LocalDate through = LocalDate.Min(calendar.LastDay, new(LocalDate.Max(receivedOn, dueOn).Year, 12, 31));
        StringBuilder lines = new();
        for (LocalDate date = from; date <= through; date = date.PlusDays(1))
        {
            if (calendar.Describe(date) is { Kind: not (DayKind.WeeklyWorkingDay or DayKind.WeeklyDayOff) } day)
            {
                lines.Append(Invariant($"{day.Date:uuuu-MM-dd},{day.Kind.ToWord()},{Words.Hyphenated(day.Certainty)}\n"));
            }
        }

        return new(from, through, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines.ToString()))));
    }
}
