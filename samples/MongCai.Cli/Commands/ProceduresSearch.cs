using System.CommandLine;
using System.Globalization;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Cli.Commands;

/// <summary><c>procedures search</c>: the procedures of a catalogue that answer a query, the best first.</summary>
internal static class ProceduresSearch
{
    /// <summary>Neither form of a catalogue states days, so its procedures hold on every day.</summary>
    private static readonly LocalDate AnyDay = new(2000, 1, 1);

    internal static Command Command(StandardStreams streams)
    {
        QuerySettings query = new();
        CatalogueSettings catalogue = new();
        Option<bool> json = JsonSettings.OfLines();
        Command command = new(
            "search",
            "Find procedures by one's own words, code, field, agency, level or channel, the best first, as CSV: which words matched, and the share of the "
            + "text that they explain.") { query.Place, json };
        foreach (Option option in (IEnumerable<Option>)[.. query.Options, .. catalogue.Options])
        {
            command.Options.Add(option);
        }

        command.SetAction(parse => Write(
            catalogue.Catalogue(parse, streams.Error).Search(query.Query(parse), AnyDay, query.Limit(parse)), parse.GetValue(json), streams));
        return command;
    }

    private static int Write(IReadOnlyList<ProcedureMatch> matches, bool isJson, StandardStreams streams)
    {
        using RowList rows = new RowList(["code", "name", "rank", "levels", "channels", "times", "explained", "matches"], isJson, streams).Begin();
        foreach (ProcedureMatch match in matches)
        {
            rows.Write(results => Add(match, results));
        }

        return ExitCode.Success;
    }

    private static void Add(ProcedureMatch match, Results results)
    {
        Procedure procedure = match.Procedure;
        results.Add(procedure.Code.ToString());
        results.Add(procedure.Name);
        results.Add(Words.Hyphenated(match.Rank));
        results.Add(string.Join('+', procedure.Levels.Select(Words.Hyphenated)));
        results.Add(string.Join('+', procedure.Channels.Select(terms => Words.Hyphenated(terms.Channel))));
        results.Add(string.Join(" | ", procedure.Channels.SelectMany(terms => terms.Terms).Select(term => term.Time.Text).Distinct()));
        results.Add(match.Rank == MatchRank.Listed ? "" : match.Explained.ToString("0.00", CultureInfo.InvariantCulture));
        results.Add(string.Join(" | ", match.Words.Select(word => $"{word.Typed} = {word.Found} ({Words.Hyphenated(word.Kind)})")));
    }
}
