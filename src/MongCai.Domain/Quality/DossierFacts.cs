using System.Text.Json.Serialization;
using MongCai.Domain.Deadlines;
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
    private ulong marks = 1UL << (int)Counter.Received;

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

        (Code, Segment, ReceivedOn, DueOn, Ending) = (code, segment, receivedOn, dueOn, ending);
        ProcessingDays = ending is { } known ? Period.DaysBetween(receivedOn, known.On) : null;
        Timeliness = ending is { } left && dueOn is { } due ? Deadlines.Timeliness.OnTime + Math.Sign(left.On.CompareTo(due)) : null;
    }

    /// <summary>The code of the dossier.</summary>
    public DossierCode Code { get; private init; }

    /// <summary>Where the dossier belongs.</summary>
    public Segment Segment { get; }

    /// <summary>The day of acceptance.</summary>
    public LocalDate ReceivedOn { get; }

    /// <summary>The day appointed; null where there is none.</summary>
    public LocalDate? DueOn { get; }

    /// <summary>When and how the dossier left the pending ones; null while it is pending.</summary>
    public Ending? Ending { get; }

    /// <summary>The days from receipt to the end; null while the dossier is pending.</summary>
    public int? ProcessingDays { get; }

    /// <summary>True where the rule of the report makes it overdue whatever its days, as a second supplement does in Decision 766/QĐ-TTg.</summary>
    public bool CountsAsOverdue { get; init; }

    /// <summary>Whether its components are digitized; null where it is not to be counted.</summary>
    public bool? AreComponentsDigitized
    {
        get => Optional(Counter.ComponentsCounted, Counter.ComponentsDigitized);
        init => Mark(Counter.ComponentsCounted, Counter.ComponentsDigitized, value);
    }

    /// <summary>Whether its result has an electronic file; null where no written result is required or there is none yet.</summary>
    public bool? IsResultElectronic
    {
        get => Optional(Counter.ResultCounted, Counter.ResultElectronic);
        init => Mark(Counter.ResultCounted, Counter.ResultElectronic, value);
    }

    /// <summary>Whether one component or more was reused.</summary>
    public bool ReusesData { get => Has(Counter.Reused); init => Mark(Counter.Reused, value); }

    /// <summary>Whether one component or more came from the store of results.</summary>
    public bool UsesResultStore { get => Has(Counter.FromResultStore); init => Mark(Counter.FromResultStore, value); }

    /// <summary>Whether one component or more was read from the population database.</summary>
    public bool UsesPopulationData { get => Has(Counter.PopulationData); init => Mark(Counter.PopulationData, value); }

    /// <summary>Whether one component or more is a certified electronic copy.</summary>
    public bool UsesCertifiedCopy { get => Has(Counter.CertifiedCopy); init => Mark(Counter.CertifiedCopy, value); }

    /// <summary>Whether the dossier was sent to the national portal; null where nobody recorded it, which is not "no".</summary>
    public bool? IsSynchronized
    {
        get => Optional(Counter.SynchronizedCounted, Counter.Synchronized);
        init => Mark(Counter.SynchronizedCounted, Counter.Synchronized, value);
    }

    /// <summary>Whether the applicant was satisfied; null where no rating was given.</summary>
    public bool? IsSatisfied
    {
        get => Optional(Counter.Rated, Counter.Satisfied);
        init => Mark(Counter.Rated, Counter.Satisfied, value);
    }

    /// <summary>Whether there was a complaint about it, or a dislike: an answer <i>không hài lòng</i>, <i>chưa hài lòng</i> or worse.</summary>
    /// <remarks>
    /// <see cref="WithResponse"/> sets it for a dislike, and never takes it back; the caller sets it for complaints. That the dislike of
    /// Decision 766/QĐ-TTg is this answer is our reading: the national exchange has no other mark of a dossier that is nearer to it.
    /// </remarks>
    public bool HasComplaint { get => Has(Counter.Complained); init => Mark(Counter.Complained, value); }

    /// <summary>Whether there is something to pay after exemptions and reductions.</summary>
    public bool HasObligation { get => Has(Counter.Obliged); internal init => Mark(Counter.Obliged, value); }

    /// <summary>Whether it was paid online, as Decision 766/QĐ-TTg has it.</summary>
    public bool IsPaidOnline { get => Has(Counter.PaidOnline); internal init => Mark(Counter.PaidOnline, value); }

    /// <summary>Whether it was paid without notes; null where nothing was paid and kept.</summary>
    public bool? IsPaidCashless
    {
        get => Optional(Counter.Paid, Counter.PaidCashless);
        internal init => Mark(Counter.Paid, Counter.PaidCashless, value);
    }

    /// <summary>What was paid and kept.</summary>
    public Vnd AmountPaid { get; internal init; }

    /// <summary>Writes the code and the days.</summary>
    public override string ToString() =>
        $"{Code}: received {QualityErrors.Text(ReceivedOn)}, due {QualityErrors.Text(DueOn)}, {(Ending is { } end ? $"{end.Outcome} {QualityErrors.Text(end.On)}" : "pending")}";

    internal ulong Marks => marks;

    /// <summary>How the end stands against the due day; null where one of them is missing.</summary>
    internal Timeliness? Timeliness { get; }

    private bool Has(Counter counter) => (marks >> (int)counter & 1) != 0;

    private bool? Optional(Counter counted, Counter fact) => Has(counted) ? Has(fact) : null;

    private void Mark(Counter counter, bool value) =>
        marks = value ? marks | (1UL << (int)counter) : marks & ~(1UL << (int)counter);

    private void Mark(Counter counted, Counter fact, bool? value)
    {
        Mark(counted, value is not null);
        Mark(fact, value == true);
    }
}
