using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Surveys;

/// <summary>The levels that a question is answered with (<i>thang đánh giá</i>), scored from 1 for the worst.</summary>
[JsonConverter(typeof(FormConverter<RatingScale>))]
[NoJson("take it from its Questionnaire.")]
public sealed class RatingScale
{
    private readonly string[] labels;

    private RatingScale(int dissatisfiedUpTo, int satisfiedFrom, params string[] labels)
    {
        (DissatisfiedUpTo, SatisfiedFrom) = (dissatisfiedUpTo, satisfiedFrom);
        this.labels = labels;
        Labels = Array.AsReadOnly(labels);
    }

    /// <summary>The three levels of online public services: Circular 32/2017/TT-BTTTT Art 12.</summary>
    public static RatingScale ThreeLevels { get; } = new(1, 2, "Chưa hài lòng", "Hài lòng", "Rất hài lòng");

    /// <summary>The five levels of SIPAS.</summary>
    public static RatingScale FiveLevels { get; } = new(2, 4, "Rất không hài lòng", "Không hài lòng", "Bình thường", "Hài lòng", "Rất hài lòng");

    /// <summary>The score of the best level; that of the worst is 1.</summary>
    public int Highest => labels.Length;

    /// <summary>The score from which an answer counts as satisfied: that of <i>hài lòng</i>.</summary>
    public int SatisfiedFrom { get; }

    /// <summary>
    /// The score up to which an answer counts as dissatisfied: that of <i>không hài lòng</i> or <i>chưa hài lòng</i>. What lies between is neither.
    /// </summary>
    public int DissatisfiedUpTo { get; }

    /// <summary>The names of the levels as citizens read them, the worst first.</summary>
    public ReadOnlyCollection<string> Labels { get; }

    /// <summary>Whether the score is one of the scale.</summary>
    public bool Contains(int score) => score >= 1 && score <= Highest;

    /// <summary>Whether an answer of the score counts as satisfied.</summary>
    public bool IsSatisfied(int score) => score >= SatisfiedFrom && score <= Highest;

    /// <summary>Whether an answer of the score counts as dissatisfied.</summary>
    public bool IsDissatisfied(int score) => score >= 1 && score <= DissatisfiedUpTo;

    /// <summary>Writes the scale as <c>3 levels</c>.</summary>
    public override string ToString() => Invariant($"{Highest} levels");
}
