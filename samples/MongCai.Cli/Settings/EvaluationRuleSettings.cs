using MongCai.Cli.Rows;
using MongCai.Domain.Officers;
using NodaTime;

namespace MongCai.Cli.Settings;

/// <summary>The rules of evaluation by their numbers and days.</summary>
internal static class EvaluationRuleSettings
{
    internal static string Codes { get; } = string.Join(", ", EvaluationRules.Official.All.Select(rule => rule.Code).Distinct());

    internal static string CodesWithPoints { get; } = string.Join(
        ", ", EvaluationRules.Official.All.Where(rule => rule.MostPoints is not null).Select(rule => rule.Code).Distinct());

    /// <summary>The rule of a number on a day.</summary>
    /// <exception cref="FormatException">There is no such rule, it did not hold on the day, or it has no points.</exception>
    internal static EvaluationRule WithPoints(string code, LocalDate on)
    {
        EvaluationRule[] named = [.. EvaluationRules.Official.All.Where(rule => rule.Code == code)];
        EvaluationRule? rule = EvaluationRules.Official.Find(code, on);
        return named.Length == 0 ? throw new FormatException($"rule: found {FieldText.Quoted(code)}, expected one of {Codes}.")
            : rule is null
                ? throw new FormatException(
                    $"on: found '{on:uuuu-MM-dd}', expected a day on which {code} holds: {string.Join(" or ", named.Select(one => one.Validity).Distinct())}.")
            : rule.MostPoints is null
                ? throw new FormatException(
                    $"rule: found '{code}', which grades by conditions and not by points; expected a rule with points: {CodesWithPoints}.")
            : rule;
    }
}
