using MongCai.Domain.Surveys;

namespace MongCai.Sdk.Contract;

/// <summary>A questionnaire.</summary>
public sealed record QuestionnaireResource : PortalModel
{
    /// <summary>The code and version, as <c>code/version</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The labels of the scale, from the lowest score, which is 1.</summary>
    public required IReadOnlyList<string> Scale { get; init; }

    /// <summary>The questions.</summary>
    public required IReadOnlyList<QuestionResource> Questions { get; init; }

    /// <summary>Writes a questionnaire.</summary>
    public static QuestionnaireResource Of(Questionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        return new()
        {
            Id = questionnaire.Id.ToString(),
            Scale = [.. questionnaire.Scale.Labels],
            Questions =
            [
                .. questionnaire.Factors.SelectMany(factor => factor.Questions.Select(question =>
                    new QuestionResource { Code = question.Code, Text = question.Text, Factor = factor.Code })),
            ],
        };
    }
}
