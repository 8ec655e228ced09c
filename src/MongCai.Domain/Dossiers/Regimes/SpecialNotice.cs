using System.Collections.Frozen;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Procedures;

namespace MongCai.Domain.Dossiers;

/// <summary>The terms that special laws set for the notice of acceptance, by procedure (Decree 118/2025/NĐ-CP Art 17.2c).</summary>
internal static class SpecialNotice
{
    internal const string Rule = Regime.Acceptance + " ";

    internal static FrozenDictionary<ProcedureCode, RegimeRule<ProcessingTime>> Read(IReadOnlyDictionary<string, CsvRow> rules) =>
        rules.Where(rule => rule.Key.StartsWith(Rule, StringComparison.Ordinal))
            .ToFrozenDictionary(rule => ProcedureOf(rule.Key, rule.Value), rule => TermOf(rule.Value));

    private static ProcedureCode ProcedureOf(string rule, CsvRow row) =>
        ProcedureCode.TryParse(rule[Rule.Length..], out ProcedureCode code)
            ? code
            : throw row.Wrong($"{ShownText.Quoted(rule)} names no procedure; expected the rule '{Regime.Acceptance}' and a code, such as '{Rule}1.013225'.");

    private static RegimeRule<ProcessingTime> TermOf(CsvRow row) =>
        ProcessingTime.TryParse(row["value"], out ProcessingTime time) && time.Amount is not null
            ? new(time, row.Citation())
            : throw row.Wrong(
                $"{ShownText.Quoted(row["value"])} sets no term for the notice; expected an amount and a unit, such as '4 giờ làm việc' or '1 ngày làm việc'.");
}
