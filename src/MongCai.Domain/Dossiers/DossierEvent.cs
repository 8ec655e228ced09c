using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>Something that happened to a dossier. A dossier is the fold of its events.</summary>
/// <remarks>
/// A closed set. The commands of <see cref="Dossier"/> make events that the law allows; to make one by hand is to record
/// what happened elsewhere. A text that holds half of a surrogate pair is an <see cref="ArgumentException"/>. Events that hold lists compare them by reference.
/// </remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Filed), "filed")]
[JsonDerivedType(typeof(ComponentsAdded), "components-added")]
[JsonDerivedType(typeof(SupplementRequested), "supplement-requested")]
[JsonDerivedType(typeof(Supplemented), "supplemented")]
[JsonDerivedType(typeof(IntakeRefused), "intake-refused")]
[JsonDerivedType(typeof(Accepted), "accepted")]
[JsonDerivedType(typeof(Transferred), "transferred")]
[JsonDerivedType(typeof(TasksAssigned), "tasks-assigned")]
[JsonDerivedType(typeof(TaskCompleted), "task-completed")]
[JsonDerivedType(typeof(PaymentRequested), "payment-requested")]
[JsonDerivedType(typeof(PaymentConfirmed), "payment-confirmed")]
[JsonDerivedType(typeof(Reappointed), "reappointed")]
[JsonDerivedType(typeof(Stopped), "stopped")]
[JsonDerivedType(typeof(Resumed), "resumed")]
[JsonDerivedType(typeof(Closed), "closed")]
[JsonDerivedType(typeof(Withdrawn), "withdrawn")]
[JsonDerivedType(typeof(Decided), "decided")]
[JsonDerivedType(typeof(Refused), "refused")]
[JsonDerivedType(typeof(ResultReturned), "result-returned")]
[JsonDerivedType(typeof(CorrectionRequested), "correction-requested")]
[JsonDerivedType(typeof(Adjusted), "adjusted")]
public abstract record DossierEvent
{
    private DossierEvent(EventStamp stamp)
    {
        ArgumentNullException.ThrowIfNull(stamp);
        Stamp = stamp;
        DossierTexts.RequireWhole(this);
    }

    /// <summary>When it happened and who did it.</summary>
    [JsonRequired]
    public EventStamp Stamp { get; init; }

    /// <summary>The action that the event carries out; null for <see cref="Filed"/>, which begins the dossier.</summary>
    [JsonIgnore]
    public DossierAction? Action => Lifecycle.ActionOf(GetType());

    /// <summary>The dossier was filed.</summary>
    public sealed record Filed(EventStamp Stamp, [property: JsonRequired] Submission Submission) : DossierEvent(Stamp);

    /// <summary>Components were added; a component with the code of an earlier one takes its place.</summary>
    public sealed record ComponentsAdded(EventStamp Stamp, IReadOnlyList<Component> Components) : DossierEvent(Stamp)
    {
        /// <summary>The components, as they are from now on.</summary>
        [JsonRequired]
        public IReadOnlyList<Component> Components { get; init => field = CopiedList.Of(value); } = CopiedList.Of(Components);
    }

    /// <summary>A supplement was asked for; a special law is named where it sets other limits than the regime.</summary>
    public sealed record SupplementRequested(
        EventStamp Stamp, IReadOnlyList<string> Items, string Reason, LegalCitation? SpecialLaw = null) : DossierEvent(Stamp)
    {
        /// <summary>What is to be completed.</summary>
        [JsonRequired]
        public IReadOnlyList<string> Items { get; init => field = CopiedList.Of(value); } = CopiedList.Of(Items);

        /// <summary>Why, in a sentence.</summary>
        /// <exception cref="ArgumentException">The reason is blank.</exception>
        [JsonRequired]
        public string Reason { get; init => field = NotBlank(value); } = NotBlank(Reason);

        /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
        public override string ToString() => RecordText.Of(
            nameof(SupplementRequested),
            (nameof(Stamp), Stamp), (nameof(Action), Action), (nameof(SpecialLaw), SpecialLaw), (nameof(Items), Items),
            (nameof(Reason), RecordText.Free(Reason)));
    }

    /// <summary>The supplement was handed in; after acceptance, with the due moment that follows from it.</summary>
    public sealed record Supplemented(
        EventStamp Stamp,
        IReadOnlyList<Component> Components,
        [property: JsonConverter(typeof(IsoConverter<LocalDateTime>))] LocalDateTime? DueAt = null) : DossierEvent(Stamp)
    {
        /// <summary>The components handed in.</summary>
        [JsonRequired]
        public IReadOnlyList<Component> Components { get; init => field = CopiedList.Of(value); } = CopiedList.Of(Components);

        /// <summary>Writes every member, the same in every culture.</summary>
        public override string ToString() => RecordText.Of(
            nameof(Supplemented),
            (nameof(Stamp), Stamp), (nameof(Action), Action), (nameof(DueAt), DueAt), (nameof(Components), Components));
    }

    /// <summary>The dossier was not accepted.</summary>
    public sealed record IntakeRefused(EventStamp Stamp, string Reason, LegalCitation? Basis = null) : DossierEvent(Stamp)
    {
        /// <summary>Why, in a sentence.</summary>
        /// <exception cref="ArgumentException">The reason is blank.</exception>
        [JsonRequired]
        public string Reason { get; init => field = NotBlank(value); } = NotBlank(Reason);

        /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
        public override string ToString() => RecordText.Of(
            nameof(IntakeRefused),
            (nameof(Stamp), Stamp), (nameof(Action), Action), (nameof(Basis), Basis), (nameof(Reason), RecordText.Free(Reason)));
    }

    /// <summary>
    /// The dossier was accepted, and the moment of the result appointed; null where the procedure sets none. The moment of the law stands beside it
    /// where the office commits itself to a time of its own.
    /// </summary>
    public sealed record Accepted(
        EventStamp Stamp, [property: JsonConverter(typeof(IsoConverter<LocalDateTime>))] LocalDateTime? DueAt = null, bool HasSlip = true,
        [property: JsonConverter(typeof(IsoConverter<LocalDateTime>))] LocalDateTime? LegalDueAt = null)
        : DossierEvent(Stamp)
    {
        /// <summary>Writes every member, the same in every culture.</summary>
        public override string ToString() => RecordText.Of(
            nameof(Accepted),
            (nameof(Stamp), Stamp), (nameof(Action), Action), (nameof(DueAt), DueAt), (nameof(HasSlip), HasSlip), (nameof(LegalDueAt), LegalDueAt));
    }

    /// <summary>The dossier was transferred to an agency that settles it; with a due moment where the clock starts there.</summary>
    public sealed record Transferred(
        EventStamp Stamp,
        [property: JsonRequired] AgencyCode To,
        [property: JsonConverter(typeof(IsoConverter<LocalDateTime>))] LocalDateTime? DueAt = null) : DossierEvent(Stamp)
    {
        /// <summary>Writes every member, the same in every culture.</summary>
        public override string ToString() => RecordText.Of(
            nameof(Transferred),
            (nameof(Stamp), Stamp), (nameof(Action), Action), (nameof(To), To), (nameof(DueAt), DueAt));
    }

    /// <summary>The agencies of an inter-agency dossier were given their tasks; what was done stays, earlier tasks that are open lapse.</summary>
    public sealed record TasksAssigned(EventStamp Stamp, [property: JsonRequired] TaskOrder Order, IReadOnlyList<AgencyTask> Tasks) : DossierEvent(Stamp)
    {
        /// <summary>The tasks, in the order in which they follow one another.</summary>
        [JsonRequired]
        public IReadOnlyList<AgencyTask> Tasks { get; init => field = CopiedList.Of(value); } = CopiedList.Of(Tasks);
    }

    /// <summary>An agency has done its first open task.</summary>
    public sealed record TaskCompleted(EventStamp Stamp, [property: JsonRequired] AgencyCode Agency, string? Note = null) : DossierEvent(Stamp)
    {
        /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
        public override string ToString() => RecordText.Of(
            nameof(TaskCompleted),
            (nameof(Stamp), Stamp), (nameof(Action), Action), (nameof(Agency), Agency), (nameof(Note), RecordText.Free(Note)));
    }

    /// <summary>The applicant was asked to pay.</summary>
    public sealed record PaymentRequested(EventStamp Stamp, [property: JsonRequired] Vnd Amount) : DossierEvent(Stamp);

    /// <summary>The payment was confirmed, with the due moment that follows from the wait.</summary>
    public sealed record PaymentConfirmed(
        EventStamp Stamp, [property: JsonConverter(typeof(IsoConverter<LocalDateTime>))] LocalDateTime? DueAt = null) : DossierEvent(Stamp)
    {
        /// <summary>Writes every member, the same in every culture.</summary>
        public override string ToString() => RecordText.Of(
            nameof(PaymentConfirmed),
            (nameof(Stamp), Stamp), (nameof(Action), Action), (nameof(DueAt), DueAt));
    }

    /// <summary>The agency apologized and appointed another moment; a special law is named where it sets other limits than the regime.</summary>
    public sealed record Reappointed(
        EventStamp Stamp,
        string Reason,
        [property: JsonRequired, JsonConverter(typeof(IsoConverter<LocalDateTime>))] LocalDateTime DueAt,
        LegalCitation? SpecialLaw = null) : DossierEvent(Stamp)
    {
        /// <summary>Why, in a sentence.</summary>
        /// <exception cref="ArgumentException">The reason is blank.</exception>
        [JsonRequired]
        public string Reason { get; init => field = NotBlank(value); } = NotBlank(Reason);

        /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
        public override string ToString() => RecordText.Of(
            nameof(Reappointed),
            (nameof(Stamp), Stamp), (nameof(Action), Action), (nameof(DueAt), DueAt), (nameof(SpecialLaw), SpecialLaw),
            (nameof(Reason), RecordText.Free(Reason)));
    }

    /// <summary>The processing was stopped.</summary>
    public sealed record Stopped(EventStamp Stamp, string Reason, LegalCitation? Basis = null) : DossierEvent(Stamp)
    {
        /// <summary>Why, in a sentence.</summary>
        /// <exception cref="ArgumentException">The reason is blank.</exception>
        [JsonRequired]
        public string Reason { get; init => field = NotBlank(value); } = NotBlank(Reason);

        /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
        public override string ToString() => RecordText.Of(
            nameof(Stopped),
            (nameof(Stamp), Stamp), (nameof(Action), Action), (nameof(Basis), Basis), (nameof(Reason), RecordText.Free(Reason)));
    }

    /// <summary>The processing goes on, with the due moment that follows from the stop.</summary>
    public sealed record Resumed(
        EventStamp Stamp, [property: JsonConverter(typeof(IsoConverter<LocalDateTime>))] LocalDateTime? DueAt = null) : DossierEvent(Stamp)
    {
        /// <summary>Writes every member, the same in every culture.</summary>
        public override string ToString() => RecordText.Of(nameof(Resumed), (nameof(Stamp), Stamp), (nameof(Action), Action), (nameof(DueAt), DueAt));
    }

    /// <summary>The dossier was closed without a result; a special law is named where it sets another term for the supplement than the regime.</summary>
    public sealed record Closed(EventStamp Stamp, string Reason, LegalCitation? SpecialLaw = null) : DossierEvent(Stamp)
    {
        /// <summary>Why, in a sentence.</summary>
        /// <exception cref="ArgumentException">The reason is blank.</exception>
        [JsonRequired]
        public string Reason { get; init => field = NotBlank(value); } = NotBlank(Reason);

        /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
        public override string ToString() => RecordText.Of(
            nameof(Closed),
            (nameof(Stamp), Stamp), (nameof(Action), Action), (nameof(SpecialLaw), SpecialLaw), (nameof(Reason), RecordText.Free(Reason)));
    }

    /// <summary>The applicant withdrew the dossier, which stops it for good.</summary>
    public sealed record Withdrawn(EventStamp Stamp, string? Reason = null) : DossierEvent(Stamp)
    {
        /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
        public override string ToString() => RecordText.Of(
            nameof(Withdrawn),
            (nameof(Stamp), Stamp), (nameof(Action), Action), (nameof(Reason), RecordText.Free(Reason)));
    }

    /// <summary>The dossier was decided, or its wrong result corrected.</summary>
    public sealed record Decided(EventStamp Stamp, [property: JsonRequired] ResultDocument Result) : DossierEvent(Stamp);

    /// <summary>The agency refused to settle the dossier; the refusal is returned as its result.</summary>
    public sealed record Refused(EventStamp Stamp, string Reason, LegalCitation? Basis = null) : DossierEvent(Stamp)
    {
        /// <summary>Why, in a sentence.</summary>
        /// <exception cref="ArgumentException">The reason is blank.</exception>
        [JsonRequired]
        public string Reason { get; init => field = NotBlank(value); } = NotBlank(Reason);

        /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
        public override string ToString() => RecordText.Of(
            nameof(Refused),
            (nameof(Stamp), Stamp), (nameof(Action), Action), (nameof(Basis), Basis), (nameof(Reason), RecordText.Free(Reason)));
    }

    /// <summary>The result was returned.</summary>
    public sealed record ResultReturned(EventStamp Stamp, [property: JsonRequired] ReturnChannel Channel) : DossierEvent(Stamp);

    /// <summary>The result was reported wrong.</summary>
    public sealed record CorrectionRequested(EventStamp Stamp, string Reason) : DossierEvent(Stamp)
    {
        /// <summary>Why, in a sentence.</summary>
        /// <exception cref="ArgumentException">The reason is blank.</exception>
        [JsonRequired]
        public string Reason { get; init => field = NotBlank(value); } = NotBlank(Reason);

        /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
        public override string ToString() => RecordText.Of(
            nameof(CorrectionRequested),
            (nameof(Stamp), Stamp), (nameof(Action), Action), (nameof(Reason), RecordText.Free(Reason)));
    }

    /// <summary>The applicant adjusted the content; a component with the code of an earlier one takes its place. The clock runs on.</summary>
    public sealed record Adjusted(EventStamp Stamp, IReadOnlyList<Component> Components, string? Note = null) : DossierEvent(Stamp)
    {
        /// <summary>The components, as they are from now on.</summary>
        [JsonRequired]
        public IReadOnlyList<Component> Components { get; init => field = CopiedList.Of(value); } = CopiedList.Of(Components);

        /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
        public override string ToString() => RecordText.Of(
            nameof(Adjusted),
            (nameof(Stamp), Stamp), (nameof(Action), Action), (nameof(Note), RecordText.Free(Note)), (nameof(Components), Components));
    }

    private static string NotBlank(string reason) =>
        VisibleLine.SaysSomething(reason)
            ? reason
            : throw new ArgumentException("The law asks for a reason here; this one has no letter or digit.", nameof(reason));
}
