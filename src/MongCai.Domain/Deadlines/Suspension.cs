using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Deadlines;

/// <summary>A stretch of time in which a processing time does not run (<i>tạm dừng tính thời hạn</i>).</summary>
/// <remarks>
/// Half-open: the moment of resumption counts. In a term of days, the day on which the suspension begins does not count and the day
/// on which it ends does, also where both are one day; in a term of hours, only the working time inside it is given back. A term of
/// months ends on the corresponding date and the suspended calendar days after it: the 30-day month of Civil Code 91/2015/QH13 Art 146
/// is for times that parties agree to split.
/// </remarks>
/// <example>
/// <code>
/// Suspension papers = Suspension.Supplement(new(2026, 8, 27, 9, 0), new(2026, 8, 28, 10, 0), "bổ sung bản vẽ");
/// DeadlineOutcome outcome = DeadlineCalculator.Standard.DueDateOf(ProcessingTime.WorkingDays(2), new LocalDateTime(2026, 8, 26, 8, 20), [papers]);
/// Console.WriteLine(Invariant($"{outcome.Deadline?.DueOn:uuuu-MM-dd}"));
/// // 2026-09-04
/// </code>
/// </example>
[JsonConverter(typeof(FormConverter<Suspension>))]
public sealed record Suspension
{
    private Suspension(LocalDateTime from, LocalDateTime? until, string reason, bool isSupplement)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        if (until < from)
        {
            throw new ArgumentOutOfRangeException(nameof(until), DeadlineErrors.EndsBeforeItBegins(from, until.Value));
        }

        From = from;
        Until = until;
        Reason = reason;
        IsSupplement = isSupplement;
    }

    /// <summary>The moment the suspension begins.</summary>
    public LocalDateTime From { get; }

    /// <summary>The moment the time runs again; null while the suspension lasts.</summary>
    public LocalDateTime? Until { get; }

    /// <summary>Why the time does not run.</summary>
    public string Reason { get; }

    /// <summary>Whether it is a request for supplementation after appraisal, which lets the legal time begin anew.</summary>
    public bool IsSupplement { get; }

    /// <summary>
    /// A request to complete the dossier after appraisal: the legal time restarts from zero when it is complete (Decree 61/2018/NĐ-CP Art 19.4;
    /// Decree 118/2025/NĐ-CP Art 19.5).
    /// </summary>
    /// <exception cref="ArgumentException">The reason is empty, or the suspension ends before it begins.</exception>
    public static Suspension Supplement(LocalDateTime from, LocalDateTime? until, string reason) => new(from, until, reason, isSupplement: true);

    /// <summary>Any other suspension, such as a financial obligation to be met: the time goes on afterwards where it stopped.</summary>
    /// <exception cref="ArgumentException">The reason is empty, or the suspension ends before it begins.</exception>
    public static Suspension Pause(LocalDateTime from, LocalDateTime? until, string reason) => new(from, until, reason, isSupplement: false);

    /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
    public override string ToString() => RecordText.Of(
        nameof(Suspension),
        (nameof(From), From), (nameof(Until), Until), (nameof(Reason), RecordText.Free(Reason)), (nameof(IsSupplement), IsSupplement));
}
