using System.CommandLine;
using MongCai.Cli.National;
using MongCai.Cli.Portal;
using MongCai.Cli.Rows;
using MongCai.Sdk.National;
using MongCai.Sdk.National.Pushing;

namespace MongCai.Cli.Commands;

/// <summary><c>national push</c>: pushes the dossiers of a file with their steps, as far as the journal says that the exchange does not have them.</summary>
internal sealed class NationalPushCommand
{
    private readonly NationalAction action;
    private readonly Argument<string> file = new("FILE") { Description = "The dossiers: a line each, {\"dossier\":{…},\"steps\":[…]}, in the members of the exchange (DongBoHoSoMC, CapNhatTienDoHoSoMC); '-' for standard input." };
    private readonly Option<string> journal;
    private readonly Option<bool> json = new("--json") { Description = "Write a JSON object a line instead of CSV." };

    private NationalPushCommand(NationalAction action) => (this.action, journal) = (action, NationalAction.JournalOption(isRequired: true));

    internal static Command Command(NationalAction action)
    {
        NationalPushCommand push = new(action);
        Command command = new("push", "Push dossiers and the steps that the exchange does not have yet. After Ctrl-C or a failure run the same command again: nothing is lost, and no step is sent twice. Exit code 1 where something was refused, or is not known to have arrived.") { push.file };
        return action.Attach(command, [push.journal, push.json], push.RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, NationalExchangeClient exchange, CancellationToken cancellation)
    {
        string path = parse.GetRequiredValue(file);
        PortalHost host = action.Action.Host;
        using PushJournal store = PushJournal.Open(parse.GetRequiredValue(journal));
        using TextReader text = action.Streams.Open(path);
        using Progress progress = new(host, action.Streams.Terminal, "dossiers", host.IsErrorTerminal && path != "-" ? PushLines.Count(path) : null);
        RowList rows = new(PushRow.Columns, parse.GetValue(json), action.Streams.Output);
        int exitCode = ExitCode.Success;
        await foreach ((long number, PushLine? line, string? error) in PushLines.ReadAsync(text, cancellation))
        {
            PushRow row = line is null ? new(number, 0, null, error) : await PushAsync(new(exchange, store), number, line, cancellation);
            rows.Write(row.AddTo);
            await action.Streams.Output.FlushAsync(CancellationToken.None);
            exitCode = row.IsDone ? exitCode : ExitCode.WrongValues;
            progress.Step();
        }

        return exitCode;
    }

    private static async Task<PushRow> PushAsync(NationalPush push, long number, PushLine line, CancellationToken cancellation)
    {
        try
        {
            return new(number, line.Steps.Count, await push.PushAsync(line.Dossier, line.Steps, cancellation));
        }
        catch (ArgumentException wrong)
        {
            return new(number, line.Steps.Count, null, wrong.Message);
        }
    }
}
