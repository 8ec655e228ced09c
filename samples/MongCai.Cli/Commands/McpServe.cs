using System.CommandLine;
using MongCai.Cli.Mcp;
using MongCai.Cli.Settings;
using MongCai.Domain.Calendars;

namespace MongCai.Cli.Commands;

/// <summary><c>mcp</c>: serves rules and the catalogue to assistants over standard input and output.</summary>
internal sealed class McpServe
{
    private readonly StandardStreams streams;
    private readonly ServerSettings settings = new();

    private McpServe(StandardStreams streams) => this.streams = streams;

    internal static Command Command(StandardStreams streams)
    {
        McpServe serve = new(streams);
        Command command = new(
            "mcp",
            "Serve rules and the catalogue to an assistant, by the Model Context Protocol on standard input and output: "
            + "no dossier, no portal, nothing personal. It ends with its input.");
        foreach (Option option in serve.settings.Options)
        {
            command.Options.Add(option);
        }

        command.SetAction((parse, cancellation) => serve.RunAsync(parse, cancellation));
        return command;
    }

    /// <summary>What is wrong with a setting shows before the first call; without settings nothing is built before it is asked for.</summary>
    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        Lazy<WorkingCalendar> days = new(() => settings.Calendar(parse));
        string[] given = settings.Given(parse);
        if (given.Length > 0)
        {
            _ = days.Value;
            settings.CheckCatalogue(parse, streams.Error);
        }

        RuleServer server = new(new(given, days, new(() => settings.AsOf(parse))));
        await server.ServeAsync(streams.OpenBytes("-"), streams.OutputBytes, cancellation).ConfigureAwait(false);
        return ExitCode.Success;
    }
}
