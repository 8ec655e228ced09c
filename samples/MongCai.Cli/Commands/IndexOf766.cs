using System.CommandLine;
using System.Globalization;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain.Agencies;
using MongCai.Domain.Quality;
using MongCai.Domain.Reports;

namespace MongCai.Cli.Commands;

/// <summary><c>index 766</c>: the score of Decision 766/QĐ-TTg item by item, each with the reason for its points.</summary>
internal sealed class IndexOf766
{
    private readonly StandardStreams streams;
    private readonly DossierSettings dossiers = new();
    private readonly TableSettings table = new();
    private readonly Option<string> agency = new("--agency") { Description = "Score the dossiers of this agency alone.", HelpName = "CODE" };
    private readonly Option<string> reported = new("--reported")
    {
        Description = "How many dossiers the national report has. Without it, the items on synchronized and on online dossiers have no data.",
        HelpName = "N",
    };

    private readonly Option<string> withFees = new("--with-fees")
    {
        Description = "How many procedures have a fee. Without it, the item on procedures paid online has no data.",
        HelpName = "N",
    };

    private IndexOf766(StandardStreams streams) => this.streams = streams;

    internal static Command Command(StandardStreams streams)
    {
        IndexOf766 index = new(streams);
        Command command = new(
            "766",
            "Score dossiers by Decision 766/QĐ-TTg. Items that rest on procedures, feedback or other systems have no data here, which is not 0: the sum is then a range, and has a grade only where all of it lies in one band.")
        {
            index.dossiers.Files, index.agency, index.reported, index.withFees,
        };
        foreach (Option option in (IEnumerable<Option>)[.. index.dossiers.Options, .. index.table.Options])
        {
            command.Options.Add(option);
        }

        command.SetAction(index.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        table.ThrowUnlessComplete(parse);
        AgencyCode? scored = Agency(parse);
        long? national = Number(parse, reported);
        long? priced = Number(parse, withFees);
        Dimensions kept = Dimensions.Procedure | (scored is null ? Dimensions.None : Dimensions.Agency);
        (DossierTally tally, ReportingPeriod period) = dossiers.Count(parse, kept, streams);
        IndexSources sources = new()
        {
            Dossiers = tally,
            First = period.First,
            Last = period.Last,
            Agency = scored,
            ReportedDossiers = national,
            ProceduresWithFees = priced,
        };
        table.Write(QualityTables.Index(Index766.Official.Score(sources.Figures()), period), parse, streams);
        return ExitCode.Success;
    }

    private AgencyCode? Agency(ParseResult parse) =>
        parse.GetValue(agency) is not { } text ? null
        : AgencyCode.TryParse(text, out AgencyCode code) ? code
        : throw new UsageException(ExpectedForm.Wrong(agency.Name, text, ExpectedForm.Agency));

    private static long? Number(ParseResult parse, Option<string> option) =>
        parse.GetValue(option) is not { } text ? null
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number
        : throw new UsageException(ExpectedForm.Wrong(option.Name, text, ExpectedForm.WholeFrom(0)));
}
