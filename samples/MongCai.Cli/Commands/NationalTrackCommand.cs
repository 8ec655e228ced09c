using System.CommandLine;
using MongCai.Cli.National;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;
using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.National;

namespace MongCai.Cli.Commands;

/// <summary><c>national track</c>: what the exchange has of a dossier, and what the journal says of it.</summary>
internal sealed class NationalTrackCommand
{
    private readonly NationalAction action;
    private readonly Argument<string> code = new("CODE") { Description = "The code of the dossier." };
    private readonly Option<string> journal;
    private readonly Option<string> arrived = new Option<string>("--arrived")
    {
        Description = "Say of the steps of which that is not known whether they arrived: yes, or no to have them pushed again. Needs --journal.",
    }.AcceptOnlyFromAmong("yes", "no");

    private readonly Option<bool> json = JsonSettings.OfOne();

    private NationalTrackCommand(NationalAction action) => (this.action, journal) = (action, NationalAction.JournalOption(isRequired: false));

    internal static Command Command(NationalAction action)
    {
        NationalTrackCommand track = new(action);
        Command command = new(
            "track",
            "Look a dossier up at the exchange (TraCuuHoSo), and in the journal where one is given. Exit code 1 where the exchange does not have it.")
        {
            track.code,
        };
        return action.Attach(command, [track.journal, track.arrived, track.json], track.RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, NationalExchangeClient exchange, CancellationToken cancellation)
    {
        string text = parse.GetRequiredValue(code);
        if (!DossierCode.TryParse(text, out DossierCode dossier))
        {
            return CommandLine.WrongValue(action.Streams, $"found '{text}', expected the code of a dossier such as 000.00.01.H49-260908-0001.");
        }

        (string, string)[] journaled = [.. await JournaledAsync(parse, exchange, dossier, cancellation)];
        return Write(await exchange.FindDossierAsync(dossier, cancellation), journaled, parse.GetValue(json));
    }

    private async Task<IEnumerable<(string Name, string Value)>> JournaledAsync(
        ParseResult parse, NationalExchangeClient exchange, DossierCode dossier, CancellationToken cancellation)
    {
        string? answer = parse.GetValue(arrived);
        if (parse.GetValue(journal) is not { } path)
        {
            return answer is null ? [] : throw new UsageException(new BilingualText(
                "--arrived được ghi vào sổ: hãy đưa --journal.", "--arrived is written to the journal: give --journal."));
        }

        using PushJournal store = PushJournal.Open(path);
        NationalPushRecord? record = answer is null ? await store.FindAsync(dossier, cancellation)
            : await new NationalPush(exchange, store).SettleAsync(dossier, answer == "yes", cancellation);
        return record is null ? [("journal", "none")] : FactsOf(record);
    }

    private int Write(NationalAnswer<NationalDossier> answer, (string, string)[] journaled, bool isJson)
    {
        (string, string)[] found = answer switch
        {
            NationalAnswer<NationalDossier>.Given { Content: var given } => FactsOf(given),
            NationalAnswer<NationalDossier>.Refused => [],
            _ => [("status", "none")],
        };
        NamedValues.Write(action.Streams.Output, isJson, [.. journaled, .. found]);
        return answer is NationalAnswer<NationalDossier>.Refused refused
            ? CommandLine.WrongValue(action.Streams, $"The exchange refused the question: {refused.Code} {refused.Message}")
            : answer is NationalAnswer<NationalDossier>.Given ? ExitCode.Success
            : ExitCode.WrongValues;
    }

    private static (string, string)[] FactsOf(NationalPushRecord record) =>
    [
        ("journal", $"{record.State}"),
        ("steps_delivered", Invariant($"{record.StepsDelivered}")),
        ("steps_under_way", Invariant($"{record.Steps.Count(step => step == NationalPushState.UnderWay)}")),
    ];

    private static (string, string)[] FactsOf(NationalDossier found) =>
    [
        ("status", $"{found.Status}"),
        ("status_name", found.Status.VietnameseName ?? ""),
        ("received", $"{found.ReceivedAt}"),
        ("due", $"{found.DueAt}"),
        ("finished", $"{found.FinishedAt}"),
    ];
}
