using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain;
using MongCai.Domain.Officers;
using MongCai.Domain.Reports;

namespace MongCai.Cli.Commands;

/// <summary><c>officers evaluate</c>: points and grades of the officers of units, within quota and caps.</summary>
internal sealed class OfficersEvaluate
{
    private readonly StandardStreams streams;
    private readonly TableSettings table = new();
    private readonly EvaluationReaderSettings reader = new();
    private readonly Argument<string> file = new("FILE")
    {
        Description = "CSV with a line an officer: officer,unit,group,general,assigned,accepted,good,on_time,cases and, if you like, months,head,disciplined,unit_part,organising,uniting,unit_grade; '-' for standard input.",
    };

    private readonly Option<string> rule = new("--rule") { Description = $"The rule: {EvaluationRuleSettings.Codes}.", HelpName = "CODE", Required = true };
    private readonly Option<string> on = new("--on")
    {
        Description = "A day of the work that is graded, such as 2026-12-31.",
        HelpName = "DATE",
        Required = true,
    };
    private readonly Option<bool> isPublic = new("--public") { Description = "Write the totals of units alone, which the public may see." };

    private OfficersEvaluate(StandardStreams streams) => this.streams = streams;

    internal static Command Command(StandardStreams streams)
    {
        OfficersEvaluate evaluate = new(streams);
        Command command = new(
            "evaluate",
            "Score and grade the officers of units by a rule with points, within its quota and caps; each grade that is not that of the points has its reason and article. A wrong line stops the command.")
        {
            evaluate.file, evaluate.rule, evaluate.on, evaluate.isPublic,
        };
        foreach (Option option in evaluate.reader.Options.Concat(evaluate.table.Options))
        {
            command.Options.Add(option);
        }

        command.SetAction(evaluate.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        table.ThrowUnlessComplete(parse);
        reader.ThrowUnlessComplete(parse, parse.GetValue(isPublic));
        EvaluationSheet sheet = Sheet(parse.GetRequiredValue(file), Rule(parse));
        table.Write(
            parse.GetValue(isPublic) ? OfficerTables.PublicEvaluation(sheet) : OfficerTables.Evaluation(reader.Seen(sheet, parse)), parse, streams);
        return ExitCode.Success;
    }

    private EvaluationSheet Sheet(string path, EvaluationRule chosen)
    {
        using TextReader lines = streams.Open(path);
        return DomainTable.Reading(path, () => EvaluationSheet.Read(lines, chosen));
    }

    /// <exception cref="UsageException">There is no such rule with points for general criteria and results on the day.</exception>
    private EvaluationRule Rule(ParseResult parse)
    {
        EvaluationRule chosen = EvaluationRuleSettings.WithPoints(parse.GetRequiredValue(rule), OptionText.Day(parse, on)!.Value, Wrong);
        return chosen.MostGeneral is null
            ? throw Wrong(ExpectedForm.Wrong("rule", chosen.Code, new(
                "quy định có điểm tiêu chí chung và điểm kết quả, như '335/2025'", "one with general points and results, such as '335/2025'")))
            : chosen;
    }

    private static UsageException Wrong(BilingualText said) => new(new BilingualText("--" + said.Vietnamese, "--" + said.English));
}
