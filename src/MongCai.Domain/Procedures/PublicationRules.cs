using System.Collections.Frozen;
using System.Text.Json.Serialization;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Json;

namespace MongCai.Domain.Procedures;

/// <summary>The rules on announcing procedures and making them public, by name, as the file publication-rules.csv has them.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
[JsonConverter(typeof(FormConverter<PublicationRules>))]
[NoJson("load them from their table with PublicationRules.Adding; each PublicationRule serialises.")]
public sealed class PublicationRules
{
    private const string Before = "announce-before";
    private const string After = "announce-after";
    private const string Public = "public-within";

    private static readonly Lazy<PublicationRules> Embedded = EmbeddedTable.Lazily("publication-rules.csv", reader => new PublicationRules(Read(reader)));

    private readonly FrozenDictionary<string, PublicationRule> rules;

    private PublicationRules(IEnumerable<KeyValuePair<string, PublicationRule>> rules) => this.rules = rules.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The rules that the package carries, under the names of the properties of <see cref="PublicationRule"/>.</summary>
    public static PublicationRules Official => Embedded.Value;

    /// <summary>The rule of a name, such as <c>Decree63Provincial</c>.</summary>
    /// <exception cref="ArgumentException">There is no rule of the name.</exception>
    public PublicationRule this[string name] => rules.TryGetValue(name, out PublicationRule? rule)
        ? rule
        : throw new ArgumentException(
            $"{ShownText.Quoted(name)} is not a rule of publication; expected one of {string.Join(", ", rules.Keys.Order(StringComparer.Ordinal))}.",
            nameof(name));

    /// <summary>These rules with those of a table over them.</summary>
    /// <param name="later">
    /// Lines of <c>rule,step,days,unit,instrument,article,source</c>: for each rule one of the step <c>announce-before</c> (days before the day of effect) or
    /// <c>announce-after</c> (days after the promulgation, for what the shortened procedure made), and one of <c>public-within</c>. A rule takes the place of
    /// this table's of the same name.
    /// </param>
    /// <exception cref="FormatException">A line is wrong, or a rule lacks a step or has one twice; the message gives the number of its line.</exception>
    public PublicationRules Adding(TextReader later)
    {
        ArgumentNullException.ThrowIfNull(later);
        Dictionary<string, PublicationRule> all = new(rules, StringComparer.Ordinal);
        foreach ((string name, PublicationRule rule) in Read(later))
        {
            all[name] = rule;
        }

        return new(all);
    }

    private static IEnumerable<KeyValuePair<string, PublicationRule>> Read(TextReader reader) =>
        CsvTable.Read(reader, ["rule", "step", "days", "unit", "instrument", "article", "source"], [])
            .GroupBy(row => row.Text("rule"), StringComparer.Ordinal)
            .Select(rows => KeyValuePair.Create(rows.Key, Of([.. rows])));

    private static PublicationRule Of(CsvRow[] rows)
    {
        Dictionary<string, CsvRow> steps = new(StringComparer.Ordinal);
        foreach (CsvRow row in rows)
        {
            _ = row["step"] is not (Before or After or Public)
                ? throw row.Wrong($"{ShownText.Quoted(row["step"])} is not a step; expected {Before}, {After} or {Public}.")
                : steps.TryAdd(row["step"], row) ? true
                : throw row.Wrong($"the step '{row["step"]}' of the rule '{row["rule"]}' stands here for the second time.");
        }

        bool isShortened = steps.TryGetValue(After, out CsvRow after);
        return steps.TryGetValue(Before, out CsvRow before) != isShortened && steps.TryGetValue(Public, out CsvRow made)
            ? new(Term(isShortened ? after : before), Term(made), isShortened)
            : throw rows[0].Wrong($"the rule '{rows[0]["rule"]}' needs the step {Public} and one of {Before} and {After}.");
    }

    private static PublicationTerm Term(CsvRow row)
    {
        _ = row.Text("source");
        return new(row.Count("days"), row.Member<TimeUnit>("unit"), row.Citation());
    }
}
