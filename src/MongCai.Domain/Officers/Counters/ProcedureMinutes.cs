using System.Collections.Frozen;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using MongCai.Domain.Procedures;

namespace MongCai.Domain.Officers;

/// <summary>
/// The minutes that a dossier of each procedure takes at a counter (<i>định mức thời gian</i>), as an office measured them: no law sets them.
/// </summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
[JsonConverter(typeof(FormConverter<ProcedureMinutes>))]
[NoJson("read them from their table.")]
public sealed class ProcedureMinutes
{
    private const decimal MostMinutes = 1_440;

    private readonly FrozenDictionary<ProcedureCode, decimal> minutes;

    private ProcedureMinutes(IEnumerable<KeyValuePair<ProcedureCode, decimal>> minutes) => this.minutes = minutes.ToFrozenDictionary();

    /// <summary>Reads a line a procedure: procedure, minutes (0 to 1440) and source.</summary>
    /// <exception cref="FormatException">A line is not of this form or names no source, or a procedure stands twice; the message names the line.</exception>
    public static ProcedureMinutes Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        Dictionary<ProcedureCode, decimal> minutes = [];
        foreach (CsvRow row in CsvTable.Read(reader, ["procedure", "minutes", "source"], []))
        {
            (ProcedureCode code, _) = (Code(row), row.Text("source"));
            if (!minutes.TryAdd(code, row.Decimal("minutes", MostMinutes)))
            {
                throw row.Wrong($"the procedure '{code}' stands on an earlier line too. Leave one of the two out.");
            }
        }

        return new(minutes);
    }

    /// <summary>
    /// The minutes of a procedure; where it has none of its own, of the one that a service is made from, then of the national one; null where none is
    /// measured.
    /// </summary>
    public decimal? MinutesOf(ProcedureCode procedure) =>
        procedure.Wider().Where(minutes.ContainsKey).Select(wider => (decimal?)minutes[wider]).FirstOrDefault();

    /// <summary>The work of so many dossiers of each procedure.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The dossiers of a procedure are fewer than none.</exception>
    public Workload WorkOf(IEnumerable<KeyValuePair<ProcedureCode, long>> dossiers)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        return dossiers.Aggregate(default(Workload), (sum, line) => sum + WorkOf(line.Key, line.Value));
    }

    private Workload WorkOf(ProcedureCode procedure, long dossiers)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(dossiers);
        return MinutesOf(procedure) is { } each ? new(each * dossiers, dossiers, 0) : new(0, 0, dossiers);
    }

    private static ProcedureCode Code(CsvRow row) => ProcedureCode.TryParse(row["procedure"], out ProcedureCode code)
        ? code
        : throw row.Wrong($"{ShownText.Quoted(row["procedure"])} is not the code of a procedure; expected one such as '1.001193'.");
}
