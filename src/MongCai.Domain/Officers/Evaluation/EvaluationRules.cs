using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Officers;

/// <summary>The rules of evaluation by kind of officer and day, as evaluation-rules.csv and evaluation-bands.csv have them.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
[JsonConverter(typeof(FormConverter<EvaluationRules>))]
[NoJson("load them from their tables.")]
public sealed class EvaluationRules
{
    private static readonly string[] Columns =
    [
        "rule", "kind", "general_most", "results_most", "fault_percent", "excellent_percent", "excellent_percent_of_excellent_unit", "quota_article",
        "least_months", "months_article", "head_article",
    ];

    private static readonly Lazy<ILookup<string, EvaluationBand>> OfficialBands = EmbeddedTable.Lazily("evaluation-bands.csv", ReadBands);

    private static readonly Lazy<EvaluationRules> Carried = EmbeddedTable.Lazily("evaluation-rules.csv", reader => Read(reader, OfficialBands.Value));

    private readonly EvaluationRule[] rules;

    private EvaluationRules(IEnumerable<EvaluationRule> rules) => this.rules = [.. rules];

    /// <summary>
    /// The rules of the State: Decree 90/2020/NĐ-CP, then 335/2025/NĐ-CP for civil servants from 2026 and 233/2026/NĐ-CP for public employees from July 2026;
    /// Circular 01/2018/TT-VPCP for dossiers under Decree 61/2018/NĐ-CP. Only the third was read in its own text.
    /// </summary>
    public static EvaluationRules Official => Carried.Value;

    /// <summary>Reads rules and their bands from tables with the columns of the official ones.</summary>
    /// <exception cref="FormatException">
    /// A line is not of this form, two rules of one kind and code hold on one day, or the bands of a rule with points do not begin at 0; the message
    /// names the line.
    /// </exception>
    public static EvaluationRules Read(TextReader rules, TextReader bands)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(bands);
        return Read(rules, ReadBands(bands));
    }

    /// <summary>All rules, in the order of the table.</summary>
    public IReadOnlyList<EvaluationRule> All => rules.AsReadOnly();

    /// <summary>The rule by which the work of a kind of officer on a day is graded; null where the table has none.</summary>
    public EvaluationRule? For(OfficerKind kind, LocalDate day) => Array.Find(rules, rule => rule.Kind == kind && rule.Validity.Contains(day));

    /// <summary>The rule of a number such as <c>335/2025</c> on a day; null where there is none of that number, or not on that day.</summary>
    public EvaluationRule? Find(string code, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Array.Find(rules, rule => rule.Code == code && rule.Validity.Contains(day));
    }

    private static EvaluationRules Read(TextReader reader, ILookup<string, EvaluationBand> bands) =>
        new(CsvTable.Read(reader, [.. Columns, .. DatedRow.Columns], ["unverified", "source_vietnamese", "unverified_vietnamese"])
            .OneAtATime(row => $"{row["rule"]} {row["kind"]}", follow: false)
            .Select(row => Rule(row, bands)));

    private static EvaluationRule Rule(CsvRow row, ILookup<string, EvaluationBand> bands)
    {
        _ = row.Basis();
        EvaluationRule rule = new(row, bands[row["rule"]]);
        return rule.MostPoints is null || rule.Bands.Any(band => band.Least == 0)
            ? rule
            : throw row.Wrong($"no band of the rule '{rule.Code}' begins at 0, so that few points have no grade. Add a line for it to the table of bands.");
    }

    private static ILookup<string, EvaluationBand> ReadBands(TextReader reader) =>
        CsvTable.Read(reader, ["rule", "least", "grade", "vietnamese", "english"], [])
            .Select(row => (Rule: row["rule"], Band: Band(row)))
            .ToLookup(line => line.Rule, line => line.Band, StringComparer.Ordinal);

    private static EvaluationBand Band(CsvRow row) => row.OptionalDecimal("least") is { } least && row["vietnamese"].Length > 0
        ? new(least, new(row["vietnamese"], row["english"]), row.OptionalMember<OfficerGrade>("grade"))
        : throw row.Wrong($"expected points from 0 up and a name; found '{row["least"]}' and '{row["vietnamese"]}'.");
}
