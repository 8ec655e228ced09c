using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Dossiers.Regimes;

/// <summary>The regimes in the order of their days, and the choice among them by the day of receipt.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
[JsonConverter(typeof(FormConverter<RegimeTable>))]
public sealed class RegimeTable
{
    private static readonly Lazy<RegimeTable> Embedded = EmbeddedTable.Lazily("dossier-regimes.csv", Read);

    private readonly Regime[] regimes;

    private RegimeTable(Regime[] regimes) => this.regimes = regimes;

    /// <summary>The regimes of Decree 61/2018, of Decree 118/2025, and of the latter as Decree 309/2026 amends it.</summary>
    public static RegimeTable Official => Embedded.Value;

    /// <summary>Reads regimes from lines of <c>regime,rule,value,instrument,article,source</c>, as in the file dossier-regimes.csv of this library.</summary>
    /// <remarks>A regime without the rules <c>reappointments</c> (how often) and <c>reappoint</c> (days of notice) has those of the law on its first day.</remarks>
    /// <exception cref="FormatException">A line is wrong or lacks its source, or a regime lacks a rule.</exception>
    public static RegimeTable Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        CsvRow[] rows = [.. CsvTable.Read(reader, ["regime", "rule", "value", "instrument", "article", "source"], [])];
        Dictionary<LocalDate, string> begun = [];
        foreach (CsvRow first in rows.Where(row => row["rule"] == Domain.Dossiers.Regimes.Regime.FirstDay))
        {
            LocalDate day = first.Date("value");
            _ = begun.TryAdd(day, first["regime"]) || begun[day] == first["regime"] ? day
                : throw first.Wrong($"the regime '{begun[day]}' begins on {first["value"]} already. Give each its own day.");
        }

        return new([.. rows.GroupBy(row => row["regime"]).Select(Regime).OrderBy(regime => regime.InForceFrom)]);
    }

    /// <summary>The regimes, the oldest first.</summary>
    public IReadOnlyList<Regime> Regimes => regimes.AsReadOnly();

    /// <summary>Gives the regime of a day of receipt.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the first regime.</exception>
    public Regime For(LocalDate receivedOn) =>
        Array.FindLast(regimes, regime => regime.InForceFrom <= receivedOn)
        ?? throw new ArgumentOutOfRangeException(nameof(receivedOn), DossierErrors.BeforeTheRegimes(receivedOn, regimes));

    private static Regime Regime(IGrouping<string, CsvRow> rows)
    {
        Dictionary<string, CsvRow> rules = new(StringComparer.Ordinal);
        foreach (CsvRow row in rows)
        {
            if (row["instrument"].Length == 0 || row["article"].Length == 0 || row["source"].Length == 0)
            {
                throw row.Wrong("a rule needs its instrument, its article and its source.");
            }

            if (!rules.TryAdd(row["rule"], row))
            {
                throw row.Wrong($"the rule '{row["rule"]}' of the regime '{rows.Key}' stands here for the second time.");
            }
        }

        return new(rows.Key, rules);
    }
}
