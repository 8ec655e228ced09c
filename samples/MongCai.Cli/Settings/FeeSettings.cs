using System.CommandLine;
using MongCai.Domain;
using MongCai.Domain.Payments;

namespace MongCai.Cli.Settings;

/// <summary>The options on how fees are quoted: an office's own tables, the pages of a copy, and the language.</summary>
internal sealed class FeeSettings
{
    private readonly Option<string> fees = new("--fees")
    {
        Description = "An office's own fees over the built-in ones: a CSV file with the columns "
            + "procedure,code,kind,name,unit,amount,instrument,article[,channel][,from][,until].",
        HelpName = "FILE",
    };

    private readonly Option<string> reductions = new("--reductions")
    {
        Description = "An office's own reductions and exemptions: a CSV file with the columns "
            + "percent,instrument,article[,procedure][,channel][,group][,from][,until].",
        HelpName = "FILE",
    };

    private readonly Option<string> pages = new("--pages") { Description = "The pages of each copy, from 1; 1 without it.", HelpName = "N" };
    private readonly Option<string> language = new Option<string>("--lang") { Description = "The language of citation and note: vi (default) or en." }
        .AcceptOnlyFromAmong("vi", "en");

    internal IEnumerable<Option> Options => [fees, reductions, pages, language];

    /// <exception cref="UsageException">A file is wrong.</exception>
    internal FeeSchedule Schedule(ParseResult parse) => FeeSchedule.BuiltIn.Adding(
        parse.GetValue(fees) is { } rules ? DomainTable.Load(rules, FeeTables.ReadRules) : [],
        parse.GetValue(reductions) is { } cuts ? DomainTable.Load(cuts, FeeTables.ReadReductions) : []);

    /// <exception cref="UsageException">The text is no whole number from 1.</exception>
    internal int Pages(ParseResult parse) => OptionText.Whole(parse, pages, 1) ?? 1;

    internal Language Language(ParseResult parse) => parse.GetValue(language) == "en" ? MongCai.Domain.Language.English : MongCai.Domain.Language.Vietnamese;
}
