using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using MongCai.Domain.Dossiers;

namespace MongCai.Sdk.National;

/// <content>The services that look up and bring dossiers.</content>
public partial class NationalExchangeClient
{
    private static readonly string[] DossierNames = ["hồ sơ", "ho so"];
    private static readonly string[] AccountNames =
    [
        "tài khoản", "tai khoan", "người dùng", "nguoi dung", "TechID", "định danh", "dinh danh", "công dân", "cong dan", "doanh nghiệp", "doanh nghiep",
    ];

    /// <summary>Looks a dossier up (<c>TraCuuHoSo</c>).</summary>
    public virtual Task<NationalAnswer<NationalDossier>> FindDossierAsync(DossierCode code, CancellationToken cancellationToken = default) =>
        AskAsync(
            "TraCuuHoSo",
            [("mahoso", code.ToString())],
            DossierNames,
            result => The(code, [.. Elements(result).Select(record => Read(record, NationalJson.Context.NationalDossier))]),
            cancellationToken);

    /// <summary>Finds the account of a person on the national portal (<c>TraCuuTechID</c>), by the number of the person. The answer is personal data.</summary>
    public virtual Task<NationalAnswer<NationalAccount>> FindAccountAsync(PersonalId id, CancellationToken cancellationToken = default) =>
        FindAccountAsync(id.Reveal(), cancellationToken);

    /// <summary>Finds the account of an enterprise on the national portal (<c>TraCuuTechID</c>), by its tax code.</summary>
    public virtual Task<NationalAnswer<NationalAccount>> FindAccountAsync(TaxCode code, CancellationToken cancellationToken = default) =>
        FindAccountAsync(code.ToString(), cancellationToken);

    /// <summary>Pushes a dossier (<c>DongBoHoSoMC</c>): as a new one, and where the exchange has it, as a change.</summary>
    /// <param name="dossier">The dossier, as <see cref="NationalMapping.OfDossier"/> makes it.</param>
    /// <param name="mode">What is to become of it where the exchange has it already.</param>
    /// <param name="cancellationToken">Cancels the call; whether the exchange has the dossier by then is not known, and pushing again is safe.</param>
    /// <exception cref="ArgumentException">
    /// The code of the dossier or of its procedure is missing, or a member is longer than the exchange takes; nothing was sent.
    /// </exception>
    public virtual async Task<PushOutcome> PushDossierAsync(
        NationalDossier dossier, PushMode mode = PushMode.AddOrUpdate, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        NationalLimits.ThrowIfExceeded([.. NationalLimits.Keys(dossier), .. NationalLimits.Of(dossier)], nameof(dossier));
        if (mode != PushMode.Update && await AddAsync(dossier, mode, cancellationToken).ConfigureAwait(false) is { } outcome)
        {
            return outcome;
        }

        ExchangeAnswer answer = await SyncAsync(dossier, isUpdating: true, cancellationToken).ConfigureAwait(false);
        return answer.Verdict == ExchangeVerdict.Success ? new PushOutcome.Updated { Result = answer.ResultText } : RefusalOf(answer);
    }

    /// <summary>
    /// Pushes steps in the handling of dossiers (<c>CapNhatTienDoHoSoMC</c>), as many in a call as <see cref="NationalCallOptions.StepsInACall"/>
    /// says, and gives each batch as it was answered.
    /// </summary>
    /// <param name="steps">The steps, in the order in which they were taken.</param>
    /// <param name="cancellationToken">Cancels between the batches and within them.</param>
    /// <remarks>
    /// A batch that is refused, or whose answer is lost, does not stop the others. Where a batch cannot be delivered the enumeration throws: go on at
    /// <see cref="ProgressBatch.Next"/> of the last one given, that is with the batch that failed.
    /// </remarks>
    /// <exception cref="ArgumentException">A member is longer than the exchange takes; nothing was sent.</exception>
    public virtual IAsyncEnumerable<ProgressBatch> PushProgressAsync(IReadOnlyList<NationalProgress> steps, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(steps);
        NationalLimits.ThrowIfExceeded(steps.SelectMany(NationalLimits.Of), nameof(steps));
        return PushBatchesAsync(steps, cancellationToken);
    }

    /// <summary>Reports the state of a dossier that came from the national portal (<c>DongBoTrangThaiHoSo</c>).</summary>
    /// <exception cref="ArgumentException">The national number of the dossier is missing; nothing was sent.</exception>
    public virtual Task<DeliveryOutcome> PushStatusAsync(NationalStatusChange change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentException.ThrowIfNullOrWhiteSpace(change.NationalNumber, $"{nameof(change)}.{nameof(change.NationalNumber)}");
        return DeliverAsync(Connection.BringAsync(
            "DongBoTrangThaiHoSo",
            [("type", "2")],
            writer => JsonSerializer.Serialize(writer, change, NationalJson.Context.NationalStatusChange),
            1,
            Repeat.Unsent,
            cancellationToken));
    }

    /// <summary>Pushes the satisfaction of a month (<c>DongBoDanhGia</c>), an item for each question.</summary>
    /// <exception cref="ArgumentException">There is no item; nothing was sent.</exception>
    public virtual Task<DeliveryOutcome> PushSatisfactionAsync(IReadOnlyList<NationalSatisfaction> satisfaction, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(satisfaction);
        ArgumentOutOfRangeException.ThrowIfZero(satisfaction.Count, $"{nameof(satisfaction)}.{nameof(satisfaction.Count)}");
        return DeliverAsync(Connection.BringListAsync("DongBoDanhGia", satisfaction, NationalJson.Context.NationalSatisfaction, cancellationToken));
    }

    private Task<NationalAnswer<NationalAccount>> FindAccountAsync(string number, CancellationToken cancellationToken) =>
        AskAsync(
            "TraCuuTechID",
            [(ExchangeRequest.Provider, "wso2is"), ("mstorcmnd", number)],
            AccountNames,
            result => First(result) is { } record && Read(record, NationalJson.Context.NationalAccount) is { TechnicalId.Length: > 0 } account ? account : null,
            cancellationToken);

    /// <summary>The one dossier with the code that was asked for; null where there are none at all.</summary>
    private static NationalDossier? The(DossierCode code, NationalDossier[] records)
    {
        NationalDossier[] own = [.. records.Where(record => record.Code.Value == code)];
        return records.Length == 0 ? null
            : own.Length == 1 ? own[0]
            : own.Length == 0 ? throw new NationalShapeException("it gives dossiers, and none with the code that was asked for.")
            : throw new NationalShapeException("it gives several dossiers with the code that was asked for.");
    }

    /// <summary>What became of things that have no key; where the answer was lost, that it was.</summary>
    internal static async Task<DeliveryOutcome> DeliverAsync(Task<ExchangeAnswer> bringing)
    {
        try
        {
            return OutcomeOf(await bringing.ConfigureAwait(false));
        }
        catch (NationalExchangeException error) when (error is { MayBeDelivered: true, StatusCode: not (HttpStatusCode.OK or HttpStatusCode.Created) })
        {
            return new DeliveryOutcome.PerhapsDelivered(error.Message);
        }
    }

    private static DeliveryOutcome OutcomeOf(ExchangeAnswer answer) => answer.Verdict switch
    {
        ExchangeVerdict.Success => new DeliveryOutcome.Accepted { Result = answer.ResultText },
        ExchangeVerdict.PartlyRefused => new DeliveryOutcome.PartlyRefused(answer.Code, answer.Message) { Items = answer.Refusals, Result = answer.ResultText },
        ExchangeVerdict.None or ExchangeVerdict.Refused or ExchangeVerdict.Exists or ExchangeVerdict.NotFound =>
            new DeliveryOutcome.Refused(answer.Code, answer.Message) { Items = answer.Refusals, Result = answer.ResultText },
    };

    /// <summary>Gives no outcome where the dossier is there and is to be changed.</summary>
    private async Task<PushOutcome?> AddAsync(NationalDossier dossier, PushMode mode, CancellationToken cancellationToken)
    {
        ExchangeAnswer answer = await SyncAsync(dossier, isUpdating: false, cancellationToken).ConfigureAwait(false);
        return answer.Verdict switch
        {
            ExchangeVerdict.Success => new PushOutcome.Added { Result = answer.ResultText },
            ExchangeVerdict.Exists when mode == PushMode.Add => new PushOutcome.AlreadyExists(answer.Reply.Attempts > 1) { Result = answer.ResultText },
            ExchangeVerdict.Exists => null,
            ExchangeVerdict.None or ExchangeVerdict.Refused or ExchangeVerdict.PartlyRefused or ExchangeVerdict.NotFound => RefusalOf(answer),
        };
    }

    private static PushOutcome.Refused RefusalOf(ExchangeAnswer answer) => new(answer.Code, answer.Message)
    {
        Items = answer.Refusals,
        Result = answer.ResultText,
    };

    private Task<ExchangeAnswer> SyncAsync(NationalDossier dossier, bool isUpdating, CancellationToken cancellationToken) =>
        Connection.BringDossierAsync("DongBoHoSoMC", dossier, NationalJson.Context.NationalDossier, isUpdating, cancellationToken);

    private async IAsyncEnumerable<ProgressBatch> PushBatchesAsync(
        IReadOnlyList<NationalProgress> steps, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (int first = 0; first < steps.Count; first += Connection.StepsInACall)
        {
            NationalProgress[] batch = [.. steps.Skip(first).Take(Connection.StepsInACall)];
            Task<ExchangeAnswer> bringing = Connection.BringListAsync("CapNhatTienDoHoSoMC", batch, NationalJson.Context.NationalProgress, cancellationToken);
            yield return new(first, batch.Length, await DeliverAsync(bringing).ConfigureAwait(false));
        }
    }
}
