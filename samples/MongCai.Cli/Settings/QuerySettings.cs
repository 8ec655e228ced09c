using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Domain.Agencies;
using MongCai.Domain.Procedures;

namespace MongCai.Cli.Settings;

/// <summary>The options that narrow a search of the catalogue.</summary>
internal sealed class QuerySettings
{
    private const int DefaultLimit = 10;

    private readonly Option<string> query = new("--query")
    {
        Description = "What is looked for, in one's own words, with or without Vietnamese marks; or a code in any spelling. Without it, all are listed.",
        HelpName = "TEXT",
    };
    private readonly Option<string> fieldCode = new("--field") { Description = "The code of a field of administration.", HelpName = "CODE" };
    private readonly Option<string> audience = new("--audience") { Description = "The code of an audience.", HelpName = "CODE" };
    private readonly Option<string> agency = new("--agency")
    {
        Description = "The code of an agency that receives, handles or decides, such as H49.",
        HelpName = "CODE",
    };
    private readonly Option<string> limit = new("--limit") { Description = "The most matches to give, from 1; 10 without it.", HelpName = "N" };
    private readonly Option<string> level = new Option<string>("--level")
    {
        Description = "A level of government that handles the procedure.",
    }.AcceptOnlyFromAmong("central", "provincial", "district", "communal");
    private readonly Option<string> channel = new Option<string>("--channel")
    {
        Description = "A channel that the procedure offers.",
    }.AcceptOnlyFromAmong([.. SubmissionChannelText.Words]);

    /// <summary>The text, given by its place.</summary>
    internal Argument<string> Place { get; } = new("QUERY") { Description = "What is looked for.", Arity = ArgumentArity.ZeroOrOne };

    internal IEnumerable<Option> Options => [query, fieldCode, audience, agency, level, channel, limit];

    /// <exception cref="UsageException">The agency is no code.</exception>
    internal ProcedureQuery Query(ParseResult parse) => new()
    {
        Text = parse.GetValue(query) ?? parse.GetValue(Place) ?? "",
        FieldCode = parse.GetValue(fieldCode) ?? "",
        AudienceCode = parse.GetValue(audience) ?? "",
        Agency = parse.GetValue(agency) is { } code ? Agency(code) : null,
        Level = parse.GetValue(level) switch
        {
            "central" => AdministrativeLevel.Central,
            "provincial" => AdministrativeLevel.Provincial,
            "district" => AdministrativeLevel.District,
            "communal" => AdministrativeLevel.Communal,
            _ => null,
        },
        Channel = SubmissionChannelText.TryParse(parse.GetValue(channel), out SubmissionChannel offered) ? offered : null,
    };

    /// <exception cref="UsageException">The text is no whole number from 1.</exception>
    internal int Limit(ParseResult parse) => OptionText.Whole(parse, limit, 1) ?? DefaultLimit;

    private AgencyCode Agency(string text) => AgencyCode.TryParse(text, out AgencyCode code)
        ? code
        : throw new UsageException(ExpectedForm.Wrong(agency.Name, text, ExpectedForm.Agency));
}
