using System.CommandLine;
using MongCai.Cli.Commands;
using MongCai.Cli.Rows;
using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using MongCai.Sdk;
using MongCai.Sdk.Contract;

namespace MongCai.Cli.Settings;

/// <summary>The options that narrow a list of dossiers.</summary>
internal sealed class DossierFilterSettings
{
    private static readonly DossierState[] States = Enum.GetValues<DossierState>();

    private readonly Option<string> state = new Option<string>("--state")
    {
        Description = "Where they stand.",
    }.AcceptOnlyFromAmong([.. States.Select(Words.Hyphenated)]);
    private readonly Option<string> procedure = new("--procedure") { Description = "The code of the procedure.", HelpName = "CODE" };
    private readonly Option<string> filedFrom = new("--filed-from") { Description = "The first day of filing.", HelpName = "DATE" };
    private readonly Option<string> filedUntil = new("--filed-until") { Description = "The last day of filing.", HelpName = "DATE" };
    private readonly Option<string> dueBefore = new("--due-before") { Description = "The moment before which they are due.", HelpName = "MOMENT" };

    internal IEnumerable<Option> Options => [state, procedure, filedFrom, filedUntil, dueBefore];

    /// <exception cref="UsageException">An option is of another form.</exception>
    internal DossierFilter Filter(ParseResult parse) => new()
    {
        State = parse.GetValue(state) is { } word ? OpenCode.Of(Array.Find(States, known => Words.Hyphenated(known) == word)) : null,
        Procedure = Read<ProcedureCode>(
            parse, procedure, ProcedureCode.TryParse, new("mã thủ tục như '1.001193'", "the code of a procedure such as '1.001193'")),
        FiledFrom = OptionText.Day(parse, filedFrom),
        FiledUntil = OptionText.Day(parse, filedUntil),
        DueBefore = OptionText.Moment(parse, dueBefore),
    };

    private delegate bool TryRead<T>(string text, out T value);

    private static T? Read<T>(ParseResult parse, Option<string> option, TryRead<T> tryRead, BilingualText expected)
        where T : struct =>
        parse.GetValue(option) is not { } text ? null
        : tryRead(text, out T value) ? value
        : throw new UsageException(ExpectedForm.Wrong(option.Name, text, expected));
}
