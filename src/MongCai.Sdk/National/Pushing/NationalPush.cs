using System.Security.Cryptography;
using MongCai.Domain.Dossiers;

namespace MongCai.Sdk.National;

/// <summary>Pushes dossiers with their steps and remembers what the exchange has, so that after a crash nothing is lost and no step is sent twice.</summary>
/// <remarks>
/// <para>
/// A dossier is sent again until the exchange has it as it is: it has a key. Before a batch of steps is sent, the store says that they are under
/// way; what the store still says so after a crash, or after an answer that was lost, is sent again only after someone has looked
/// (<see cref="SettleAsync"/>). Steps that were refused, and those that never left, are sent by the next push.
/// </para>
/// <para>The steps of a dossier are told apart by their places: they only grow, as its events do. Safe for use from many threads and processes at once.</para>
/// </remarks>
public sealed class NationalPush
{
    private readonly NationalExchangeClient exchange;
    private readonly INationalPushStore store;

    /// <summary>Pushes to an exchange and remembers in a store.</summary>
    public NationalPush(NationalExchangeClient exchange, INationalPushStore store)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        ArgumentNullException.ThrowIfNull(store);
        (this.exchange, this.store) = (exchange, store);
    }

    /// <summary>Pushes what the exchange does not have yet of a dossier.</summary>
    /// <param name="dossier">The dossier as it is now.</param>
    /// <param name="steps">All its steps, in the order in which they were taken.</param>
    /// <param name="cancellationToken">Cancels between calls and within them; what was sent by then is remembered as under way.</param>
    /// <returns>What the exchange has of it now.</returns>
    /// <exception cref="ArgumentException">The dossier has no code, or fewer steps than were pushed before.</exception>
    /// <exception cref="NationalExchangeException">The exchange could not be reached; what is known is stored.</exception>
    /// <exception cref="InvalidOperationException">Somebody else pushes the same dossier at this moment.</exception>
    public async Task<NationalPushRecord> PushAsync(
        NationalDossier dossier, IReadOnlyList<NationalProgress> steps, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(steps);
        DossierCode code = dossier.Code.Value
            ?? throw new ArgumentException("The dossier has no code of a province, by which it is remembered.", nameof(dossier));
        NationalPushRecord record = await store.FindAsync(code, cancellationToken).ConfigureAwait(false) ?? new(code, 0);
        ArgumentOutOfRangeException.ThrowIfLessThan(steps.Count, record.Steps.Count, $"{nameof(steps)}.{nameof(steps.Count)}");
        record = await PushDossierAsync(record, dossier, cancellationToken).ConfigureAwait(false);
        return record.State == NationalPushState.Delivered ? await PushStepsAsync(record, steps, cancellationToken).ConfigureAwait(false) : record;
    }

    /// <summary>Says of the steps under way whether they arrived, after someone has looked at the national portal or asked its operators.</summary>
    /// <returns>The record; null where nothing is remembered of the dossier.</returns>
    /// <exception cref="InvalidOperationException">Somebody else pushes the same dossier at this moment.</exception>
    public async Task<NationalPushRecord?> SettleAsync(DossierCode code, bool haveArrived, CancellationToken cancellationToken = default)
    {
        NationalPushState known = haveArrived ? NationalPushState.Delivered : NationalPushState.Pending;
        NationalPushRecord? record = await store.FindAsync(code, cancellationToken).ConfigureAwait(false);
        return record is { HasStepsUnderWay: true }
            ? await PutAsync(record with { Steps = [.. record.Steps.Select(step => step == NationalPushState.UnderWay ? known : step)] }, cancellationToken)
                .ConfigureAwait(false)
            : record;
    }

    private async Task<NationalPushRecord> PushDossierAsync(NationalPushRecord record, NationalDossier dossier, CancellationToken cancellationToken)
    {
        string fingerprint = Fingerprint(dossier);
        if (record.State == NationalPushState.Delivered && record.Fingerprint == fingerprint)
        {
            return record;
        }

        return await exchange.PushDossierAsync(dossier, PushMode.AddOrUpdate, cancellationToken).ConfigureAwait(false) is PushOutcome.Refused refused
            ? await PutAsync(record with { State = NationalPushState.Refused, Reason = Said(refused.Code, refused.Message) }, cancellationToken)
                .ConfigureAwait(false)
            : await PutAsync(record with { State = NationalPushState.Delivered, Fingerprint = fingerprint, Reason = "" }, cancellationToken)
                .ConfigureAwait(false);
    }

    private async Task<NationalPushRecord> PushStepsAsync(NationalPushRecord record, IReadOnlyList<NationalProgress> steps, CancellationToken cancellationToken)
    {
        int[] open =
            [.. Enumerable.Range(0, steps.Count)
            .Where(place => place >= record.Steps.Count || record.Steps[place] is NationalPushState.Pending or NationalPushState.Refused)];
        foreach (int[] places in open.Chunk(exchange.StepsInACall))
        {
            record = await PushBatchAsync(record, places, [.. places.Select(place => steps[place])], cancellationToken).ConfigureAwait(false);
        }

        return record;
    }

    private async Task<NationalPushRecord> PushBatchAsync(
        NationalPushRecord before, int[] places, NationalProgress[] batch, CancellationToken cancellationToken)
    {
        NationalPushRecord sent = await PutAsync(
            before with { Steps = Marked(before.Steps, places, _ => NationalPushState.UnderWay), Reason = "" }, cancellationToken).ConfigureAwait(false);
        DeliveryOutcome outcome;
        try
        {
            outcome = await OnlyAsync(exchange.PushProgressAsync(batch, cancellationToken)).ConfigureAwait(false);
        }
        catch (NationalExchangeException error) when (!error.MayBeDelivered)
        {
            await PutAsync(sent with { Steps = Marked(before.Steps, places, _ => NationalPushState.Pending) }, CancellationToken.None).ConfigureAwait(false);
            throw;
        }

        return await PutAsync(
            sent with { Steps = Marked(sent.Steps, places, index => StateOf(outcome, index)), Reason = ReasonOf(outcome) }, CancellationToken.None)
                .ConfigureAwait(false);
    }

    private static async Task<DeliveryOutcome> OnlyAsync(IAsyncEnumerable<ProgressBatch> batches)
    {
        await foreach (ProgressBatch batch in batches.ConfigureAwait(false))
        {
            return batch.Outcome;
        }

        throw new InvalidOperationException("The client gave no outcome for the steps that it was given.");
    }

    private async Task<NationalPushRecord> PutAsync(NationalPushRecord record, CancellationToken cancellationToken)
    {
        NationalPushRecord next = record with { Version = record.Version + 1 };
        return await store.TryPutAsync(next, cancellationToken).ConfigureAwait(false)
            ? next
            : throw new InvalidOperationException($"Somebody else pushes the dossier {record.Code} at this moment: let one of you do it.");
    }

    private static NationalPushState[] Marked(IReadOnlyList<NationalPushState> steps, int[] places, Func<int, NationalPushState> state)
    {
        NationalPushState[] marked = [.. steps, .. Enumerable.Repeat(NationalPushState.Pending, Math.Max(0, places[^1] + 1 - steps.Count))];
        for (int index = 0; index < places.Length; index++)
        {
            marked[places[index]] = state(index);
        }

        return marked;
    }

    /// <summary>What became of one step of a batch; where the answer does not say which ones were refused, it is not known of any.</summary>
    private static NationalPushState StateOf(DeliveryOutcome outcome, int index) => outcome switch
    {
        DeliveryOutcome.Accepted => NationalPushState.Delivered,
        DeliveryOutcome.Refused => NationalPushState.Refused,
        DeliveryOutcome.PartlyRefused { Items: { Count: > 0 } items } when items.All(item => item.Place is not null) =>
            items.Any(item => item.Place == index) ? NationalPushState.Refused : NationalPushState.Delivered,
        _ => NationalPushState.UnderWay,
    };

    private static string ReasonOf(DeliveryOutcome outcome) => outcome switch
    {
        DeliveryOutcome.Refused refused => Said(refused.Code, refused.Message),
        DeliveryOutcome.PartlyRefused refused =>
            string.Join(
                "; ", refused.Items.Select(item => Said(item.Code, item.Message)).Distinct(StringComparer.Ordinal)
                .DefaultIfEmpty(Said(refused.Code, refused.Message))),
        DeliveryOutcome.PerhapsDelivered perhaps => perhaps.Reason,
        _ => "",
    };

    private static string Said(string code, string message) => code.Length == 0 ? message : $"{code}: {message}";

    private static string Fingerprint(NationalDossier dossier) =>
        Convert.ToHexStringLower(
            SHA256.HashData(NationalJson.Write(writer => System.Text.Json.JsonSerializer.Serialize(writer, dossier, NationalJson.Context.NationalDossier))));
}
