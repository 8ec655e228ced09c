using System.CommandLine;
using MongCai.Cli.Mcp;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain.Calendars;

namespace MongCai.Cli.Commands;

/// <summary><c>mcp</c>: serves rules and the catalogue to assistants over standard input and output.</summary>
internal sealed class McpServe
{
    private readonly StandardStreams streams;
    private readonly CalendarSettings calendar = new();
    private readonly CatalogueSettings catalogue = new();

    private McpServe(StandardStreams streams) => this.streams = streams;

    internal static Command Command(StandardStreams streams)
    {
        McpServe serve = new(streams);
        Command command = new(
            "mcp",
            "Serve rules and the catalogue to an assistant, by the Model Context Protocol on standard input and output: "
            + "no dossier, no portal, nothing personal. It ends with its input.");
        foreach (Option option in serve.Options)
        {
            command.Options.Add(option);
        }

        command.SetAction((parse, cancellation) => serve.RunAsync(parse, cancellation));
        return command;
    }

    private IEnumerable<Option> Options => [.. calendar.Options, .. catalogue.Options];

    /// <summary>What is wrong with a setting shows before the first call; without settings nothing is built before it is asked for.</summary>
    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        Lazy<WorkingCalendar> days = new(() => calendar.Calendar(parse, Years.All));
        IEnumerable<Option<string>> given = Options.OfType<Option<string>>().Where(option => parse.GetValue(option) is not null);
        string[] settings = [.. given.Select(option => $"{option.Name}={parse.GetValue(option)}")];
        if (settings.Length > 0)
        {
            _ = days.Value;
            catalogue.Catalogue(parse, streams.Error);
        }

        RuleServer server = new(new(settings, days, new(() => calendar.AsOf(parse))));
        await server.ServeAsync(streams.OpenBytes("-"), streams.OutputBytes, cancellation).ConfigureAwait(false);
        return ExitCode.Success;
    }
}
