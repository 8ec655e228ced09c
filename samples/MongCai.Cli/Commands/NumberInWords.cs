using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Domain;

namespace MongCai.Cli.Commands;

/// <summary><c>words</c>: an amount of money as a receipt reads it out.</summary>
internal static class NumberInWords
{
    private const int Number = 0;

    private static readonly Column[] Columns = [new("number", "Whole đồng, such as 1200000.")];

    internal static Command Command(StandardStreams streams)
    {
        (Option<bool> Option, NumberSpellings Spelling)[] choices =
        [
            (Choice("--le", "Say 'lẻ' for empty tens, not 'linh'."), NumberSpellings.Le),
            (Choice("--bon", "Say 'bốn' after 'mươi', not 'tư'."), NumberSpellings.Bon),
            (Choice("--ti", "Write 'tỉ', not 'tỷ'."), NumberSpellings.Ti),
            (Choice("--ngan", "Say 'ngàn', not 'nghìn'."), NumberSpellings.Ngan),
            (Choice("--chan", "Close the sum with 'chẵn'."), NumberSpellings.Chan),
        ];
        return RowCommand.Of(
            "words",
            "Read an amount of đồng out in Vietnamese.",
            Columns,
            choices.Select(choice => choice.Option),
            (parse, _) => Reading(
                choices.Where(choice => parse.GetValue(choice.Option)).Aggregate(NumberSpellings.Standard, (all, choice) => all | choice.Spelling)),
            streams);
    }

    private static Option<bool> Choice(string name, string description) => new(name) { Description = description };

    private static RowFunction Reading(NumberSpellings spellings) => new(["words"], (row, results) => results.Add(row.Amount(Number).ToWords(spellings)));
}
