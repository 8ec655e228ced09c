using MongCai.Cli.Rows;
using MongCai.Domain;
using MongCai.Domain.Officers;
using NodaTime;

namespace MongCai.Cli.Settings;

/// <summary>The rules of evaluation by their numbers and days.</summary>
internal static class EvaluationRuleSettings
{
    internal static string Codes { get; } = string.Join(", ", EvaluationRules.Official.All.Select(rule => rule.Code).Distinct());

    internal static string CodesWithPoints { get; } = string.Join(
        ", ", EvaluationRules.Official.All.Where(rule => rule.MostPoints is not null).Select(rule => rule.Code).Distinct());

    /// <summary>
    /// The rule of a number on a day, or what <paramref name="wrong"/> makes of the reason: none has it, it did not hold on the day, or it has no points.
    /// </summary>
    internal static EvaluationRule WithPoints(string code, LocalDate on, Func<BilingualText, Exception> wrong)
    {
        EvaluationRule[] named = [.. EvaluationRules.Official.All.Where(rule => rule.Code == code)];
        EvaluationRule? rule = EvaluationRules.Official.Find(code, on);
        return named.Length == 0 ? throw wrong(ExpectedForm.Wrong("rule", code, ExpectedForm.OneOf([Codes])))
            : rule is null ? throw wrong(ExpectedForm.Wrong("on", Invariant($"{on:uuuu-MM-dd}"), DayOf(named)))
            : rule.MostPoints is null ? throw wrong(ByConditions(code))
            : rule;
    }

    private static BilingualText DayOf(EvaluationRule[] rules)
    {
        Validity[] times = [.. rules.Select(rule => rule.Validity).Distinct()];
        return new(
            $"một ngày mà {rules[0].Code} có hiệu lực: {string.Join(" hoặc ", times.Select(InVietnamese))}",
            $"a day on which {rules[0].Code} holds: {string.Join(" or ", times)}");
    }

    private static string InVietnamese(Validity time) => (time.From, time.Until) switch
    {
        (null, null) => "luôn luôn",
        ({ } from, null) => Invariant($"từ {from:uuuu-MM-dd}"),
        (null, { } until) => Invariant($"đến {until:uuuu-MM-dd}"),
        ({ } from, { } until) => Invariant($"từ {from:uuuu-MM-dd} đến {until:uuuu-MM-dd}"),
    };

    private static BilingualText ByConditions(string code) => new(
        $"rule: '{code}' xếp loại theo điều kiện, không theo điểm; cần quy định có điểm: {CodesWithPoints}.",
        $"rule: found '{code}', which grades by conditions and not by points; expected a rule with points: {CodesWithPoints}.");
}
