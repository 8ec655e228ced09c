using System.Text.Json.Serialization;
using MongCai.Domain.Calendars;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Officers;

/// <summary>The sessions of the officers of a shop (<i>lịch trực</i>), what is wrong with them, and the compensatory hours that are owed.</summary>
/// <remarks>Immutable. To be erased after the term of the shop's own table; grades are never in it.</remarks>
[JsonConverter(typeof(FormConverter<DutyRoster>))]
[NoJson("store its Duties, which serialise.")]
public sealed class DutyRoster
{
    private const decimal HoursOfSession = 4;

    private readonly Duty[] duties;
    private readonly List<Duty> once = [];
    private readonly List<DutyFault> again = [];

    private DutyRoster(IEnumerable<Duty> duties)
    {
        this.duties = [.. CopiedList.Of(duties, nameof(duties))];
        Dictionary<(string Person, bool IsThere, LocalDate Day, DutySession Session), Duty> first = [];
        foreach (Duty duty in this.duties)
        {
            Add(duty, Array.Find(PlacesOf(duty), first.ContainsKey) is { Person: not null } taken ? first[taken] : null);
            Array.ForEach(PlacesOf(duty), place => first.TryAdd(place, duty));
        }
    }

    /// <summary>A roster of sessions.</summary>
    public static DutyRoster Of(IEnumerable<Duty> duties)
    {
        ArgumentNullException.ThrowIfNull(duties);
        return new(duties);
    }

    /// <summary>
    /// Reads a line a session: officer, counter, day, session (<see cref="DutySession"/>), role (<see cref="DutyRole"/>) and, if you like, hours (0 to
    /// 12; 4 where empty), absence
    /// (<see cref="Absence"/>) and replaced_by.
    /// </summary>
    /// <exception cref="FormatException">A line is not of this form; the message names it.</exception>
    public static DutyRoster Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new(CsvTable.Read(reader, ["officer", "counter", "day", "session", "role"], ["hours", "absence", "replaced_by"]).Select(Of));
    }

    /// <summary>The sessions, in their order.</summary>
    public IReadOnlyList<Duty> Duties => duties.AsReadOnly();

    /// <summary>What is wrong: absence that leaves a counter alone, officers who would be at two counters at once, and sessions that stand twice.</summary>
    /// <param name="rules">The rules on postings, whose article on stand-ins a fault cites; <see cref="PostingRules.Official"/> if null.</param>
    public IReadOnlyList<DutyFault> Faults(PostingRules? rules = null) =>
        [.. duties.SelectMany(duty => FaultsAlone(duty, rules ?? PostingRules.Official)), .. again];

    /// <summary>
    /// The compensatory hours that officers are owed (Decree 118/2025/NĐ-CP Art 11.3): hours worked on days off, less those taken; below 0 where more
    /// were taken. By officer, in ordinal order.
    /// </summary>
    /// <remarks>Hours worked count once: a line that puts a person into a session again is a fault, and adds nothing.</remarks>
    /// <param name="calendar">The calendar that says which days are off.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day is outside the calendar.</exception>
    public IReadOnlyList<KeyValuePair<string, decimal>> CompensatoryHours(WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return
        [
            .. once.SelectMany(duty => Hours(duty, calendar))
                .GroupBy(hours => hours.Key, hours => hours.Value, StringComparer.Ordinal)
                .OrderBy(officer => officer.Key, StringComparer.Ordinal)
                .Select(officer => KeyValuePair.Create(officer.Key, officer.Sum())),
        ];
    }

    private static Duty Of(CsvRow row) => new(
        row.Text("officer"),
        row.Text("counter"),
        row.Date("day"),
        row.Member<DutySession>("session"),
        row.Member<DutyRole>("role"),
        row["hours"].Length == 0 ? HoursOfSession : row.Decimal("hours", Duty.MostHours),
        row.OptionalMember<Absence>("absence"),
        row["replaced_by"] is { Length: > 0 } other ? Replacement(row, other) : null);

    private static string Replacement(CsvRow row, string other) =>
        row["absence"].Length > 0
            ? other
            : throw row.Wrong("a replacement is named for an officer who is there. Say in the column 'absence' why the officer is not.");

    private static IEnumerable<DutyFault> FaultsAlone(Duty duty, PostingRules rules) =>
        duty.Absence is null ? []
        : duty.ReplacedBy is null ? [new(duty, DutyRefusals.Unattended, rules.For(duty.Day).StandInBasis)]
        : duty.ReplacedBy == duty.Officer ? [new(duty, DutyRefusals.ReplacedBySelf)]
        : [];

    /// <summary>Who is on the roster for a session, and who is there.</summary>
    private static (string Person, bool IsThere, LocalDate Day, DutySession Session)[] PlacesOf(Duty duty) => duty.Present is { } present
        ? [(duty.Officer, false, duty.Day, duty.Session), (present, true, duty.Day, duty.Session)]
        : [(duty.Officer, false, duty.Day, duty.Session)];

    private void Add(Duty duty, Duty? earlier)
    {
        if (earlier is null)
        {
            once.Add(duty);
        }
        else
        {
            again.Add(new(duty, earlier.Counter == duty.Counter ? DutyRefusals.Again : DutyRefusals.Twice(earlier.Counter, duty.Counter)));
        }
    }

    private static IEnumerable<KeyValuePair<string, decimal>> Hours(Duty duty, WorkingCalendar calendar)
    {
        if (duty.Absence == Absence.CompensatoryLeave)
        {
            yield return KeyValuePair.Create(duty.Officer, -duty.Hours);
        }

        if (duty.Present is { } present && !calendar.IsWorkingDay(duty.Day))
        {
            yield return KeyValuePair.Create(present, duty.Hours);
        }
    }
}
