using System.CommandLine;
using MongCai.Cli.Rows;

namespace MongCai.Cli.Settings;

/// <summary>Two days, or a whole year.</summary>
internal sealed class DayRangeSettings
{
    private readonly Option<string> from = new("--from") { Description = "The first day, such as 2026-01-01.", HelpName = "VALUE" };
    private readonly Option<string> to = new("--to") { Description = "The last day, such as 2026-12-31.", HelpName = "VALUE" };
    private readonly Option<string> year = new("--year") { Description = "A whole year, instead of two days.", HelpName = "YEAR" };
    private readonly Argument<string> fromPlace = new("FROM") { Description = "The first day, such as 2026-01-01.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Argument<string> toPlace = new("TO") { Description = "The last day, such as 2026-12-31.", Arity = ArgumentArity.ZeroOrOne };

    internal void AddTo(Command command)
    {
        command.Arguments.Add(fromPlace);
        command.Arguments.Add(toPlace);
        command.Options.Add(from);
        command.Options.Add(to);
        command.Options.Add(year);
    }

    /// <exception cref="UsageException">Neither two days nor a year are given, or both.</exception>
    internal OptionFields Ends(ParseResult parse)
    {
        Queue<string> placed = new(((string?[])[parse.GetValue(fromPlace), parse.GetValue(toPlace)]).OfType<string>());
        string? first = parse.GetValue(from) ?? Next(placed);
        string? last = parse.GetValue(to) ?? Next(placed);
        return (parse.GetValue(year), first, last, placed.Count) switch
        {
            ({ } whole, null, null, 0) => new([("from", $"{whole}-01-01"), ("to", $"{whole}-12-31")]),
            (null, { } one, { } other, 0) => new([("from", one), ("to", other)]),
            _ => throw new UsageException(new Domain.BilingualText("Cần '--from' và '--to', hoặc '--year'.", "Expected '--from' and '--to', or '--year'.")),
        };
    }

    private static string? Next(Queue<string> placed) => placed.TryDequeue(out string? next) ? next : null;
}
