namespace MongCai.Sdk.Contract.Surveys;

/// <summary>A questionnaire.</summary>
public sealed record QuestionnaireResource : PortalModel
{
    /// <summary>The code and version, as <c>code/version</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The labels of the scale, from the lowest score, which is 1.</summary>
    public required IReadOnlyList<string> Scale { get; init; }

    /// <summary>The questions.</summary>
    public required IReadOnlyList<QuestionResource> Questions { get; init; }
}
