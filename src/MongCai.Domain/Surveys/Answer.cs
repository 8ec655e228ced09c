using System.Globalization;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Surveys;

/// <summary>What a respondent said to one question: a score, no opinion (<i>không có ý kiến</i>), or nothing.</summary>
/// <remarks>The default value is <see cref="Skipped"/>. Only scores count in an index; the others are counted apart.</remarks>
[JsonConverter(typeof(FormConverter<Answer>))]
public readonly record struct Answer
{
    private const int NoOpinionCode = -1;

    private readonly int code;

    private Answer(int code) => this.code = code;

    /// <summary>No answer to the question.</summary>
    public static Answer Skipped => default;

    /// <summary>The answer that the respondent has no opinion, or that the question does not apply.</summary>
    public static Answer NoOpinion => new(NoOpinionCode);

    /// <summary>A score, 1 for the worst level.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The score is less than 1.</exception>
    public static Answer Of(int score)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(score);
        return new Answer(score);
    }

    /// <summary>The score, or null where there is none.</summary>
    public int? Score => code > 0 ? code : null;

    /// <summary>The place of the answer among the counts of its question: no opinion, skipped, then the scores.</summary>
    internal int Slot => code - NoOpinionCode;

    internal static bool TryRead(string? text, out Answer answer)
    {
        bool isScore = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int score) && score > 0;
        answer = isScore ? new(score) : text == NoOpinion.ToString() ? NoOpinion : default;
        return isScore || text == answer.ToString();
    }

    /// <summary>Writes the score, <c>no opinion</c> or <c>skipped</c>.</summary>
    public override string ToString() => code switch
    {
        NoOpinionCode => "no opinion",
        0 => "skipped",
        _ => Invariant($"{code}"),
    };
}
