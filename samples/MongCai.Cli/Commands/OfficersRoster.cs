using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain;
using MongCai.Domain.Calendars;
using MongCai.Domain.Officers;
using MongCai.Domain.Reports;

namespace MongCai.Cli.Commands;

/// <summary><c>officers roster</c>: the sessions of a roster with their faults, or the compensatory hours that are owed.</summary>
internal sealed class OfficersRoster
{
    private readonly StandardStreams streams;
    private readonly TableSettings table = new();
    private readonly CalendarSettings calendar = new();
    private readonly Argument<string> file = new("FILE")
    {
        Description = "CSV with a line a session: officer,counter,day,session,role and, if you like, hours,absence,replaced_by; '-' for standard input.",
    };
    private readonly Option<bool> hours = new("--compensatory") { Description = "Write the compensatory hours that each officer is owed instead." };

    private OfficersRoster(StandardStreams streams) => this.streams = streams;

    internal static Command Command(StandardStreams streams)
    {
        OfficersRoster roster = new(streams);
        Command command = new(
            "roster",
            "Check a roster: absences that leave a counter alone, officers at two counters at once. Exit code 1 where there are any.")
        {
            roster.file, roster.hours,
        };
        foreach (Option option in (IEnumerable<Option>)[.. roster.calendar.Options, .. roster.table.Options])
        {
            command.Options.Add(option);
        }

        command.SetAction(roster.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        table.ThrowUnlessComplete(parse);
        string path = parse.GetRequiredValue(file);
        using TextReader reader = streams.Open(path);
        DutyRoster roster = DomainTable.Reading(path, () => DutyRoster.Read(reader));
        WorkingCalendar? days = parse.GetValue(hours) ? calendar.Calendar(parse, Years.All) : null;
        table.Write(
            days is not null ? DomainTable.Reading(path, () => OfficerTables.CompensatoryHours(roster, days)) : OfficerTables.Roster(roster), parse, streams);
        if (days is not null && roster.Duties.Any(duty => days.CertaintyOf(duty.Day) == Certainty.Projected))
        {
            streams.Note(ProjectedDays.OfOne);
        }

        return roster.Faults().Count is > 0 and int faults
            ? CommandLine.WrongValue(streams, new BilingualText(
                Invariant($"Lịch trực có {faults} lỗi; mỗi lỗi đứng ở cột 'fault' của buổi ấy."),
                Invariant($"Faults of the roster: {faults}; each stands in the column 'fault' of its session.")).In(streams.Language))
            : ExitCode.Success;
    }
}
