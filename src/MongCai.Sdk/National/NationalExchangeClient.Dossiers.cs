using System.Runtime.CompilerServices;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Dossiers.Applicants;
using MongCai.Sdk.National.Dossiers;
using MongCai.Sdk.National.Satisfaction;
using MongCai.Sdk.National.Transport;
using MongCai.Sdk.National.Wire;

namespace MongCai.Sdk.National;

/// <content>The services that look up and bring dossiers.</content>
public partial class NationalExchangeClient
{
    private const int ProgressBatchSize = 10;

    /// <summary>Looks a dossier up (<c>TraCuuHoSo</c>).</summary>
    public virtual Task<NationalAnswer<NationalDossier>> FindDossierAsync(DossierCode code, CancellationToken cancellationToken = default) =>
        AskAsync(
            "TraCuuHoSo",
            [("mahoso", code.ToString())],
            result => First(result) is { } record ? Read(record, NationalJson.Context.NationalDossier) : null,
            cancellationToken);

    /// <summary>Finds the account of a person on the national portal (<c>TraCuuTechID</c>), by the number of the person. The answer is personal data.</summary>
    public virtual Task<NationalAnswer<NationalAccount>> FindAccountAsync(PersonalId id, CancellationToken cancellationToken = default) =>
        FindAccountAsync(id.Reveal(), cancellationToken);

    /// <summary>Finds the account of an enterprise on the national portal (<c>TraCuuTechID</c>), by its tax code.</summary>
    public virtual Task<NationalAnswer<NationalAccount>> FindAccountAsync(TaxCode code, CancellationToken cancellationToken = default) =>
        FindAccountAsync(code.ToString(), cancellationToken);

    /// <summary>Pushes a dossier (<c>DongBoHoSoMC</c>): as a new one, and where the exchange has it, as a change.</summary>
    /// <param name="dossier">The dossier, as <see cref="Mapping.NationalMapping.OfDossier"/> makes it.</param>
    /// <param name="mode">What is to become of it where the exchange has it already.</param>
    /// <param name="cancellationToken">Cancels the call; whether the exchange has the dossier by then is not known, and pushing again is safe.</param>
    /// <exception cref="ArgumentException">A member is longer than the exchange takes; nothing was sent.</exception>
    public virtual async Task<PushOutcome> PushDossierAsync(
        NationalDossier dossier, PushMode mode = PushMode.AddOrUpdate, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        NationalLimits.ThrowIfExceeded(NationalLimits.Of(dossier), nameof(dossier));
        if (mode != PushMode.Update && await AddAsync(dossier, mode, cancellationToken).ConfigureAwait(false) is { } outcome)
        {
            return outcome;
        }

        ExchangeAnswer answer = await SyncAsync(dossier, isUpdating: true, cancellationToken).ConfigureAwait(false);
        return answer.IsDone ? new PushOutcome.Updated() : new PushOutcome.Refused(answer.Code, answer.Message);
    }

    /// <summary>Pushes steps in the handling of dossiers (<c>CapNhatTienDoHoSoMC</c>), ten in a call, and gives each batch as it was answered.</summary>
    /// <param name="steps">The steps, in the order in which they were taken.</param>
    /// <param name="cancellationToken">Cancels between the batches and within them.</param>
    /// <remarks>
    /// A batch that is refused does not stop the others. Where a batch cannot be delivered the enumeration throws: go on at
    /// <see cref="ProgressBatch.Next"/> of the last one given, that is with the batch that failed.
    /// </remarks>
    /// <exception cref="ArgumentException">A member is longer than the exchange takes; nothing was sent.</exception>
    public virtual IAsyncEnumerable<ProgressBatch> PushProgressAsync(IReadOnlyList<NationalProgress> steps, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(steps);
        NationalLimits.ThrowIfExceeded(steps.SelectMany(NationalLimits.Of), nameof(steps));
        return PushBatchesAsync(steps, cancellationToken);
    }

    /// <summary>Reports the state of a dossier that was filed on the national portal (<c>DongBoTrangThaiHoSo</c>).</summary>
    public virtual async Task<DeliveryOutcome> PushStatusAsync(NationalStatusChange change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        return OutcomeOf(await Connection.BringAsync("DongBoTrangThaiHoSo", [change], NationalJson.Context.NationalStatusChange, ("type", "2"), cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Pushes the satisfaction of a month (<c>DongBoDanhGia</c>).</summary>
    public virtual async Task<DeliveryOutcome> PushSatisfactionAsync(NationalSatisfaction satisfaction, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(satisfaction);
        return OutcomeOf(await Connection.BringAsync("DongBoDanhGia", [satisfaction], NationalJson.Context.NationalSatisfaction, null, cancellationToken).ConfigureAwait(false));
    }

    private Task<NationalAnswer<NationalAccount>> FindAccountAsync(string number, CancellationToken cancellationToken) =>
        AskAsync(
            "TraCuuTechID",
            [("provider", "wso2is"), ("mstorcmnd", number)],
            result => First(result) is { } record && Read(record, NationalJson.Context.NationalAccount) is { TechnicalId.Length: > 0 } account ? account : null,
            cancellationToken);

    private static DeliveryOutcome OutcomeOf(ExchangeAnswer answer) =>
        answer.IsDone || answer.Verdict == ExchangeVerdict.Exists ? new DeliveryOutcome.Accepted() : new DeliveryOutcome.Refused(answer.Code, answer.Message);

    /// <summary>Gives no outcome where the dossier is there and is to be changed.</summary>
    private async Task<PushOutcome?> AddAsync(NationalDossier dossier, PushMode mode, CancellationToken cancellationToken)
    {
        ExchangeAnswer answer = await SyncAsync(dossier, isUpdating: false, cancellationToken).ConfigureAwait(false);
        return answer.Verdict switch
        {
            ExchangeVerdict.Success => new PushOutcome.Added(),
            ExchangeVerdict.Exists when mode == PushMode.Add => new PushOutcome.AlreadyExists(answer.Reply!.Attempts > 1),
            ExchangeVerdict.Exists => null,
            _ => new PushOutcome.Refused(answer.Code, answer.Message),
        };
    }

    private Task<ExchangeAnswer> SyncAsync(NationalDossier dossier, bool isUpdating, CancellationToken cancellationToken) =>
        Connection.BringAsync("DongBoHoSoMC", [dossier], NationalJson.Context.NationalDossier, ("isUpdating", isUpdating ? "True" : "False"), cancellationToken);

    private async IAsyncEnumerable<ProgressBatch> PushBatchesAsync(IReadOnlyList<NationalProgress> steps, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (int first = 0; first < steps.Count; first += ProgressBatchSize)
        {
            NationalProgress[] batch = [.. steps.Skip(first).Take(ProgressBatchSize)];
            ExchangeAnswer answer = await Connection.BringAsync("CapNhatTienDoHoSoMC", batch, NationalJson.Context.NationalProgress, null, cancellationToken).ConfigureAwait(false);
            yield return new(first, batch.Length, OutcomeOf(answer));
        }
    }
}
