using System.Text.Json.Serialization;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Quality;

/// <summary>How a report reads dossiers: which states it counts as ended, which due day it compares with, what it counts as digitized.</summary>
/// <remarks>Reports differ, so that a figure needs the name of its policy. Immutable; safe to share between threads.</remarks>
[JsonConverter(typeof(FormConverter<FactPolicy>))]
[NoJson("make it in code.")]
public sealed class FactPolicy
{
    private readonly StatusBuckets buckets;
    private readonly DigitizationRules digitization;
    private readonly DeadlineCalculator? reporting;

    /// <summary>Makes a policy.</summary>
    /// <param name="buckets">The groups of states: processed, withdrawn and stopped dossiers have ended, others are pending.</param>
    /// <param name="digitization">What counts as digitized.</param>
    /// <param name="reporting">
    /// Where given, the due day is counted on the reporting clock and a second supplement counts as overdue; where null, the due day is
    /// the one appointed.
    /// </param>
    public FactPolicy(StatusBuckets buckets, DigitizationRules digitization, DeadlineCalculator? reporting = null)
    {
        ArgumentNullException.ThrowIfNull(buckets);
        ArgumentNullException.ThrowIfNull(digitization);
        (this.buckets, this.digitization, this.reporting) = (buckets, digitization, reporting);
    }

    /// <summary>The policy of the published figures: the groups of a provincial system, the appointed day.</summary>
    public static FactPolicy Published { get; } = new(StatusBuckets.Portal2024, DigitizationRules.Decision766);

    /// <summary>The policy of forms II.06 and II.07 of Circular 01/2020/TT-VPCP: what was received is either resolved or pending.</summary>
    public static FactPolicy Report06 { get; } = new(StatusBuckets.Report06, DigitizationRules.Decision766);

    /// <summary>The policy of the index of Decision 766/QĐ-TTg, with the due day on the reporting clock.</summary>
    /// <param name="calculator">The office's hours and its way of counting.</param>
    public static FactPolicy Index766(DeadlineCalculator calculator)
    {
        ArgumentNullException.ThrowIfNull(calculator);
        return new(StatusBuckets.Index766, DigitizationRules.Decision766, calculator);
    }

    /// <summary>The name of the groups of states, to be printed with the figures.</summary>
    public string Name => buckets.Name;

    /// <summary>Gives the facts of a dossier, without payment and rating, which the caller adds by <c>with</c>.</summary>
    /// <param name="dossier">The dossier as it stands.</param>
    /// <param name="segment">Where it belongs, as <see cref="Segment.Of"/> begins it.</param>
    /// <returns>Null for a dossier that was not accepted: no report counts it as received.</returns>
    public DossierFacts? FactsOf(Dossier dossier, Segment segment)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(segment);
        if (dossier.AcceptedAt is not { } accepted)
        {
            return null;
        }

        Digitization digitized = dossier.Digitization(digitization);
        return new(dossier.Code, segment, accepted.Date, DueOn(dossier), EndingOf(dossier))
        {
            CountsAsOverdue = reporting is not null && dossier.Supplements > 1,
            AreComponentsDigitized = digitized.HasDigitizedComponents,
            IsResultElectronic = digitized.HasElectronicResult,
            ReusesData = digitized.ReusesData,
            UsesResultStore = digitized.UsesResultStore,
            UsesPopulationData = digitized.UsesPopulationData,
            UsesCertifiedCopy = digitized.UsesCertifiedCopy,
        };
    }

    /// <summary>The name of the policy.</summary>
    public override string ToString() => Name;

    /// <summary>The day that the figures compare with: none while the dossier stands still in time, for the day then moves with it.</summary>
    private LocalDate? DueOn(Dossier dossier) =>
        reporting is null
            ? (StandsStillInTime(dossier) ? null : dossier.DueOn)
            : dossier.PromiseBy(DeadlineClock.ReportingSubtraction, reporting)?.Deadline?.DueOn;

    private bool StandsStillInTime(Dossier dossier) =>
        dossier.Suspensions is [.., { Until: null } open] && open.From <= dossier.DueAt && EndingOf(dossier) is null;

    private Ending? EndingOf(Dossier dossier) => buckets.BucketOf(dossier.State) switch
    {
        StatusBucket.Processed => new Ending(LeftOn(dossier), Outcome.Resolved),
        StatusBucket.Withdrawn => new Ending(LeftOn(dossier), Outcome.Withdrawn),
        StatusBucket.Stopped => new Ending(LeftOn(dossier), Outcome.Stopped),
        StatusBucket.None or StatusBucket.NotAccepted or StatusBucket.InProcess or StatusBucket.Supplement => null,
    };

    /// <summary>The first day of the state: for a result, when it was ready; for a wait, when it began.</summary>
    private static LocalDate LeftOn(Dossier dossier) => dossier.State switch
    {
        DossierState.ResultReady or DossierState.Returned or DossierState.InCorrection => dossier.FinishedAt!.Value.Date,
        DossierState.Withdrawn or DossierState.Closed => dossier.EndedAt!.Value.Date,
        DossierState.Filed or DossierState.AwaitingIntakeSupplement or DossierState.NotAccepted or DossierState.Accepted or DossierState.InProcess
            or DossierState.AwaitingSupplement or DossierState.AwaitingPayment or DossierState.Stopped =>
            dossier.Suspensions is [.., var wait] ? wait.From.Date : dossier.AcceptedAt!.Value.Date,
    };
}
