using System.CommandLine;
using MongCai.Cli.National;
using MongCai.Cli.Portal;
using MongCai.Cli.Rows;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.National;
using MongCai.Sdk.National.Dossiers;
using MongCai.Sdk.National.Pushing;

namespace MongCai.Cli.Commands;

/// <summary><c>national sync</c>: asks the exchange what it has of each dossier of a file, mends the journal by it, and pushes what is missing or behind.</summary>
internal sealed class NationalSyncCommand
{
    private static readonly string[] Columns = ["line", "code", "found", "own", "state", "steps_delivered", "error"];

    private readonly NationalAction action;
    private readonly Argument<string> file = new("FILE") { Description = "The dossiers, as for 'national push'." };
    private readonly Option<string> journal;
    private readonly Option<bool> json = new("--json") { Description = "Write a JSON object a line instead of CSV." };

    private NationalSyncCommand(NationalAction action) => (this.action, journal) = (action, NationalAction.JournalOption(isRequired: true));

    internal static Command Command(NationalAction action)
    {
        NationalSyncCommand sync = new(action);
        Command command = new("sync", "Compare each dossier with what the exchange has (TraCuuHoSo) and push those that it does not have, or has in another state: for a journal that was lost, or when the exchange lost something. Steps cannot be asked for; those of the journal count. Exit code 1 where something is not in step afterwards.") { sync.file };
        return action.Attach(command, [sync.journal, sync.json], sync.RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, NationalExchangeClient exchange, CancellationToken cancellation)
    {
        string path = parse.GetRequiredValue(file);
        PortalHost host = action.Action.Host;
        using PushJournal store = PushJournal.Open(parse.GetRequiredValue(journal));
        using TextReader text = action.Streams.Open(path);
        using Progress progress = new(host, action.Streams.Terminal, "dossiers", host.IsErrorTerminal && path != "-" ? PushLines.Count(path) : null);
        RowList rows = new(Columns, parse.GetValue(json), action.Streams.Output);
        int exitCode = ExitCode.Success;
        await foreach ((long number, PushLine? line, string? error) in PushLines.ReadAsync(text, cancellation))
        {
            bool isInStep = line is null ? Write(rows, number, null, "", "", error) : await SyncAsync(rows, number, line, exchange, store, cancellation);
            await action.Streams.Output.FlushAsync(CancellationToken.None);
            exitCode = isInStep ? exitCode : ExitCode.WrongValues;
            progress.Step();
        }

        return exitCode;
    }

    private static async Task<bool> SyncAsync(RowList rows, long number, PushLine line, NationalExchangeClient exchange, PushJournal store, CancellationToken cancellation)
    {
        DossierCode code = line.Dossier.Code.Value!.Value;
        string own = line.Dossier.Status.ToString();
        NationalAnswer<NationalDossier> answer = await exchange.FindDossierAsync(code, cancellation);
        if (answer is NationalAnswer<NationalDossier>.Refused refused)
        {
            return Write(rows, number, new(line.Steps.Count, new(code, 0)), "", own, $"The exchange refused the question: {refused.Code} {refused.Message}");
        }

        string found = answer is NationalAnswer<NationalDossier>.Given { Content: var theirs } ? theirs.Status.ToString() : "none";
        await MendAsync(store, code, isThere: found == own, cancellation);
        try
        {
            return Write(rows, number, new(line.Steps.Count, await new NationalPush(exchange, store).PushAsync(line.Dossier, line.Steps, cancellation)), found, own, null);
        }
        catch (ArgumentException wrong)
        {
            return Write(rows, number, new(line.Steps.Count, new(code, 0)), found, own, wrong.Message);
        }
    }

    /// <summary>What the journal calls delivered and the exchange does not have, or has otherwise, is pushed again.</summary>
    private static async Task MendAsync(PushJournal store, DossierCode code, bool isThere, CancellationToken cancellation)
    {
        if (!isThere && await store.FindAsync(code, cancellation) is { State: NationalPushState.Delivered } record)
        {
            await store.TryPutAsync(record with { State = NationalPushState.Pending, Version = record.Version + 1 }, cancellation);
        }
    }

    private static bool Write(RowList rows, long number, (int Steps, NationalPushRecord Record)? pushed, string found, string own, string? error)
    {
        PushRow row = new(number, pushed?.Steps ?? 0, pushed?.Record, error);
        rows.Write(results => row.AddSyncTo(results, found, own));
        return row.IsDone && error is null;
    }
}
