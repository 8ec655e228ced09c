using MongCai.Domain.Agencies;
using MongCai.Domain.Dossiers.Components;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>Something that happened to a dossier. A dossier is the fold of its events.</summary>
/// <remarks>
/// A closed set. The commands of <see cref="Dossier"/> make events that the law allows; to make one by hand is to record
/// what happened elsewhere. Events that hold lists compare them by reference.
/// </remarks>
public abstract record DossierEvent
{
    private DossierEvent(EventStamp stamp) => Stamp = stamp;

    /// <summary>When it happened and who did it.</summary>
    public EventStamp Stamp { get; }

    /// <summary>The action that the event carries out; null for <see cref="Filed"/>, which begins the dossier.</summary>
    public abstract DossierAction? Action { get; }

    /// <summary>The dossier was filed.</summary>
    public sealed record Filed(EventStamp Stamp, Submission Submission) : DossierEvent(Stamp)
    {
        /// <inheritdoc/>
        public override DossierAction? Action => null;
    }

    /// <summary>Components were added; a component with the code of an earlier one takes its place.</summary>
    public sealed record ComponentsAdded(EventStamp Stamp, IReadOnlyList<Component> Components) : DossierEvent(Stamp)
    {
        /// <summary>The components, as they are from now on.</summary>
        public IReadOnlyList<Component> Components { get; } = [.. Components];

        /// <inheritdoc/>
        public override DossierAction? Action => DossierAction.AddComponents;
    }

    /// <summary>A supplement was asked for; a special law is named where it sets other limits than the regime.</summary>
    public sealed record SupplementRequested(EventStamp Stamp, IReadOnlyList<string> Items, string Reason, LegalCitation? SpecialLaw = null) : DossierEvent(Stamp)
    {
        /// <summary>What is to be completed.</summary>
        public IReadOnlyList<string> Items { get; } = [.. Items];

        /// <summary>Why, in a sentence.</summary>
        /// <exception cref="ArgumentException">The reason is blank.</exception>
        public string Reason { get; } = NotBlank(Reason);

        /// <inheritdoc/>
        public override DossierAction? Action => DossierAction.RequestSupplement;
    }

    /// <summary>The supplement was handed in; after acceptance, with the due moment that follows from it.</summary>
    public sealed record Supplemented(EventStamp Stamp, IReadOnlyList<Component> Components, LocalDateTime? DueAt = null) : DossierEvent(Stamp)
    {
        /// <summary>The components handed in.</summary>
        public IReadOnlyList<Component> Components { get; } = [.. Components];

        /// <inheritdoc/>
        public override DossierAction? Action => DossierAction.Supplement;
    }

    /// <summary>The dossier was not accepted.</summary>
    public sealed record IntakeRefused(EventStamp Stamp, string Reason, LegalCitation? Basis = null) : DossierEvent(Stamp)
    {
        /// <summary>Why, in a sentence.</summary>
        /// <exception cref="ArgumentException">The reason is blank.</exception>
        public string Reason { get; } = NotBlank(Reason);

        /// <inheritdoc/>
        public override DossierAction? Action => DossierAction.RefuseIntake;
    }

    /// <summary>The dossier was accepted, and the moment of the result appointed; null where the procedure sets none.</summary>
    public sealed record Accepted(EventStamp Stamp, LocalDateTime? DueAt, bool HasSlip = true) : DossierEvent(Stamp)
    {
        /// <inheritdoc/>
        public override DossierAction? Action => DossierAction.Accept;
    }

    /// <summary>The dossier was transferred to an agency that settles it.</summary>
    public sealed record Transferred(EventStamp Stamp, AgencyCode To) : DossierEvent(Stamp)
    {
        /// <inheritdoc/>
        public override DossierAction? Action => DossierAction.Transfer;
    }

    /// <summary>The agencies of an inter-agency dossier were given their tasks; earlier tasks lapse.</summary>
    public sealed record TasksAssigned(EventStamp Stamp, TaskOrder Order, IReadOnlyList<AgencyTask> Tasks) : DossierEvent(Stamp)
    {
        /// <summary>The tasks, in the order in which they follow one another.</summary>
        public IReadOnlyList<AgencyTask> Tasks { get; } = [.. Tasks];

        /// <inheritdoc/>
        public override DossierAction? Action => DossierAction.AssignTasks;
    }

    /// <summary>An agency has done its first open task.</summary>
    public sealed record TaskCompleted(EventStamp Stamp, AgencyCode Agency, string? Note = null) : DossierEvent(Stamp)
    {
        /// <inheritdoc/>
        public override DossierAction? Action => DossierAction.CompleteTask;
    }

    /// <summary>The applicant was asked to pay an amount in dong.</summary>
    public sealed record PaymentRequested(EventStamp Stamp, long Amount) : DossierEvent(Stamp)
    {
        /// <inheritdoc/>
        public override DossierAction? Action => DossierAction.RequestPayment;
    }

    /// <summary>The payment was confirmed, with the due moment that follows from the wait.</summary>
    public sealed record PaymentConfirmed(EventStamp Stamp, LocalDateTime? DueAt = null) : DossierEvent(Stamp)
    {
        /// <inheritdoc/>
        public override DossierAction? Action => DossierAction.ConfirmPayment;
    }

    /// <summary>The agency apologized and appointed another moment; a special law is named where it sets other limits than the regime.</summary>
    public sealed record Reappointed(EventStamp Stamp, string Reason, LocalDateTime DueAt, LegalCitation? SpecialLaw = null) : DossierEvent(Stamp)
    {
        /// <summary>Why, in a sentence.</summary>
        /// <exception cref="ArgumentException">The reason is blank.</exception>
        public string Reason { get; } = NotBlank(Reason);

        /// <inheritdoc/>
        public override DossierAction? Action => DossierAction.Reappoint;
    }

    /// <summary>The processing was stopped.</summary>
    public sealed record Stopped(EventStamp Stamp, string Reason, LegalCitation? Basis = null) : DossierEvent(Stamp)
    {
        /// <summary>Why, in a sentence.</summary>
        /// <exception cref="ArgumentException">The reason is blank.</exception>
        public string Reason { get; } = NotBlank(Reason);

        /// <inheritdoc/>
        public override DossierAction? Action => DossierAction.Stop;
    }

    /// <summary>The processing goes on, with the due moment that follows from the stop.</summary>
    public sealed record Resumed(EventStamp Stamp, LocalDateTime? DueAt = null) : DossierEvent(Stamp)
    {
        /// <inheritdoc/>
        public override DossierAction? Action => DossierAction.Resume;
    }

    /// <summary>The dossier was closed without a result.</summary>
    public sealed record Closed(EventStamp Stamp, string Reason) : DossierEvent(Stamp)
    {
        /// <summary>Why, in a sentence.</summary>
        /// <exception cref="ArgumentException">The reason is blank.</exception>
        public string Reason { get; } = NotBlank(Reason);

        /// <inheritdoc/>
        public override DossierAction? Action => DossierAction.Close;
    }

    /// <summary>The applicant withdrew the dossier.</summary>
    public sealed record Withdrawn(EventStamp Stamp, string? Reason = null) : DossierEvent(Stamp)
    {
        /// <inheritdoc/>
        public override DossierAction? Action => DossierAction.Withdraw;
    }

    /// <summary>The dossier was decided, or its wrong result corrected.</summary>
    public sealed record Decided(EventStamp Stamp, ResultDocument Result) : DossierEvent(Stamp)
    {
        /// <inheritdoc/>
        public override DossierAction? Action => DossierAction.Decide;
    }

    /// <summary>The agency refused to settle the dossier; the refusal is returned as its result.</summary>
    public sealed record Refused(EventStamp Stamp, string Reason, LegalCitation? Basis = null) : DossierEvent(Stamp)
    {
        /// <summary>Why, in a sentence.</summary>
        /// <exception cref="ArgumentException">The reason is blank.</exception>
        public string Reason { get; } = NotBlank(Reason);

        /// <inheritdoc/>
        public override DossierAction? Action => DossierAction.Refuse;
    }

    /// <summary>The result was returned.</summary>
    public sealed record ResultReturned(EventStamp Stamp, ReturnChannel Channel) : DossierEvent(Stamp)
    {
        /// <inheritdoc/>
        public override DossierAction? Action => DossierAction.ReturnResult;
    }

    /// <summary>The result was reported wrong.</summary>
    public sealed record CorrectionRequested(EventStamp Stamp, string Reason) : DossierEvent(Stamp)
    {
        /// <summary>Why, in a sentence.</summary>
        /// <exception cref="ArgumentException">The reason is blank.</exception>
        public string Reason { get; } = NotBlank(Reason);

        /// <inheritdoc/>
        public override DossierAction? Action => DossierAction.RequestCorrection;
    }

    private static string NotBlank(string reason) =>
        string.IsNullOrWhiteSpace(reason) ? throw new ArgumentException("The law asks for a reason here; this one is blank.", nameof(reason)) : reason;
}
