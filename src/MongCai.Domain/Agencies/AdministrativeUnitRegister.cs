using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Agencies;

/// <summary>A register of administrative units with their days and successions, which finds the unit that a code names on a day.</summary>
/// <remarks>Immutable. Registers are compared by reference.</remarks>
[JsonConverter(typeof(FormConverter<AdministrativeUnitRegister>))]
[NoJson("load it from its table.")]
public sealed class AdministrativeUnitRegister
{
    private const string ParentColumn = "parent";

    private static readonly string[] Required =
        [SuccessionRow.Code, SuccessionRow.From, SuccessionRow.Until, SuccessionRow.Name, ParentColumn, SuccessionRow.Predecessors, SuccessionRow.Source];

    private static readonly Lazy<AdministrativeUnitRegister> Embedded = EmbeddedTable.Lazily("administrative-units.csv", Read);

    private readonly Succession<AdministrativeUnitCode, AdministrativeUnit> units;

    private AdministrativeUnitRegister(Succession<AdministrativeUnitCode, AdministrativeUnit> units) => this.units = units;

    /// <summary>
    /// The units of Quảng Ninh that the centre has dealt with: the former Móng Cái city with its wards and communes, and the six units since 1 July
    /// 2025.
    /// </summary>
    public static AdministrativeUnitRegister QuangNinh => Embedded.Value;

    /// <summary>Reads a register from a table with the columns code, valid_from, valid_until, name, parent, predecessors and source.</summary>
    /// <remarks>
    /// Days are <c>yyyy-MM-dd</c>, an empty one is open; predecessors are codes with spaces between, as they were on the day before
    /// valid_from. A unit that absorbs another begins a new line under its own code.
    /// </remarks>
    /// <exception cref="FormatException">
    /// A line is not of this form, two units bear one code on a day, a predecessor is missing, or a parent is no higher than its unit; the message
    /// names the line.
    /// </exception>
    public static AdministrativeUnitRegister Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new(Succession<AdministrativeUnitCode, AdministrativeUnit>.Of([.. CsvTable.Read(reader, Required, []).Select(row => (row, Unit(row)))]));
    }

    /// <summary>Finds the unit that bears a code on a day, or null.</summary>
    public AdministrativeUnit? Find(AdministrativeUnitCode code, LocalDate day) => units.Find(code, day);

    /// <summary>Finds the units that bear a name on a day, by code; where none does, those whose name begins so.</summary>
    /// <remarks>
    /// The name stands with or without what the unit is (<i>Phường Hải Hòa</i>, <i>P. Hải Hòa</i>, <i>hải hoà</i>), wherever its tone is
    /// written. Marks may be left out; those that are typed must agree.
    /// </remarks>
    public IReadOnlyList<AdministrativeUnit> Named(string name, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(name);
        VietnameseWord[] asked = VietnameseWord.Split(name);
        (AdministrativeUnit Unit, UnitName Name)[] named = asked.Length == 0 ? [] :
            [.. units.All.Where(unit => unit.Validity.Contains(day)).OrderBy(unit => unit.Code.ToString(), StringComparer.Ordinal)
                .Select(unit => (unit, new UnitName(unit.Name)))];
        AdministrativeUnit[] whole = [.. named.Where(pair => pair.Name.Answers(asked, isWhole: true)).Select(pair => pair.Unit)];
        return whole.Length > 0 ? whole : [.. named.Where(pair => pair.Name.Answers(asked, isWhole: false)).Select(pair => pair.Unit)];
    }

    /// <summary>Lists all units that ever bore a code, the earliest first.</summary>
    public IReadOnlyList<AdministrativeUnit> Versions(AdministrativeUnitCode code) => [.. units.Versions(code)];

    /// <summary>Lists the units that lie directly in another on a day, by code.</summary>
    public IReadOnlyList<AdministrativeUnit> UnitsIn(AdministrativeUnitCode parent, LocalDate day) =>
        [.. units.All.Where(unit => unit.Parent == parent && unit.Validity.Contains(day)).OrderBy(unit => unit.Code.ToString(), StringComparer.Ordinal)];

    /// <summary>Lists the units that stand in the place of one on a later day, by code: itself while it lasts, then what its links lead to.</summary>
    /// <remarks>
    /// A unit that ended without a successor of its own, as every district did on 30 June 2025 (Law 72/2025/QH15), goes on in the
    /// successors of the units that lay in it. The list is empty where the register knows none.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is before the unit began.</exception>
    public IReadOnlyList<AdministrativeUnit> StandingFor(AdministrativeUnit unit, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Succession<AdministrativeUnitCode, AdministrativeUnit>.StandingFor(unit, day, Successors) is { } standing
            ? [.. standing.OrderBy(successor => successor.Code.ToString(), StringComparer.Ordinal)]
            : throw new ArgumentOutOfRangeException(nameof(day), $"'{unit}' had not begun on that day. Ask for a later one.");
    }

    private static AdministrativeUnit Unit(CsvRow row) => new(
        row.CodeIn<AdministrativeUnitCode>(SuccessionRow.Code),
        row.Validity(),
        row.Needed(SuccessionRow.Name),
        Parent(row),
        Array.AsReadOnly(row.CodesIn<AdministrativeUnitCode>(SuccessionRow.Predecessors)),
        row.Needed(SuccessionRow.Source));

    /// <summary>The unit that a line's lies in, of a higher level, so that no unit lies in itself by however many steps.</summary>
    private static AdministrativeUnitCode? Parent(CsvRow row) =>
        row.OptionalCodeIn<AdministrativeUnitCode>(ParentColumn) is not { } parent ? null
        : parent.Level < row.CodeIn<AdministrativeUnitCode>(SuccessionRow.Code).Level ? parent
        : throw row.Wrong(
            $"the parent '{parent}' is no higher than the unit itself; expected a unit of a higher level, whose code is shorter, or none.");

    private IEnumerable<AdministrativeUnit> Successors(AdministrativeUnit unit) =>
        units.Successors(unit) is { Count: > 0 } direct || unit.Validity.Until is not { } lastDay
            ? units.Successors(unit)
            : UnitsIn(unit.Code, lastDay).SelectMany(Successors);
}
