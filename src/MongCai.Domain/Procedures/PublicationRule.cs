using System.Collections.Frozen;
using System.Text.Json.Serialization;
using MongCai.Domain.Deadlines;

namespace MongCai.Domain.Procedures;

/// <summary>How long before it takes effect a procedure must be announced, and how soon after that it must be public.</summary>
/// <param name="Announcement">The term for the decision: the fewest days before the day of effect, or the most after the promulgation.</param>
/// <param name="Publicity">The most days from the decision to the day on which the procedure is public.</param>
/// <param name="IsShortened">True where the instrument was made by the shortened procedure (<i>thủ tục rút gọn</i>): its announcement is counted from the promulgation.</param>
/// <remarks>
/// There are two rules, and they give different answers: what Decree 63/2010/NĐ-CP asks for, partly in plain days, and what the index of Decision 766/QĐ-TTg
/// measures, all of it in working days. An agency can be in time by the decree and late by the index.
/// </remarks>
public sealed record PublicationRule(
    [property: JsonRequired] PublicationTerm Announcement, [property: JsonRequired] PublicationTerm Publicity, bool IsShortened = false)
{
    private static readonly Lazy<FrozenDictionary<string, PublicationRule>> Embedded = EmbeddedTable.Lazily("publication-rules.csv", Read);

    /// <summary>The law for ministries: 20 days before, public within 10 working days (Decree 63/2010/NĐ-CP Art 15, 24.2).</summary>
    public static PublicationRule Decree63Central => Embedded.Value[nameof(Decree63Central)];

    /// <summary>The law for provinces: 5 days before, public within 5 working days (Decree 63/2010/NĐ-CP Art 15, 24.2).</summary>
    public static PublicationRule Decree63Provincial => Embedded.Value[nameof(Decree63Provincial)];

    /// <summary>The law for what the shortened procedure made: within 3 days after the promulgation, public within 2 working days (Decree 63/2010/NĐ-CP Art 15, 24.2).</summary>
    public static PublicationRule Decree63Shortened => Embedded.Value[nameof(Decree63Shortened)];

    /// <summary>The measure for ministries: 20 working days before, public within 10 (Decision 766/QĐ-TTg, indicators 1.1 and 1.2).</summary>
    public static PublicationRule Decision766Central => Embedded.Value[nameof(Decision766Central)];

    /// <summary>The measure for provinces: 5 working days before, public within 5 (Decision 766/QĐ-TTg, indicators 1.1 and 1.2).</summary>
    public static PublicationRule Decision766Provincial => Embedded.Value[nameof(Decision766Provincial)];

    private static FrozenDictionary<string, PublicationRule> Read(TextReader reader) =>
        CsvTable.Read(reader, ["rule", "step", "days", "unit", "instrument", "article", "source"], [])
            .GroupBy(row => row["rule"])
            .ToFrozenDictionary(rows => rows.Key, rows => Of(rows.ToDictionary(row => row["step"])), StringComparer.Ordinal);

    private static PublicationRule Of(Dictionary<string, CsvRow> steps) =>
        steps.TryGetValue("announce-after", out CsvRow shortened)
            ? new(Term(shortened), Term(steps["public-within"]), IsShortened: true)
            : new(Term(steps["announce-before"]), Term(steps["public-within"]));

    private static PublicationTerm Term(CsvRow row) => new(row.Count("days"), row.Member<TimeUnit>("unit"), row.Citation());
}
