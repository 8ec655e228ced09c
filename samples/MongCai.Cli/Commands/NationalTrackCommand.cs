using System.CommandLine;
using MongCai.Cli.National;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.National;
using MongCai.Sdk.National.Dossiers;
using MongCai.Sdk.National.Pushing;

namespace MongCai.Cli.Commands;

/// <summary><c>national track</c>: what the exchange has of a dossier, and what the journal says of it.</summary>
internal sealed class NationalTrackCommand
{
    private readonly NationalAction action;
    private readonly Argument<string> code = new("CODE") { Description = "The code of the dossier." };
    private readonly Option<string> journal;
    private readonly Option<string> arrived = new Option<string>("--arrived") { Description = "Say of the steps of which that is not known whether they arrived: yes, or no to have them pushed again. Needs --journal." }.AcceptOnlyFromAmong("yes", "no");

    private NationalTrackCommand(NationalAction action) => (this.action, journal) = (action, NationalAction.JournalOption(isRequired: false));

    internal static Command Command(NationalAction action)
    {
        NationalTrackCommand track = new(action);
        Command command = new("track", "Look a dossier up at the exchange (TraCuuHoSo), and in the journal where one is given. Exit code 1 where the exchange does not have it.") { track.code };
        return action.Attach(command, [track.journal, track.arrived], track.RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, NationalExchangeClient exchange, CancellationToken cancellation)
    {
        string text = parse.GetRequiredValue(code);
        if (!DossierCode.TryParse(text, out DossierCode dossier))
        {
            return CommandLine.WrongValue(action.Streams, $"found '{text}', expected the code of a dossier such as 000.00.01.H49-260908-0001.");
        }

        await WriteJournalAsync(parse, exchange, dossier, cancellation);
        return Write(await exchange.FindDossierAsync(dossier, cancellation));
    }

    private async Task WriteJournalAsync(ParseResult parse, NationalExchangeClient exchange, DossierCode dossier, CancellationToken cancellation)
    {
        string? answer = parse.GetValue(arrived);
        if (parse.GetValue(journal) is not { } path)
        {
            _ = answer is null ? answer : throw new UsageException("--arrived is written to the journal: give --journal.");
            return;
        }

        using PushJournal store = PushJournal.Open(path);
        NationalPushRecord? record = answer is null ? await store.FindAsync(dossier, cancellation) : await new NationalPush(exchange, store).SettleAsync(dossier, answer == "yes", cancellation);
        action.Streams.Output.Write(record is null ? "journal=none\n" : Invariant($"journal={record.State}\nsteps_delivered={record.StepsDelivered}\nsteps_under_way={record.Steps.Count(step => step == NationalPushState.UnderWay)}\n"));
    }

    private int Write(NationalAnswer<NationalDossier> answer)
    {
        TextWriter output = action.Streams.Output;
        switch (answer)
        {
            case NationalAnswer<NationalDossier>.Given { Content: var found }:
                output.Write($"status={found.Status}\nstatus_name={found.Status.VietnameseName}\nreceived={found.ReceivedAt}\ndue={found.DueAt}\nfinished={found.FinishedAt}\n");
                return ExitCode.Success;
            case NationalAnswer<NationalDossier>.Refused refused:
                return CommandLine.WrongValue(action.Streams, $"The exchange refused the question: {refused.Code} {refused.Message}");
            default:
                output.Write("status=none\n");
                return ExitCode.WrongValues;
        }
    }
}
