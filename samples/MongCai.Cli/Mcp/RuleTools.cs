using MongCai.Domain.Procedures;
using static MongCai.Cli.Mcp.RuleAnswers;

namespace MongCai.Cli.Mcp;

/// <summary>The tools: rules and the catalogue, and nothing of any dossier or person.</summary>
internal static class RuleTools
{
    private static readonly string[] Calendar = ["--announcements", "--known-on"];
    private static readonly string[] Catalogue = ["--catalogue", "--words"];

    internal static IReadOnlyList<RuleTool> All { get; } =
    [
        new("find_procedures",
            "Find administrative procedures of the catalogue by everyday Vietnamese words, a code, initials or an English name, the best first. "
                + "'explained' is the share of the words that the hit accounts for: a low one means perhaps.",
            ["procedures", "search"], AnswerForm.Table,
            [
                new("query", "What is looked for, such as 'giấy độc thân' or '1.010038'."),
                new("limit", "The most hits, 1 to 20; 10 without it.") { IsWhole = true, IsOptional = true, Most = 20 },
            ],
            (_, _, _) => OfCatalogue) { Settings = Catalogue },
        new("get_procedure", "Give a procedure of the catalogue to the letter: papers, times, fees, results, legal bases. "
                + "What 'notStated' names is not known: say so, and fill nothing in.",
            ["procedures", "show"], AnswerForm.Object, [new("procedure", "The code, such as '2.000815'.")], (_, _, _) => OfCatalogue) { Settings = Catalogue },
        new("quote_fees", "Quote fees and charges of filing a procedure on a day, with the instruments. "
                + "An empty amount means that it is not known as a number: the note says what is.",
            ["fees", "quote", "--lang=en"], AnswerForm.Named,
            [
                new("procedure", "The code of the procedure, such as '2.000815'."), new("on", "The day of filing, such as '2026-08-17'."),
                new("channel", "The way of filing.") { Words = [.. SubmissionChannelText.Words] },
                new("group", "The groups of the payer with plus signs between them, such as 'child'.") { IsOptional = true },
                new("copies", "The number of copies; 1 without it.") { IsWhole = true, IsOptional = true },
            ],
            (_, _, _) => OfFees),
        new("compute_due_date", "Find when a dossier is due from its receipt and processing time, by working days of Vietnam. "
                + "'due' is the day, 'due_at' the moment.",
            ["deadline", "--json"], AnswerForm.Object,
            [
                new("received", "The moment of receipt, such as '2026-08-17T09:30', or the day, which counts from 00:00."),
                new("term", "The processing time as the procedure states it, such as '5 ngày làm việc', '2 tháng' or '8 giờ làm việc'."),
                new("pauses", "Time that does not count, stop/resume;…, such as '2026-08-18T09:00/2026-08-20T07:30'.") { IsOptional = true },
                new("policy", "How days are counted; legal without it.") { IsOptional = true, Words = ["legal", "legal-from-opening", "hour-blocks"] },
            ],
            (answers, answer, _) => answers.OfDays((string?)answer["received"], (string?)answer["due"])) { Settings = Calendar },
        new("list_days_off", "List the holidays of Vietnam and all days that differ from the week, worked ones too, "
                + "each with its source; at most about two years.",
            ["days-off"], AnswerForm.Table,
            [new("from", "The first day, such as '2026-01-01'."), new("to", "The last day, such as '2026-12-31'.")],
            (answers, _, given) => answers.OfDays(given["from"], given["to"])) { Settings = Calendar },
        new("add_working_days", "Find the n-th working day after a day, or before it.",
            ["workdays", "add"], AnswerForm.Value,
            [
                new("start", "The day that is not counted, such as '2026-08-17'."), new("n", "How many working days; negative for before.") { IsWhole = true },
                new("pauses", "Days that do not count, stop/resume;….") { IsOptional = true },
            ],
            (answers, answer, given) => answers.OfDays(given["start"], (string?)answer["result"])) { Settings = Calendar },
        new("count_working_days", "Count the working days between two days: after the first through the last, and from the first until before the last.",
            ["workdays", "count"], AnswerForm.Named,
            [new("from", "The first day, such as '2026-08-17'."), new("to", "The last day.")],
            (answers, _, given) => answers.OfDays(given["from"], given["to"])) { Settings = Calendar },
        new("measure_working_time", "Measure the working minutes from one moment to another.",
            ["worktime", "between"], AnswerForm.Value,
            [
                new("from", "The first moment, such as '2026-08-17T09:30'."), new("to", "The last moment."),
                new("schedule", "The office's hours: std, or satam for those open on Saturday mornings.") { Words = ["std", "satam"] },
            ],
            (answers, _, given) => answers.OfDays(given["from"], given["to"])) { Settings = Calendar },
        new("convert_to_lunar", "Give the Vietnamese lunar date of a day; leap is 1 in a leap month.",
            ["lunar", "to"], AnswerForm.Named, [new("date", "The day, such as '2026-02-17'.")], (_, _, _) => OfLunar),
        new("convert_from_lunar", "Give the day of a Vietnamese lunar date, 1900 to 2199.",
            ["lunar", "from"], AnswerForm.Value,
            [
                new("lunar_year", "The lunar year.") { IsWhole = true }, new("lunar_month", "The month, 1 to 12.") { IsWhole = true },
                new("leap", "1 for the leap one of two months with that number; 0 without it.") { IsWhole = true, IsOptional = true, Most = 1 },
                new("lunar_day", "The day of the month, 1 to 30.") { IsWhole = true },
            ],
            (_, _, _) => OfLunar),
    ];
}
