using System.Collections.Frozen;
using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Surveys;

/// <summary>A version of a questionnaire (<i>phiếu khảo sát</i>): its factors, their questions and the scale of the answers.</summary>
/// <example>
/// <code>
/// Questionnaire questionnaire = QuestionnaireCatalogue.Official.InUse("one-stop", new LocalDate(2026, 8, 26))!;
/// Console.WriteLine($"{questionnaire.Id}: {questionnaire.Questions.Count} questions");
/// // one-stop/2025: 9 questions
/// </code>
/// </example>
[JsonConverter(typeof(FormConverter<Questionnaire>))]
[NoJson("store its Id, and look it up in a QuestionnaireCatalogue.")]
public sealed class Questionnaire
{
    private readonly FrozenDictionary<string, int> positions;

    internal Questionnaire(QuestionnaireId id, string method, LocalDate validFrom, LocalDate? validUntil, RatingScale scale, SurveyFactor[] factors)
    {
        Id = id;
        Method = method;
        ValidFrom = validFrom;
        ValidUntil = validUntil;
        Scale = scale;
        Factors = Array.AsReadOnly(factors);
        Questions = Array.AsReadOnly([.. factors.SelectMany(factor => factor.Questions)]);
        positions = Questions.Select((question, index) => (question.Code, index))
            .ToFrozenDictionary(pair => pair.Code, pair => pair.index, StringComparer.Ordinal);
    }

    /// <summary>The name and version.</summary>
    public QuestionnaireId Id { get; }

    /// <summary>The method of measuring; versions of one method give figures that may stand in one series.</summary>
    public string Method { get; }

    /// <summary>The first day of use.</summary>
    public LocalDate ValidFrom { get; }

    /// <summary>The last day of use, or null while there is none.</summary>
    public LocalDate? ValidUntil { get; }

    /// <summary>The levels of every answer.</summary>
    public RatingScale Scale { get; }

    /// <summary>The factors in their order.</summary>
    public ReadOnlyCollection<SurveyFactor> Factors { get; }

    /// <summary>The questions of all factors in their order.</summary>
    public ReadOnlyCollection<SurveyQuestion> Questions { get; }

    /// <summary>Whether the questionnaire has a question of the code.</summary>
    public bool HasQuestion(string code) => positions.ContainsKey(code);

    /// <summary>The factor of the code.</summary>
    /// <exception cref="ArgumentException">The questionnaire has no such factor.</exception>
    public SurveyFactor Factor(string code) =>
        Factors.FirstOrDefault(factor => factor.Code == code) ?? throw new ArgumentException(SurveyErrors.NoSuchFactor(code, this), nameof(code));

    /// <summary>Whether the version is in use on the day.</summary>
    public bool IsValidOn(LocalDate day) => day >= ValidFrom && !(day > ValidUntil);

    /// <summary>Writes the name and version.</summary>
    public override string ToString() => Id.ToString();

    /// <summary>Whether the other is the same version, perhaps read from its table another time.</summary>
    internal bool IsSameAs(Questionnaire other) =>
        ReferenceEquals(this, other) || (Id == other.Id && Scale == other.Scale && Questions.SequenceEqual(other.Questions)
            && Factors.Select(factor => factor.Questions.Count).SequenceEqual(other.Factors.Select(factor => factor.Questions.Count)));

    /// <summary>The place of a question among all questions, from 0.</summary>
    internal int PositionOf(string question) =>
        positions.TryGetValue(question, out int position)
            ? position
            : throw new ArgumentException(SurveyErrors.NoSuchQuestion(question, this), nameof(question));
}
