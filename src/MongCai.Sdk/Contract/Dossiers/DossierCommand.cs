using System.Text.Json.Serialization;
using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Sdk.Contract;

/// <summary>What can be asked of a dossier; the law may say no. Each is the command of the same name of <see cref="Dossier"/>.</summary>
/// <remarks>A closed set: a portal that is asked for a command it does not know refuses it.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Accept), "accept")]
[JsonDerivedType(typeof(RefuseIntake), "refuse-intake")]
[JsonDerivedType(typeof(RequestSupplement), "request-supplement")]
[JsonDerivedType(typeof(Supplement), "supplement")]
[JsonDerivedType(typeof(AddComponents), "add-components")]
[JsonDerivedType(typeof(Transfer), "transfer")]
[JsonDerivedType(typeof(AssignTasks), "assign-tasks")]
[JsonDerivedType(typeof(CompleteTask), "complete-task")]
[JsonDerivedType(typeof(RequestPayment), "request-payment")]
[JsonDerivedType(typeof(Reappoint), "reappoint")]
[JsonDerivedType(typeof(Stop), "stop")]
[JsonDerivedType(typeof(Resume), "resume")]
[JsonDerivedType(typeof(Close), "close")]
[JsonDerivedType(typeof(Withdraw), "withdraw")]
[JsonDerivedType(typeof(Decide), "decide")]
[JsonDerivedType(typeof(SettleAtOnce), "settle-at-once")]
[JsonDerivedType(typeof(Refuse), "refuse")]
[JsonDerivedType(typeof(ReturnResult), "return-result")]
[JsonDerivedType(typeof(RequestCorrection), "request-correction")]
[JsonDerivedType(typeof(Adjust), "adjust")]
public abstract record DossierCommand
{
    private DossierCommand()
    {
    }

    /// <summary>Accept the dossier and set its due date; without a slip where the result is given at once.</summary>
    public sealed record Accept(bool HasSlip = true) : DossierCommand;

    /// <summary>Refuse it at intake.</summary>
    public sealed record RefuseIntake([property: JsonRequired] string Reason, LegalCitation? Basis = null) : DossierCommand
    {
        /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
        public override string ToString() => RecordText.Of(nameof(RefuseIntake), (nameof(Reason), RecordText.Free(Reason)), (nameof(Basis), Basis));
    }

    /// <summary>Ask for components that are missing or wrong.</summary>
    public sealed record RequestSupplement(
        [property: JsonRequired] IReadOnlyList<string> Items, [property: JsonRequired] string Reason, LegalCitation? SpecialLaw = null) : DossierCommand
    {
        /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
        public override string ToString() =>
            RecordText.Of(nameof(RequestSupplement), (nameof(Items), Items), (nameof(Reason), RecordText.Free(Reason)), (nameof(SpecialLaw), SpecialLaw));
    }

    /// <summary>Hand in what was asked for.</summary>
    public sealed record Supplement([property: JsonRequired] IReadOnlyList<ComponentResource> Components) : DossierCommand;

    /// <summary>Add components that nobody asked for, such as scans.</summary>
    public sealed record AddComponents([property: JsonRequired] IReadOnlyList<ComponentResource> Components) : DossierCommand;

    /// <summary>Hand it on to the agency that settles it.</summary>
    public sealed record Transfer([property: JsonRequired] AgencyCode To) : DossierCommand;

    /// <summary>Share the work among agencies.</summary>
    public sealed record AssignTasks(
        [property: JsonRequired] OpenCode<TaskOrder> Order, [property: JsonRequired] IReadOnlyList<AgencyTask> Tasks) : DossierCommand;

    /// <summary>Say that an agency has done its part.</summary>
    public sealed record CompleteTask([property: JsonRequired] AgencyCode Agency, string? Note = null) : DossierCommand
    {
        /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
        public override string ToString() => RecordText.Of(nameof(CompleteTask), (nameof(Agency), Agency), (nameof(Note), RecordText.Free(Note)));
    }

    /// <summary>Ask for a payment before the work goes on.</summary>
    public sealed record RequestPayment([property: JsonRequired] Vnd Amount) : DossierCommand;

    /// <summary>Apologize and set a new date, once.</summary>
    public sealed record Reappoint(
        [property: JsonRequired] string Reason,
        [property: JsonRequired, JsonConverter(typeof(IsoConverter<LocalDateTime>))] LocalDateTime DueAt,
        LegalCitation? SpecialLaw = null) : DossierCommand
    {
        /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
        public override string ToString() => RecordText.Of(
            nameof(Reappoint),
            (nameof(Reason), RecordText.Free(Reason)), (nameof(DueAt), DueAt), (nameof(SpecialLaw), SpecialLaw));
    }

    /// <summary>Stop the work.</summary>
    public sealed record Stop([property: JsonRequired] string Reason, LegalCitation? Basis = null) : DossierCommand
    {
        /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
        public override string ToString() => RecordText.Of(nameof(Stop), (nameof(Reason), RecordText.Free(Reason)), (nameof(Basis), Basis));
    }

    /// <summary>Go on with the work.</summary>
    public sealed record Resume : DossierCommand;

    /// <summary>Close it after the time for the supplement has run out.</summary>
    public sealed record Close([property: JsonRequired] string Reason, LegalCitation? SpecialLaw = null) : DossierCommand
    {
        /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
        public override string ToString() => RecordText.Of(nameof(Close), (nameof(SpecialLaw), SpecialLaw), (nameof(Reason), RecordText.Free(Reason)));
    }

    /// <summary>Withdraw it: the applicant has it stopped (Decree 118/2025/NĐ-CP Art 21).</summary>
    public sealed record Withdraw(string? Reason = null) : DossierCommand
    {
        /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
        public override string ToString() => RecordText.Of(nameof(Withdraw), (nameof(Reason), RecordText.Free(Reason)));
    }

    /// <summary>Decide: the result is ready.</summary>
    public sealed record Decide([property: JsonRequired] ResultDocument Result) : DossierCommand;

    /// <summary>Accept, decide and return the result at once.</summary>
    public sealed record SettleAtOnce(
        [property: JsonRequired] ResultDocument Result, [property: JsonRequired] OpenCode<ReturnChannel> Channel) : DossierCommand;

    /// <summary>Decide not to grant what was asked for.</summary>
    public sealed record Refuse([property: JsonRequired] string Reason, LegalCitation? Basis = null) : DossierCommand
    {
        /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
        public override string ToString() => RecordText.Of(nameof(Refuse), (nameof(Reason), RecordText.Free(Reason)), (nameof(Basis), Basis));
    }

    /// <summary>Return the result.</summary>
    public sealed record ReturnResult([property: JsonRequired] OpenCode<ReturnChannel> Channel) : DossierCommand;

    /// <summary>Ask for a wrong result to be corrected.</summary>
    public sealed record RequestCorrection([property: JsonRequired] string Reason) : DossierCommand
    {
        /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
        public override string ToString() => RecordText.Of(nameof(RequestCorrection), (nameof(Reason), RecordText.Free(Reason)));
    }

    /// <summary>Adjust the content of a dossier filed online, by the applicant and until the decision (Decree 118/2025/NĐ-CP Art 21).</summary>
    public sealed record Adjust([property: JsonRequired] IReadOnlyList<ComponentResource> Components, string? Note = null) : DossierCommand
    {
        /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
        public override string ToString() => RecordText.Of(nameof(Adjust), (nameof(Components), Components), (nameof(Note), RecordText.Free(Note)));
    }
}
