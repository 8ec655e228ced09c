using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Deadlines;

/// <summary>The one move of a due date that an overdue dossier is allowed (<i>hẹn lại ngày trả kết quả</i>).</summary>
[JsonConverter(typeof(FormConverter<Reappointment>))]
public sealed record Reappointment
{
    internal Reappointment(LocalDate dueOn, LocalDate originallyDueOn, string reason, LocalDateTime decidedAt)
    {
        DueOn = dueOn;
        OriginallyDueOn = originallyDueOn;
        Reason = reason;
        DecidedAt = decidedAt;
    }

    /// <summary>The new due day.</summary>
    public LocalDate DueOn { get; }

    /// <summary>The due day before.</summary>
    public LocalDate OriginallyDueOn { get; }

    /// <summary>Why the result is late.</summary>
    public string Reason { get; }

    /// <summary>The moment of the decision.</summary>
    public LocalDateTime DecidedAt { get; }

    /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
    public override string ToString() => RecordText.Of(
        nameof(Reappointment),
        (nameof(DueOn), DueOn), (nameof(OriginallyDueOn), OriginallyDueOn), (nameof(Reason), RecordText.Free(Reason)), (nameof(DecidedAt), DecidedAt));
}

/// <summary>What becomes of a request to move a due date.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Granted), "granted")]
[JsonDerivedType(typeof(Refused), "refused")]
public abstract record ReappointmentDecision
{
    private ReappointmentDecision()
    {
    }

    /// <summary>The due date is moved.</summary>
    /// <param name="Deadline">The moved due date, which remembers the original one.</param>
    public sealed record Granted([property: JsonRequired] Deadline Deadline) : ReappointmentDecision;

    /// <summary>The law does not allow it.</summary>
    /// <param name="Reason">Why not, and what would be allowed.</param>
    /// <param name="Citation">The article.</param>
    public sealed record Refused([property: JsonRequired] BilingualText Reason, [property: JsonRequired] LegalCitation Citation) : ReappointmentDecision;
}
