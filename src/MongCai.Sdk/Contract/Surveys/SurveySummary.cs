using MongCai.Domain;

namespace MongCai.Sdk.Contract;

/// <summary>What the responses of a period say, of those who answered of their own accord.</summary>
public sealed record SurveySummary : PortalModel
{
    /// <summary>The questionnaire, as <c>code/version</c>.</summary>
    public required string Questionnaire { get; init; }

    /// <summary>How many responses.</summary>
    public required long Responses { get; init; }

    /// <summary>The satisfied answers of all that have an opinion.</summary>
    public required RatioResource Satisfied { get; init; }

    /// <summary>The lower end of the 95 % interval, 0 to 1; null without data.</summary>
    public double? Low { get; init; }

    /// <summary>The upper end of the 95 % interval, 0 to 1; null without data.</summary>
    public double? High { get; init; }

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(SurveySummary),
        (nameof(Unknown), Unknown), (nameof(Questionnaire), Questionnaire), (nameof(Responses), Responses), (nameof(Satisfied), Satisfied),
        (nameof(Low), Low), (nameof(High), High));
}
