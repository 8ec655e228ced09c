using System.Text.Json.Serialization;
using MongCai.Domain.Calendars;
using MongCai.Domain.Json;
using MongCai.Domain.Procedures;

namespace MongCai.Domain.Quality;

/// <summary>The figures of the procedures of an agency or a level on a day: what is public, complete and online.</summary>
/// <remarks>The default value counts none. Figures of different procedures pool by <c>+</c>.</remarks>
[JsonConverter(typeof(FormConverter<ProcedureFigures>))]
public readonly record struct ProcedureFigures
{
    /// <summary>Counts procedures.</summary>
    /// <param name="procedures">The procedures in use, such as a catalogue's of a day.</param>
    /// <param name="rule">How long before and how soon they must be public.</param>
    /// <param name="calendar">The working days that the rule counts.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover the days of a publication.</exception>
    public static ProcedureFigures Of(IEnumerable<Procedure> procedures, PublicationRule rule, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(procedures);
        ArgumentNullException.ThrowIfNull(calendar);
        return procedures.Aggregate(default(ProcedureFigures), (sum, procedure) => sum + Of(procedure, rule, calendar));
    }

    /// <summary>The procedures.</summary>
    public long Count { get; internal init; }

    /// <summary>The procedures with a day on which, or a place where, they were made public.</summary>
    public Ratio Public { get; internal init; }

    /// <summary>The procedures announced early enough, of those whose days are known (Decision 766/QĐ-TTg, 1.1).</summary>
    public Ratio AnnouncedOnTime { get; internal init; }

    /// <summary>The procedures made public soon enough, of those whose days are known (Decision 766/QĐ-TTg, 1.2).</summary>
    public Ratio PublicOnTime { get; internal init; }

    /// <summary>The procedures that state all that Decree 63/2010/NĐ-CP Art 8.2 requires (Decision 766/QĐ-TTg, 1.3).</summary>
    public Ratio Complete { get; internal init; }

    /// <summary>The procedures that can be filed online: level 3 or 4, partially or wholly.</summary>
    public Ratio Online { get; internal init; }

    /// <summary>The procedures wholly online, of those not stated on the scale of four levels: the two are never turned into each other.</summary>
    public Ratio FullProcess { get; internal init; }

    /// <summary>Pools the figures of different procedures.</summary>
    public static ProcedureFigures operator +(ProcedureFigures left, ProcedureFigures right) => new()
    {
        Count = left.Count + right.Count,
        Public = left.Public + right.Public,
        AnnouncedOnTime = left.AnnouncedOnTime + right.AnnouncedOnTime,
        PublicOnTime = left.PublicOnTime + right.PublicOnTime,
        Complete = left.Complete + right.Complete,
        Online = left.Online + right.Online,
        FullProcess = left.FullProcess + right.FullProcess,
    };

    /// <summary>Writes the number of procedures and how many are wholly online.</summary>
    public override string ToString() => Invariant($"{Count} procedures, wholly online {FullProcess}");

    private static ProcedureFigures Of(Procedure procedure, PublicationRule rule, WorkingCalendar calendar) => new()
    {
        Count = 1,
        Public = One(procedure.Publication.PublicOn is not null || procedure.Publication.PostedAt.Count > 0),
        AnnouncedOnTime = One(procedure.Publication.IsAnnouncedOnTime(rule, calendar)),
        PublicOnTime = One(procedure.Publication.IsPublicOnTime(rule, calendar)),
        Complete = One(IsComplete(procedure)),
        Online = One(procedure.OnlineLevel is OnlineServiceLevel.Level3 or OnlineServiceLevel.Level4 or OnlineServiceLevel.Partial or OnlineServiceLevel.Full),
        FullProcess = procedure.OnlineLevel is >= OnlineServiceLevel.Level1 and <= OnlineServiceLevel.Level4
            ? default
            : One(procedure.OnlineLevel == OnlineServiceLevel.Full),
    };

    private static bool IsComplete(Procedure procedure) =>
        procedure.Name.Length > 0
        && procedure.Cases.Any(one => one.Steps.Count > 0)
        && procedure.Cases.Any(one => one.Components.Count > 0)
        && procedure.Channels.Any(channel => channel.Terms.Count > 0)
        && procedure.Audiences.Count > 0
        && procedure.HandlingAgencies.Count + procedure.CompetentAgencies.Count > 0;

    private static Ratio One(bool? isPart) => isPart is { } known ? Ratio.Of(known ? 1 : 0, 1) : default;
}
