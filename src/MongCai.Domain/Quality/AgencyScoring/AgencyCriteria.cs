using System.Globalization;

namespace MongCai.Domain.Quality;

/// <summary>The criteria as the file agency-criteria.csv has them.</summary>
internal static class AgencyCriteria
{
    private static readonly Lazy<Dictionary<AgencyCriterion, CriterionRule>> Rules = EmbeddedTable.Lazily("agency-criteria.csv", Read);

    internal static CriterionRule Rule(AgencyCriterion criterion) => Rules.Value[criterion];

    private static Dictionary<AgencyCriterion, CriterionRule> Read(TextReader reader) =>
        CsvTable.Read(reader, ["code", "two_from", "one_from", "procedures_from", "source"], [])
            .Select(row => new CriterionRule(
                row.Member<AgencyCriterion>("code"), Number(row["two_from"]), Number(row["one_from"]), Number(row["procedures_from"])))
            .ToDictionary(rule => rule.Criterion);

    private static decimal Number(string text) => text.Length == 0 ? 0 : decimal.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>A criterion, the numbers that give 2 and 1 points where it has such, and the share of procedures that 2 needs as well.</summary>
internal sealed record CriterionRule(AgencyCriterion Criterion, decimal TwoFrom, decimal OneFrom, decimal ProceduresFrom);
