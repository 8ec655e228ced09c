using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>The regimes in the order of their days, and the choice among them by the day of receipt.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
[JsonConverter(typeof(FormConverter<RegimeTable>))]
[NoJson("load it from its table.")]
public sealed class RegimeTable
{
    private static readonly Lazy<RegimeTable> Embedded = EmbeddedTable.Lazily("dossier-regimes.csv", Read);

    private readonly Regime[] regimes;

    private RegimeTable(Regime[] regimes) => this.regimes = regimes;

    /// <summary>The regimes of Decree 61/2018, of Decree 118/2025, and of the latter as Decree 309/2026 amends it.</summary>
    public static RegimeTable Official => Embedded.Value;

    /// <summary>Reads regimes from lines of <c>regime,rule,value,instrument,article,source</c>, as in the file dossier-regimes.csv of this library.</summary>
    /// <remarks>
    /// A regime without the rules <c>reappointments</c> (how often) and <c>reappoint</c> (days of notice) has those of the law on its first day.
    /// </remarks>
    /// <exception cref="FormatException">A line is wrong or lacks its source, or a regime lacks a rule.</exception>
    public static RegimeTable Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new RegimeTable([]).With(reader, (name, rules) => new(name, rules));
    }

    /// <summary>This table with the rules of a draft over it (<i>dự thảo nghị định</i>), to ask what it would change.</summary>
    /// <param name="draft">
    /// Lines as <see cref="Read"/> has them. A regime of this table takes the rules that they state in place of its own; a new one begins on the day
    /// of its <c>in-force-from</c> and has, for what they do not state, the rules of the regime before it.
    /// </param>
    /// <exception cref="FormatException">A line is wrong or lacks its source, or a new regime lacks its first day or has one of another.</exception>
    public RegimeTable Adding(TextReader draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return With(draft, Amended);
    }

    /// <summary>The regimes, the oldest first.</summary>
    public IReadOnlyList<Regime> Regimes => regimes.AsReadOnly();

    /// <summary>Gives the regime of a day of receipt.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the first regime.</exception>
    public Regime For(LocalDate receivedOn) =>
        Array.FindLast(regimes, regime => regime.InForceFrom <= receivedOn)
        ?? throw new ArgumentOutOfRangeException(nameof(receivedOn), DossierErrors.BeforeTheRegimes(receivedOn, regimes));

    private RegimeTable With(TextReader reader, Func<string, Dictionary<string, CsvRow>, Regime> make)
    {
        Dictionary<string, Regime> all = regimes.ToDictionary(regime => regime.Name, StringComparer.Ordinal);
        foreach (IGrouping<string, CsvRow> rows in CsvTable.Read(reader, ["regime", "rule", "value", "instrument", "article", "source"], [])
            .GroupBy(row => row["regime"]))
        {
            Dictionary<string, CsvRow> rules = Rules(rows);
            ThrowIfBegun(rows.Key, rules, all.Values);
            all[rows.Key] = make(rows.Key, rules);
        }

        return new([.. all.Values.OrderBy(regime => regime.InForceFrom)]);
    }

    /// <summary>A regime of a draft: its own rules over those of its name, or else over those of the regime before it.</summary>
    private Regime Amended(string name, Dictionary<string, CsvRow> rules) =>
        Array.Find(regimes, regime => regime.Name == name) is { } own ? own.With(name, rules)
        : rules.TryGetValue(Regime.FirstDay, out CsvRow first) && Array.FindLast(regimes, regime => regime.InForceFrom < first.Date("value")) is { } before
            ? before.With(name, rules)
        : new(name, rules);

    private static void ThrowIfBegun(string name, Dictionary<string, CsvRow> rules, IEnumerable<Regime> others)
    {
        if (rules.TryGetValue(Regime.FirstDay, out CsvRow first)
            && others.FirstOrDefault(other => other.Name != name && other.InForceFrom == first.Date("value")) is { } begun)
        {
            throw first.Wrong($"the regime '{begun.Name}' begins on {first["value"]} already. Give each its own day.");
        }
    }

    private static Dictionary<string, CsvRow> Rules(IGrouping<string, CsvRow> rows)
    {
        Dictionary<string, CsvRow> rules = new(StringComparer.Ordinal);
        foreach (CsvRow row in rows)
        {
            if (row["instrument"].Length == 0 || row["article"].Length == 0 || row["source"].Length == 0)
            {
                throw row.Wrong("a rule needs its instrument, its article and its source.");
            }

            if (!Regime.IsRule(row["rule"]))
            {
                throw row.Wrong($"{ShownText.Quoted(row["rule"])} is not a rule of a regime; expected one of {string.Join(", ", Regime.Rules)}.");
            }

            if (!rules.TryAdd(row["rule"], row))
            {
                throw row.Wrong($"the rule '{row["rule"]}' of the regime '{rows.Key}' stands here for the second time.");
            }
        }

        return rules;
    }
}
