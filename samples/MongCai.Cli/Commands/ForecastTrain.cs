using System.CommandLine;
using System.Text;
using MongCai.Cli.Dossiers;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Forecasts;
using MongCai.Domain.Quality;
using NodaTime;

namespace MongCai.Cli.Commands;

/// <summary><c>forecast train</c>: the counts that forecasts are made from, of dossiers as reports or replays read them.</summary>
internal sealed class ForecastTrain
{
    private readonly StandardStreams streams;
    private readonly CalendarSettings calendar = new();
    private readonly RulesSettings rules = new();
    private readonly Argument<string[]> files = new("FILE")
    {
        Description = "The dossiers, as 'report' reads them: NDJSON or CSV, gzip too; '-' for standard input. Their states are not known.",
        Arity = ArgumentArity.OneOrMore,
    };
    private readonly Option<bool> events = new("--events")
    {
        Description = "Each file is the events of a dossier, as 'dossier replay' reads them; then states count, and pauses stand still.",
    };
    private readonly Option<string> asOf = new("--as-of")
    {
        Description = "The last day that is known of the dossiers, such as 2026-08-31; what comes after it is left out.",
        HelpName = "DATE",
        Required = true,
    };
    private readonly Option<string> unit = new Option<string>("--unit")
    {
        Description = "What dossiers are told apart by besides: procedure (default) or agency.",
    }.AcceptOnlyFromAmong("procedure", "agency");
    private readonly OutputOption output = new("--out") { Description = "Write into this file instead of standard output.", HelpName = "FILE" };

    private ForecastTrain(StandardStreams streams) => this.streams = streams;

    internal static Command Command(StandardStreams streams)
    {
        ForecastTrain train = new(streams);
        Command command = new(
            "train",
            "Count, at the end of each working day on which a dossier was pending and not overdue, the working time left and whether it ended overdue, as JSON for 'forecast of'. A wrong line stops the count.")
        {
            train.files,
        };
        foreach (Option option in (IEnumerable<Option>)[train.events, train.asOf, train.unit, train.output, .. train.rules.Options, .. train.calendar.Options])
        {
            command.Options.Add(option);
        }

        command.SetAction(train.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        LocalDate last = OptionText.Day(parse, asOf)!.Value;
        ForecastUnit of = parse.GetValue(unit) == "agency" ? ForecastUnit.Agency : ForecastUnit.Procedure;
        DeadlineCalculator counting = rules.Rules(parse, calendar.Calendar(parse, Years.All));
        ForecastTally tally = ForecastTally.Empty(ForecastCells.Working(of));
        if (parse.GetValue(events))
        {
            CountEvents(parse, tally, counting, last.PlusDays(1).AtMidnight());
        }
        else
        {
            CountRows(parse, tally, counting, last);
        }

        Write(parse, tally.ToJson() + "\n");
        return ExitCode.Success;
    }

    private void CountRows(ParseResult parse, ForecastTally tally, DeadlineCalculator counting, LocalDate last) =>
        DossierFile.ForEach(parse.GetRequiredValue(files), streams, Dimensions.Agency | Dimensions.Procedure, dossiers =>
        {
            foreach (DossierFacts facts in dossiers)
            {
                Observe(tally, DossierMoments.Of(facts, tally.Cells.Unit, counting.Calendar, last));
            }
        });

    private void CountEvents(ParseResult parse, ForecastTally tally, DeadlineCalculator counting, LocalDateTime last)
    {
        foreach (string path in parse.GetRequiredValue(files))
        {
            using TextReader reader = streams.Open(path);
            Dossier dossier = DomainTable.Reading(path, () => DossierEvents.Read(reader.ReadToEnd()).Replay());
            Observe(tally, DossierMoments.Of(dossier, tally.Cells.Unit, counting, last));
        }
    }

    private static void Observe(ForecastTally tally, IEnumerable<(PendingMoment Moment, MomentOutcome Outcome)> moments)
    {
        foreach ((PendingMoment moment, MomentOutcome outcome) in moments)
        {
            tally.Observe(moment, outcome);
        }
    }

    private void Write(ParseResult parse, string json)
    {
        if (parse.GetValue(output) is { } path)
        {
            StandardStreams.WriteFile(path, Encoding.UTF8.GetBytes(json));
        }
        else
        {
            streams.Output.Write(json);
        }
    }
}
