using MongCai.Domain.Officers;

namespace MongCai.Domain.Tests.Officers.Evaluation;

internal static class Rules
{
    public static EvaluationRule Of(string code) => EvaluationRules.Official.All.First(rule => rule.Code == code);
}
