using System.CommandLine;
using MongCai.Domain.Deadlines;

namespace MongCai.Cli.Settings;

/// <summary>The options that choose a counting policy.</summary>
internal sealed class PolicySettings
{
    private readonly Option<string> policy = new Option<string>("--policy")
    {
        Description = "How days count: legal (default); legal-from-opening: a receipt when the office is closed by its schedule, from the very minute of closing on, counts as the day it next opens (hours by the clock run at once); hour-blocks: eight working hours a day from receipt. The day of receipt is not counted, so half a working day is half of the next one's hours; hour-blocks takes four hours from receipt. A last day of calendar days or months on a weekend rolls to the next working day, office hours on it or not.",
    }.AcceptOnlyFromAmong("legal", "legal-from-opening", "hour-blocks");

    private readonly Option<string> due = new Option<string>("--due")
    {
        Description = "When the due day ends: at the office's closing (default), or at 24:00. Half a calendar day is half of the office hours, and 12:00 where days end at 24:00.",
    }.AcceptOnlyFromAmong("closing", "end-of-day");

    private readonly Option<string> hoursEnd = new Option<string>("--hours-end")
    {
        Description = "Where hours by the clock end that run out on a day off: at the very moment (default), or with the next working day.",
    }.AcceptOnlyFromAmong("moment", "next-working-day");

    internal IEnumerable<Option> Options => [policy, due, hoursEnd];

    internal CountingPolicy Policy(ParseResult parse) => Named(parse.GetValue(policy)) with
    {
        DueMoment = parse.GetValue(due) == "end-of-day" ? DueMoment.EndOfDay : DueMoment.Closing,
        ClockHoursEnd = parse.GetValue(hoursEnd) == "next-working-day" ? ClockHoursEnd.NextWorkingDay : ClockHoursEnd.AtTheMoment,
    };

    private static CountingPolicy Named(string? name) => name switch
    {
        "legal-from-opening" => CountingPolicy.LegalDaysFromOpening,
        "hour-blocks" => CountingPolicy.HourBlocks,
        _ => CountingPolicy.LegalDays,
    };
}
