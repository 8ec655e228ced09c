using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Deadlines;

/// <summary>The due date that the law allows and the earlier one that the office commits to.</summary>
[JsonConverter(typeof(FormConverter<CommittedDeadline>))]
public sealed class CommittedDeadline
{
    internal CommittedDeadline(Deadline legal, Deadline committed)
    {
        if (committed.DueAt > legal.DueAt)
        {
            throw new ArgumentException(DeadlineErrors.CommitmentIsLater(committed.Term, legal.Term), nameof(committed));
        }

        Legal = legal;
        Committed = committed;
        WorkingDaysSaved = legal.Calendar.CountAfterThrough(committed.DueOn, legal.DueOn);
    }

    /// <summary>The due date that the law allows.</summary>
    public Deadline Legal { get; }

    /// <summary>The due date that the office commits to; it is the one on the slip.</summary>
    public Deadline Committed { get; }

    /// <summary>The working days after the committed due day through the legal one.</summary>
    public int WorkingDaysSaved { get; }
}
