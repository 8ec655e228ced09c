using System.CommandLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using MongCai.Cli.Serving;
using MongCai.Cli.Settings;
using MongCai.Domain;

namespace MongCai.Cli.Commands;

/// <summary><c>serve</c>: the rules over HTTP to programs of the same machine.</summary>
internal sealed class ServiceRun
{
    private const int HighestPort = 65535;

    private readonly StandardStreams streams;
    private readonly ServerSettings settings = new();
    private readonly Option<string> port = new("--port") { Description = "The port, 0 for any that is free; 8766 without it.", HelpName = "N" };

    private ServiceRun(StandardStreams streams) => this.streams = streams;

    internal static Command Command(StandardStreams streams)
    {
        ServiceRun serve = new(streams);
        Command command = new(
            "serve",
            "Serve the rules over HTTP and JSON to programs of this machine, on loopback alone: each answer is what the command of the same name writes with '--json'. GET /openapi.json describes it. Nothing that is asked is kept. Ctrl-C ends it.")
        {
            serve.port,
        };
        foreach (Option option in serve.settings.Options)
        {
            command.Options.Add(option);
        }

        command.SetAction((parse, cancellation) => serve.RunAsync(parse, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        settings.CheckCatalogue(parse, streams.Error);
        ServiceHost host = new(Operations.Of(settings.Given(parse)));
        await using WebApplication app = await StartedAsync(host, Port(parse), cancellation);
        streams.Error.WriteLine(new BilingualText(
            $"mongcai: đang phục vụ tại {app.Urls.First()}; GET /openapi.json mô tả; Ctrl-C để dừng.",
            $"mongcai: serving at {app.Urls.First()}; GET /openapi.json describes it; Ctrl-C ends it.").In(streams.Language));
        streams.Error.Flush();
        await app.WaitForShutdownAsync(cancellation);
        return ExitCode.Success;
    }

    private int Port(ParseResult parse) => (OptionText.Whole(parse, port, 0) ?? ServiceHost.UsualPort) is <= HighestPort and var number
        ? number
        : throw new UsageException(new BilingualText(
            Invariant($"{port.Name}: cần một cổng từ 0 đến {HighestPort}."), Invariant($"{port.Name}: expected a port from 0 to {HighestPort}.")));

    private static async Task<WebApplication> StartedAsync(ServiceHost host, int port, CancellationToken cancellation)
    {
        try
        {
            return await host.StartAsync(port, cancellation);
        }
        catch (IOException taken)
        {
            throw new UsageException(
                new BilingualText(
                    Invariant(
                        $"Không nghe được ở cổng {port}: {taken.Message.TrimEnd('.')}. Hãy cho cổng khác bằng '--port N', hoặc 0 cho cổng nào còn trống."),
                    Invariant(
                        $"The port {port} cannot be listened on: {taken.Message.TrimEnd('.')}. Give another with '--port N', or 0 for any that is free.")),
                taken);
        }
    }
}
