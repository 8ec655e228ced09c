using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Domain.Quality;

/// <summary>The dossiers that are alike on some sides (<i>phân tổ</i>): of one agency, one field, one channel and so on.</summary>
/// <remarks>
/// A side that is null, none or empty is left open. Segments are equal when all sides are. Those who share one object for
/// equal segments count faster. Immutable; safe to share between threads.
/// </remarks>
[JsonConverter(typeof(FormConverter<Segment>))]
public sealed record Segment
{
    private readonly object?[] values;
    private int hash;

    /// <summary>A segment with every side open.</summary>
    public Segment()
        : this(new object?[SegmentSide.All.Count])
    {
    }

    /// <summary>A segment of the values of all sides, which are not copied.</summary>
    internal Segment(object?[] values) => this.values = values;

    private Segment(Segment other) => values = [.. other.values];

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
    /// <remarks>Kept as it is spelled, for it is the key that a stored tally has: write the code of an agency in one spelling throughout.</remarks>
    public AgencyCode? Agency { get => (AgencyCode?)At(Dimensions.Agency); init => At(Dimensions.Agency) = value; }

    /// <summary>The level of government, or null.</summary>
    public AdministrativeLevel? Level { get => (AdministrativeLevel?)At(Dimensions.Level); init => At(Dimensions.Level) = value; }

    /// <summary>The field of administration, or null.</summary>
    public ProcedureField? Field { get => (ProcedureField?)At(Dimensions.Field); init => At(Dimensions.Field) = value; }

    /// <summary>The procedure, or null.</summary>
    public ProcedureCode? Procedure { get => (ProcedureCode?)At(Dimensions.Procedure); init => At(Dimensions.Procedure) = value; }

    /// <summary>The channel of filing.</summary>
    public SubmissionChannel Channel
    {
        get => At(Dimensions.Channel) is SubmissionChannel channel ? channel : SubmissionChannel.None;
        init => At(Dimensions.Channel) = value == SubmissionChannel.None ? null : value;
    }

    /// <summary>How far the procedure can be gone through online.</summary>
    public OnlineServiceLevel OnlineLevel
    {
        get => At(Dimensions.OnlineLevel) is OnlineServiceLevel level ? level : OnlineServiceLevel.None;
        init => At(Dimensions.OnlineLevel) = value == OnlineServiceLevel.None ? null : value;
    }

    /// <summary>The code of the reason why the dossier is overdue, or empty.</summary>
    public string OverdueCause { get => this[Dimensions.OverdueCause]; init => At(Dimensions.OverdueCause) = value.Length == 0 ? null : value; }

    /// <summary>
    /// The identifier of the officer who answers for the dossier, as the caller's system has it, or empty. Never a name: a stored tally keeps it.
    /// </summary>
    public string Officer { get => this[Dimensions.Officer]; init => At(Dimensions.Officer) = value.Length == 0 ? null : value; }

    /// <summary>The counter at which it was received, or empty.</summary>
    public string Counter { get => this[Dimensions.Counter]; init => At(Dimensions.Counter) = value.Length == 0 ? null : value; }

    /// <summary>The text of one side, such as <c>000.00.01.H49</c> or <c>InPerson</c>, of a field its name; empty where the side is open.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="side"/> is none or several.</exception>
    public string this[Dimensions side] => SegmentSide.Of(side).Text(At(side));

    /// <summary>Gives the same segment with another value of one side.</summary>
    /// <param name="side">The side.</param>
    /// <param name="text">Its text, as the columns of dossiers have it; for a field its name. Empty leaves the side open.</param>
    /// <exception cref="FormatException">The text is no value of the side.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="side"/> is none or several.</exception>
    public Segment With(Dimensions side, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        object?[] changed = [.. values];
        changed[SegmentSide.Place(SegmentSide.Of(side).Dimension)] = text.Length == 0 ? null : SegmentSide.Of(side).Read(text);
        return new(changed);
    }

    /// <summary>Finds the segments that have a value on one side, for the queries of a tally.</summary>
    /// <param name="side">The side.</param>
    /// <param name="text">
    /// Its text, as the columns of dossiers have it; for a field its name, which may be that of several codes, its code, or both as a report
    /// names its row. <c>Không rõ</c> and <c>Not stated</c> are those that leave the side open.
    /// </param>
    /// <exception cref="FormatException">The text is no value of the side.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="side"/> is none or several.</exception>
    public static Func<Segment, bool> Having(Dimensions side, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        SegmentSide asked = SegmentSide.Of(side);
        bool isUnstated = Names(SegmentSide.Unstated, text);
        string written = isUnstated ? text : asked.Written(text);
        return segment => segment.At(side) is { } value
            ? asked.Parts.Any(part => part.Write(value) == written) || Names(asked.FullName(value), written)
            : isUnstated;
    }

    /// <summary>Opens all sides but those kept.</summary>
    public Segment Keep(Dimensions kept) => kept == Dimensions.All
        ? this
        : new([.. SegmentSide.All.Select(side => kept.HasFlag(side.Dimension) ? ValueOf(side) : null)]);

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
        || (other is not null && GetHashCode() == other.GetHashCode() && values.SequenceEqual(other.values));

    /// <summary>A hash of all sides, computed once.</summary>
    public override int GetHashCode()
    {
        if (hash == 0)
        {
            hash = values.Aggregate(default(int), HashCode.Combine) | 1;
        }

        return hash;
    }

    /// <summary>Writes the sides that are not open, as <c>000.00.01.H49 · Provincial · 1.013225</c>; <c>all</c> where every side is.</summary>
    public override string ToString()
    {
        string text = string.Join(" · ", SegmentSide.All.Select(side => side.Text(ValueOf(side))).Where(side => side.Length > 0));
        return text.Length == 0 ? "all" : text;
    }

    internal object? ValueOf(SegmentSide side) => At(side.Dimension);

    private static bool Names(BilingualText name, string text) => text == name.Vietnamese || text == name.English;

    private ref object? At(Dimensions side) => ref values[SegmentSide.Place(side)];
}
