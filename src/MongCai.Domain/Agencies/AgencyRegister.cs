using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Agencies;

/// <summary>A register of agencies with their codes, days and successions, which tells who answers for a dossier today.</summary>
/// <remarks>
/// Immutable. Registers are compared by reference. No register is built in: the codes of the agencies of Quảng Ninh below the
/// province were not found in a public source, so the caller brings its own table.
/// </remarks>
/// <example>
/// <code>
/// AgencyRegister register = AgencyRegister.Read(new StringReader("""
///     code,valid_from,valid_until,name,level,unit,predecessors,source
///     000.00.04.H49,,2025-06-30,Huyện cũ,district,,,danh mục của tỉnh
///     000.00.05.H49,2025-07-01,,Phường mới,communal,,000.00.04.H49,danh mục của tỉnh
///     """));
/// Console.WriteLine(register.ResponsibleOn(new LocalDate(2026, 8, 26), AgencyCode.Parse("000.00.04.H49"), receivedOn: new LocalDate(2025, 6, 2)));
/// // 000.00.05.H49 Phường mới
/// </code>
/// </example>
[JsonConverter(typeof(FormConverter<AgencyRegister>))]
[NoJson("load it from its table.")]
public sealed class AgencyRegister
{
    private const string LevelColumn = "level";
    private const string UnitColumn = "unit";

    private static readonly string[] Required =
        [SuccessionRow.Code, SuccessionRow.From, SuccessionRow.Until, SuccessionRow.Name, LevelColumn, UnitColumn, SuccessionRow.Predecessors,
            SuccessionRow.Source];

    private readonly Succession<AgencyCode, Agency> agencies;

    private AgencyRegister(Succession<AgencyCode, Agency> agencies) => this.agencies = agencies;

    /// <summary>Reads a register from a table with the columns code, valid_from, valid_until, name, level, unit, predecessors and source.</summary>
    /// <remarks>
    /// Days are <c>yyyy-MM-dd</c>, an empty one is open; the level is central, provincial, district or communal; predecessors are codes
    /// with spaces between, as they were on the day before valid_from. An agency that only changed its code is a line with the old code
    /// as its predecessor, and one that absorbs another begins a new line under its own code.
    /// </remarks>
    /// <exception cref="FormatException">
    /// A line is not of this form, two agencies bear one code on a day, or a predecessor is missing; the message names the line.
    /// </exception>
    public static AgencyRegister Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new(Succession<AgencyCode, Agency>.Of([.. CsvTable.Read(reader, Required, []).Select(row => (row, Agency(row)))]));
    }

    /// <summary>Finds the agency that bears a code on a day, or null.</summary>
    /// <remarks>The code is asked for as the table writes it: the register records which codes agencies bear, and each spelling is a code of its own.</remarks>
    public Agency? Find(AgencyCode code, LocalDate day) => agencies.Find(code, day);

    /// <summary>Lists the agencies that exist on a day, by code.</summary>
    public IReadOnlyList<Agency> On(LocalDate day) => [.. agencies.All.Where(agency => agency.Validity.Contains(day)).OrderBy(agency => agency.Code)];

    /// <summary>Lists all agencies that ever bore a code, the earliest first.</summary>
    public IReadOnlyList<Agency> Versions(AgencyCode code) => [.. agencies.Versions(code)];

    /// <summary>Tells who answers on a day for a dossier that an agency received earlier, following the links of succession.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is before <paramref name="receivedOn"/>.</exception>
    public Responsibility ResponsibleOn(LocalDate day, AgencyCode receivedBy, LocalDate receivedOn)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, receivedOn);
        return Find(receivedBy, receivedOn) is { } receiver
            ? Standing(receiver, day)
            : new Responsibility.Unknown($"The register has no agency '{receivedBy}' on {IsoDay.Text(receivedOn)}. Add a line for it.");
    }

    private Responsibility Standing(Agency receiver, LocalDate day)
    {
        Agency[] standing = [.. Succession<AgencyCode, Agency>.StandingFor(receiver, day, agencies.Successors)!.OrderBy(agency => agency.Code)];
        return standing switch
        {
            [] => new Responsibility.Unknown(
                $"The register names no successor of '{receiver}' for {IsoDay.Text(day)}. Add a line that has it as its predecessor."),
            [Agency one] => new Responsibility.Held(one),
            _ => new Responsibility.Divided(Array.AsReadOnly(standing)),
        };
    }

    private static Agency Agency(CsvRow row) => new(
        row.CodeIn<AgencyCode>(SuccessionRow.Code),
        row.Validity(),
        row.Needed(SuccessionRow.Name),
        Level(row),
        row.OptionalCodeIn<AdministrativeUnitCode>(UnitColumn),
        row.CodesIn<AgencyCode>(SuccessionRow.Predecessors),
        row.Needed(SuccessionRow.Source));

    private static AdministrativeLevel Level(CsvRow row) => row[LevelColumn] switch
    {
        "central" => AdministrativeLevel.Central,
        "provincial" => AdministrativeLevel.Provincial,
        "district" => AdministrativeLevel.District,
        "communal" => AdministrativeLevel.Communal,
        string other => throw row.Wrong($"'{other}' is not a level: expected central, provincial, district or communal."),
    };
}
