using MongCai.Domain.Agencies;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Domain.Quality;

/// <summary>The dossiers that are alike on some sides (<i>phân tổ</i>): of one agency, one field, one channel and so on.</summary>
/// <remarks>
/// A side that is null, none or empty is left open. Segments are equal when all sides are. Those who share one object for
/// equal segments count faster. Immutable; safe to share between threads.
/// </remarks>
public sealed record Segment
{
    private int hash;

    /// <summary>A segment with every side open.</summary>
    public Segment()
    {
    }

    private Segment(Segment other) =>
        (Agency, Level, Field, Procedure, Channel, OnlineLevel, OverdueCause) =
        (other.Agency, other.Level, other.Field, other.Procedure, other.Channel, other.OnlineLevel, other.OverdueCause);

    /// <summary>The segment of what was filed, as far as the filing tells: the competent agency, the procedure, the channel.</summary>
    /// <remarks>Add the level, the field and the online level by <c>with</c>.</remarks>
    public static Segment Of(Submission submission)
    {
        ArgumentNullException.ThrowIfNull(submission);
        return new() { Agency = submission.Competent, Procedure = submission.Procedure, Channel = submission.Channel };
    }

    /// <summary>All dossiers.</summary>
    public static Segment Whole { get; } = new();

    /// <summary>The agency, or null.</summary>
    public AgencyCode? Agency { get; init; }

    /// <summary>The level of government, or null.</summary>
    public AdministrativeLevel? Level { get; init; }

    /// <summary>The field of administration, or null.</summary>
    public ProcedureField? Field { get; init; }

    /// <summary>The procedure, or null.</summary>
    public ProcedureCode? Procedure { get; init; }

    /// <summary>The channel of filing.</summary>
    public SubmissionChannel Channel { get; init; }

    /// <summary>How far the procedure can be gone through online.</summary>
    public OnlineServiceLevel OnlineLevel { get; init; }

    /// <summary>The code of the reason why the dossier is overdue, or empty.</summary>
    public string OverdueCause { get; init; } = "";

    /// <summary>Opens all sides but those kept.</summary>
    public Segment Keep(Dimensions kept) => kept == Dimensions.All ? this : new()
    {
        Agency = kept.HasFlag(Dimensions.Agency) ? Agency : null,
        Level = kept.HasFlag(Dimensions.Level) ? Level : null,
        Field = kept.HasFlag(Dimensions.Field) ? Field : null,
        Procedure = kept.HasFlag(Dimensions.Procedure) ? Procedure : null,
        Channel = kept.HasFlag(Dimensions.Channel) ? Channel : SubmissionChannel.None,
        OnlineLevel = kept.HasFlag(Dimensions.OnlineLevel) ? OnlineLevel : OnlineServiceLevel.None,
        OverdueCause = kept.HasFlag(Dimensions.OverdueCause) ? OverdueCause : "",
    };

    /// <summary>Puts the agency that answers on a day in the place of the one that received the dossier.</summary>
    /// <returns>The same segment where it names no agency, and where the register knows no successor or several.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is before <paramref name="receivedOn"/>.</exception>
    public Segment SucceededBy(AgencyRegister register, LocalDate day, LocalDate receivedOn)
    {
        ArgumentNullException.ThrowIfNull(register);
        return Agency is { } agency && register.ResponsibleOn(day, agency, receivedOn) is Responsibility.Held held && held.Agency.Code != agency
            ? this with { Agency = held.Agency.Code }
            : this;
    }

    /// <summary>Says whether all sides are the same.</summary>
    public bool Equals(Segment? other) => ReferenceEquals(this, other)
        || (other is not null && GetHashCode() == other.GetHashCode() && HasSidesOf(other));

    /// <summary>A hash of all sides, computed once.</summary>
    public override int GetHashCode()
    {
        if (hash == 0)
        {
            hash = HashCode.Combine(Agency, Level, Field, Procedure, Channel, OnlineLevel, OverdueCause) | 1;
        }

        return hash;
    }

    /// <summary>Writes the sides that are not open, as <c>000.00.01.H49 · Provincial · 1.013225</c>; <c>all</c> where every side is.</summary>
    public override string ToString()
    {
        string[] sides =
        [
            Agency?.ToString() ?? "",
            Level?.ToString() ?? "",
            Field?.Name ?? "",
            Procedure?.ToString() ?? "",
            Channel == SubmissionChannel.None ? "" : Channel.ToString(),
            OnlineLevel == OnlineServiceLevel.None ? "" : OnlineLevel.ToString(),
            OverdueCause,
        ];
        string text = string.Join(" · ", sides.Where(side => side.Length > 0));
        return text.Length == 0 ? "all" : text;
    }

    /// <summary>Orders segments by their sides, texts ordinally and open sides first.</summary>
    internal static int Compare(Segment left, Segment right) =>
        Nullable.Compare(left.Agency, right.Agency) is not 0 and int byAgency ? byAgency
        : Nullable.Compare(left.Level, right.Level) is not 0 and int byLevel ? byLevel
        : string.CompareOrdinal(left.Field?.Code, right.Field?.Code) is not 0 and int byCode ? byCode
        : string.CompareOrdinal(left.Field?.Name, right.Field?.Name) is not 0 and int byName ? byName
        : Nullable.Compare(left.Procedure, right.Procedure) is not 0 and int byProcedure ? byProcedure
        : left.Channel.CompareTo(right.Channel) is not 0 and int byChannel ? byChannel
        : left.OnlineLevel.CompareTo(right.OnlineLevel) is not 0 and int byOnlineLevel ? byOnlineLevel
        : string.CompareOrdinal(left.OverdueCause, right.OverdueCause);

    private bool HasSidesOf(Segment other) =>
        Agency == other.Agency && Level == other.Level && Field == other.Field && Procedure == other.Procedure
        && Channel == other.Channel && OnlineLevel == other.OnlineLevel && OverdueCause == other.OverdueCause;
}
