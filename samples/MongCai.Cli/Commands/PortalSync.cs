using System.CommandLine;
using MongCai.Cli.Portal;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Cli.Commands;

/// <summary><c>portal sync</c>: brings a file of dossiers up to date, whole or not at all.</summary>
internal sealed class PortalSync
{
    private readonly PortalAction action;
    private readonly Argument<string> file = new("FILE")
    {
        Description = "The file: a JSON object of the contract (DossierSummary) a line. It is made where it is not there.",
    };
    private readonly Option<string> filedFrom = new("--filed-from")
    {
        Description = "Ask anew only for dossiers filed from this day on, and keep the earlier ones of the file. Without it, all are asked for.",
        HelpName = "DATE",
    };

    private readonly Option<bool> json = JsonSettings.OfOne();

    private PortalSync(PortalAction action) => this.action = action;

    internal static Command Command(PortalAction action)
    {
        PortalSync sync = new(action);
        Command command = new(
            "sync",
            "Bring a file of the agency's dossiers up to date. It is replaced in one step at the end: after Ctrl-C or a failure it is as it was.")
        {
            sync.file,
        };
        return action.Attach(command, [sync.filedFrom, sync.json], sync.RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, PortalClient portal, CancellationToken cancellation)
    {
        string path = parse.GetRequiredValue(file);
        LocalDate? from = OptionText.Day(parse, filedFrom);
        try
        {
            using ReplacedFile replaced = new(path);
            (long kept, long read) = await WriteAsync(replaced.Content, path, from, portal, cancellation);
            replaced.Commit();
            NamedValues.Write(action.Streams.Output, parse.GetValue(json), ("kept", Invariant($"{kept}")), ("read", Invariant($"{read}")));
            return ExitCode.Success;
        }
        catch (UnauthorizedAccessException wrong)
        {
            throw new UsageException(
                new BilingualText(
                    $"Không ghi được tệp '{path}': {wrong.Message.TrimEnd('.')}.", $"The file '{path}' cannot be written: {wrong.Message.TrimEnd('.')}."),
                wrong);
        }
    }

    private async Task<(long Kept, long Read)> WriteAsync(Stream content, string path, LocalDate? from, PortalClient portal, CancellationToken cancellation)
    {
        DossierLines lines = new(content);
        long kept = from is { } day && File.Exists(path) ? lines.Keep(path, day, cancellation) : 0;
        long read = 0;
        using Progress progress = new(action.Host, action.Streams.Terminal, "dossiers");
        await foreach (DossierSummary dossier in portal.Dossiers.List(new() { FiledFrom = from }, PortalPageable.Largest).WithCancellation(cancellation))
        {
            lines.Write(dossier);
            read++;
            progress.Step();
        }

        return (kept, read);
    }
}
