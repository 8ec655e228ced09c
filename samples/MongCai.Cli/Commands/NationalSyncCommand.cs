using System.CommandLine;
using MongCai.Cli.National;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.National;

namespace MongCai.Cli.Commands;

/// <summary>
/// <c>national sync</c>: asks the exchange what it has of each dossier of a file, mends the journal by it, and pushes what is missing or behind.
/// </summary>
internal static class NationalSyncCommand
{
    internal static Command Command(NationalAction action)
    {
        PushFile file = new(action, "The dossiers, as for 'national push'.", compares: true);
        Command command = new(
            "sync",
            "Compare each dossier with what the exchange has (TraCuuHoSo) and push those that it does not have, or has in another state: for a journal that was lost, or when the exchange lost something. Steps cannot be asked for; those of the journal count. Exit code 1 where something is not in step afterwards.");
        return file.Attach(command, SyncAsync);
    }

    private static async Task<PushRow> SyncAsync(
        NationalExchangeClient exchange, PushJournal journal, long number, PushLine line, CancellationToken cancellation)
    {
        DossierCode code = line.Dossier.Code.Value!.Value;
        string own = line.Dossier.Status.ToString();
        PushRow row = new(number, line.Steps.Count, new(code, 0)) { Compared = ("", own) };
        NationalAnswer<NationalDossier> answer = await exchange.FindDossierAsync(code, cancellation);
        if (answer is NationalAnswer<NationalDossier>.Refused refused)
        {
            return row with { Error = $"The exchange refused the question: {refused.Code} {refused.Message}" };
        }

        string found = answer is NationalAnswer<NationalDossier>.Given { Content: var theirs } ? theirs.Status.ToString() : "none";
        await MendAsync(journal, code, isThere: found == own, cancellation);
        row = row with { Compared = (found, own) };
        try
        {
            return row with { Record = await new NationalPush(exchange, journal).PushAsync(line.Dossier, line.Steps, cancellation) };
        }
        catch (ArgumentException wrong)
        {
            return row with { Error = wrong.Message };
        }
    }

    /// <summary>What the journal calls delivered and the exchange does not have, or has otherwise, is pushed again.</summary>
    private static async Task MendAsync(PushJournal journal, DossierCode code, bool isThere, CancellationToken cancellation)
    {
        if (!isThere && await journal.FindAsync(code, cancellation) is { State: NationalPushState.Delivered } record)
        {
            await journal.TryPutAsync(record with { State = NationalPushState.Pending, Version = record.Version + 1 }, cancellation);
        }
    }
}
