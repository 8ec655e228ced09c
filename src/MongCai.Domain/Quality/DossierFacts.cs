using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Quality;

/// <summary>What one dossier contributes to the figures: its days, its segment and its yes-or-no facts, and nothing of the applicant.</summary>
/// <remarks>
/// A <see cref="FactPolicy"/> makes it from a dossier; other systems build it themselves. A rate whose fact is null does not count the
/// dossier. When a dossier changes, retract the old facts from the tally and add the new ones. Immutable; safe to share between threads.
/// </remarks>
[JsonConverter(typeof(FormConverter<DossierFacts>))]
public sealed partial record DossierFacts
{
    private CountedFacts counted;

    /// <summary>The facts of a dossier that was accepted.</summary>
    /// <param name="code">The code of the dossier.</param>
    /// <param name="segment">Where it belongs.</param>
    /// <param name="receivedOn">The day of acceptance.</param>
    /// <param name="dueOn">The day appointed; null where there is none.</param>
    /// <param name="ending">When and how it left the pending ones; null while it is pending.</param>
    /// <exception cref="ArgumentException">The dossier ended before it was received.</exception>
    public DossierFacts(DossierCode code, Segment segment, LocalDate receivedOn, LocalDate? dueOn, Ending? ending)
    {
        ArgumentNullException.ThrowIfNull(segment);
        if (ending is { } end && (end.On < receivedOn || !Enum.IsDefined(end.Outcome)))
        {
            throw new ArgumentException(QualityErrors.EndsBeforeReceipt(code, receivedOn, end), nameof(ending));
        }

        (Code, counted) = (code, new(segment, receivedOn, dueOn, ending));
    }

    /// <summary>The facts of what was read and checked.</summary>
    internal DossierFacts(DossierCode code, in CountedFacts counted) => (Code, this.counted) = (code, counted);

    /// <summary>The code of the dossier.</summary>
    public DossierCode Code { get; private init; }

    /// <summary>Where the dossier belongs.</summary>
    public Segment Segment { get => counted.Segment; private init => counted.Segment = value; }

    /// <summary>The day of acceptance.</summary>
    public LocalDate ReceivedOn => counted.ReceivedOn;

    /// <summary>The day appointed; null where there is none.</summary>
    public LocalDate? DueOn => counted.DueOn;

    /// <summary>When and how the dossier left the pending ones; null while it is pending.</summary>
    public Ending? Ending => counted.Ending;

    /// <summary>The days from receipt to the end; null while the dossier is pending.</summary>
    public int? ProcessingDays => counted.ProcessingDays;

    /// <summary>True where the rule of the report makes it overdue whatever its days, as a second supplement does in Decision 766/QĐ-TTg.</summary>
    public bool CountsAsOverdue { get => counted.CountsAsOverdue; init => counted.CountsAsOverdue = value; }

    /// <summary>Whether its components are digitized; null where it is not to be counted.</summary>
    public bool? AreComponentsDigitized { get => counted.AreComponentsDigitized; init => counted.AreComponentsDigitized = value; }

    /// <summary>Whether its result has an electronic file; null where no written result is required or there is none yet.</summary>
    public bool? IsResultElectronic { get => counted.IsResultElectronic; init => counted.IsResultElectronic = value; }

    /// <summary>Whether one component or more was reused.</summary>
    public bool ReusesData { get => counted.ReusesData; init => counted.ReusesData = value; }

    /// <summary>Whether one component or more came from the store of results.</summary>
    public bool UsesResultStore { get => counted.UsesResultStore; init => counted.UsesResultStore = value; }

    /// <summary>Whether one component or more was read from the population database.</summary>
    public bool UsesPopulationData { get => counted.UsesPopulationData; init => counted.UsesPopulationData = value; }

    /// <summary>Whether one component or more is a certified electronic copy.</summary>
    public bool UsesCertifiedCopy { get => counted.UsesCertifiedCopy; init => counted.UsesCertifiedCopy = value; }

    /// <summary>Whether the dossier was sent to the national portal; null where nobody recorded it, which is not "no".</summary>
    public bool? IsSynchronized { get => counted.IsSynchronized; init => counted.IsSynchronized = value; }

    /// <summary>Whether the applicant was satisfied; null where no rating was given.</summary>
    public bool? IsSatisfied { get => counted.IsSatisfied; init => counted.IsSatisfied = value; }

    /// <summary>Whether there was a complaint about it, or a dislike: an answer <i>không hài lòng</i>, <i>chưa hài lòng</i> or worse.</summary>
    /// <remarks>
    /// <see cref="WithResponse"/> sets it for a dislike, and never takes it back; the caller sets it for complaints. That the dislike of
    /// Decision 766/QĐ-TTg is this answer is our reading: the national exchange has no other mark of a dossier that is nearer to it.
    /// </remarks>
    public bool HasComplaint { get => counted.HasComplaint; init => counted.HasComplaint = value; }

    /// <summary>Whether there is something to pay after exemptions and reductions.</summary>
    public bool HasObligation { get => counted.HasObligation; internal init => counted.HasObligation = value; }

    /// <summary>Whether it was paid online, as Decision 766/QĐ-TTg has it.</summary>
    public bool IsPaidOnline { get => counted.IsPaidOnline; internal init => counted.IsPaidOnline = value; }

    /// <summary>Whether it was paid without notes; null where nothing was paid and kept.</summary>
    public bool? IsPaidCashless { get => counted.IsPaidCashless; internal init => counted.IsPaidCashless = value; }

    /// <summary>What was paid and kept.</summary>
    public Vnd AmountPaid { get => counted.AmountPaid; internal init => counted.AmountPaid = value; }

    /// <summary>Writes the code and the days.</summary>
    public override string ToString() =>
        $"{Code}: received {QualityErrors.Text(ReceivedOn)}, due {QualityErrors.Text(DueOn)}, {(Ending is { } end ? $"{end.Outcome} {QualityErrors.Text(end.On)}" : "pending")}";

    /// <summary>What the dossier adds to the figures.</summary>
    internal ref readonly CountedFacts Counted => ref counted;
}
