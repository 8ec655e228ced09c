using System.Text.Json.Serialization;
using MongCai.Domain.Procedures;
using MongCai.Domain.Quality;

namespace MongCai.Domain.Reports;

/// <summary>A row of form II.06: the balance of one field, level or agency.</summary>
/// <param name="Label">What the row is of.</param>
/// <remarks>Whoever receives a form from elsewhere fills it in as it is and lets <see cref="Form06.Check"/> find what is wrong.</remarks>
public sealed record Form06Row([property: JsonRequired] BilingualText Label)
{
    /// <summary>Column (3): all dossiers to be resolved.</summary>
    public long Total { get; init; }

    /// <summary>Column (4): received online.</summary>
    public long ReceivedOnline { get; init; }

    /// <summary>Column (5): received in any other way: at a counter, by post, or by a channel that is not stated.</summary>
    public long ReceivedOtherwise { get; init; }

    /// <summary>Those of column (5) whose channel is not stated.</summary>
    public long ReceivedByUnstatedChannel { get; init; }

    /// <summary>Column (6): carried over from the period before.</summary>
    public long CarriedOver { get; init; }

    /// <summary>Column (7): resolved.</summary>
    public long Resolved { get; init; }

    /// <summary>Column (8): resolved early.</summary>
    public long ResolvedEarly { get; init; }

    /// <summary>Column (9): resolved on time.</summary>
    public long ResolvedOnTime { get; init; }

    /// <summary>Column (10): resolved overdue.</summary>
    public long ResolvedOverdue { get; init; }

    /// <summary>Column (11): pending.</summary>
    public long Pending { get; init; }

    /// <summary>Column (12): pending in time.</summary>
    public long PendingInTime { get; init; }

    /// <summary>Column (13): pending overdue.</summary>
    public long PendingOverdue { get; init; }

    /// <summary>The dossiers overdue, resolved or pending, whose reasons form II.07 gives.</summary>
    public long Overdue => ResolvedOverdue + PendingOverdue;

    /// <summary>Fills in a row from figures.</summary>
    public static Form06Row Of(BilingualText label, DossierFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return new(label)
        {
            Total = Figure.Total.Of(figures),
            ReceivedOnline = Figure.ReceivedOnline.Of(figures),
            ReceivedOtherwise = Figure.ReceivedOtherwise.Of(figures),
            ReceivedByUnstatedChannel = figures.ReceivedBy(SubmissionChannel.None),
            CarriedOver = figures.CarriedOver,
            Resolved = figures.Resolved,
            ResolvedEarly = figures.ResolvedEarly,
            ResolvedOnTime = figures.ResolvedOnTime,
            ResolvedOverdue = figures.ResolvedOverdue,
            Pending = figures.Pending,
            PendingInTime = figures.PendingInTime,
            PendingOverdue = figures.PendingOverdue,
        };
    }

    /// <summary>The numbers of columns (3) to (13), in their order.</summary>
    internal long[] Numbers =>
        [Total, ReceivedOnline, ReceivedOtherwise, CarriedOver, Resolved, ResolvedEarly, ResolvedOnTime, ResolvedOverdue, Pending, PendingInTime,
            PendingOverdue];
}
