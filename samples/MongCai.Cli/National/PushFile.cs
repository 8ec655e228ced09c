using System.CommandLine;
using MongCai.Cli.Portal;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Sdk.National;

namespace MongCai.Cli.National;

/// <summary>Goes through the dossiers of a file with the journal beside them, and writes a row for each as soon as it is known what became of it.</summary>
/// <param name="action">How the national exchange is called.</param>
/// <param name="description">What the help says of the file.</param>
/// <param name="compares">Whether the rows say what the exchange had before.</param>
internal sealed class PushFile(NationalAction action, string description, bool compares)
{
    private readonly Argument<string> file = new("FILE") { Description = description };
    private readonly Option<string> journal = NationalAction.JournalOption(isRequired: true);
    private readonly Option<bool> json = JsonSettings.OfLines();

    /// <summary>What is done with a dossier of the file.</summary>
    internal delegate Task<PushRow> Push(NationalExchangeClient exchange, PushJournal journal, long number, PushLine line, CancellationToken cancellation);

    /// <summary>Adds the file and the options to a command, and what it does with each dossier.</summary>
    internal Command Attach(Command command, Push push)
    {
        command.Arguments.Add(file);
        return action.Attach(command, [journal, json], (parse, exchange, cancellation) => RunAsync(parse, exchange, push, cancellation));
    }

    private async Task<int> RunAsync(ParseResult parse, NationalExchangeClient exchange, Push push, CancellationToken cancellation)
    {
        string path = parse.GetRequiredValue(file);
        PortalHost host = action.Action.Host;
        using PushJournal store = PushJournal.Open(parse.GetRequiredValue(journal));
        using TextReader text = action.Streams.Open(path);
        using Progress progress = new(host, action.Streams.Terminal, "dossiers", host.IsErrorTerminal && path != "-" ? PushLines.Count(path) : null);
        using RowList rows = new RowList(PushRow.Columns(compares), parse.GetValue(json), action.Streams).Begin();
        int exitCode = ExitCode.Success;
        await foreach ((long number, PushLine? line, string? error) in PushLines.ReadAsync(text, cancellation))
        {
            PushRow row = line is null ? PushRow.Unread(number, error, compares) : await push(exchange, store, number, line, cancellation);
            rows.Write(row.AddTo);
            await action.Streams.Output.FlushAsync(CancellationToken.None);
            exitCode = row.IsDone ? exitCode : ExitCode.WrongValues;
            progress.Step();
        }

        return exitCode;
    }
}
