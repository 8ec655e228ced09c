using System.Text.Json.Serialization;

namespace MongCai.Domain.Deadlines;

/// <summary>A due date, or why there is none.</summary>
/// <example>
/// <code>
/// DeadlineOutcome outcome = DeadlineCalculator.Standard.DueDateOf(ProcessingTime.FromText("theo thỏa thuận"), new LocalDateTime(2026, 8, 26, 8, 20));
/// Console.WriteLine(outcome is DeadlineOutcome.Due(Deadline deadline) ? deadline.DueOn : outcome.GetType().Name);
/// // Unparsed
/// </code>
/// </example>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Due), "due")]
[JsonDerivedType(typeof(NotSet), "not-set")]
[JsonDerivedType(typeof(Unparsed), "unparsed")]
[JsonDerivedType(typeof(Suspended), "suspended")]
public abstract record DeadlineOutcome
{
    private DeadlineOutcome()
    {
    }

    /// <summary>The due date where there is one, else null.</summary>
    [JsonIgnore]
    public Deadline? Deadline => (this as Due)?.Value;

    /// <summary>There is a due date.</summary>
    /// <param name="Value">The due date, which can explain itself.</param>
    public sealed record Due([property: JsonRequired] Deadline Value) : DeadlineOutcome;

    /// <summary>The procedure sets no time (<i>không quy định</i>).</summary>
    public sealed record NotSet : DeadlineOutcome;

    /// <summary>The procedure states its time in words that are not understood; a person must read them.</summary>
    /// <param name="Text">The words.</param>
    public sealed record Unparsed([property: JsonRequired] string Text) : DeadlineOutcome
    {
        /// <summary>What printed forms and screens say in place of a due date.</summary>
        public static BilingualText Notice { get; } = new(
            "chưa tính được: thời hạn để trống hoặc ghi bằng lời, cần người đọc và ghi ngày hẹn",
            "not counted: the processing time is empty or stated in words, so a person must read it and write the date");
    }

    /// <summary>The time does not run: it will restart or go on when the suspension ends.</summary>
    /// <param name="Suspension">The suspension that lasts.</param>
    public sealed record Suspended([property: JsonRequired] Suspension Suspension) : DeadlineOutcome;
}
