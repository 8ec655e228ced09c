using MongCai.Domain.Surveys;

namespace YearReport.Generation;

/// <summary>The answers on one survey form, and whether all of them are satisfied.</summary>
internal sealed record SurveyAnswers(IReadOnlyDictionary<string, Answer> Answers, bool AllSatisfied);
