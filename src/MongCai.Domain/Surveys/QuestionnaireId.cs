using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using MongCai.Domain.Json;

namespace MongCai.Domain.Surveys;

/// <summary>The name of a questionnaire and its version, such as <c>sipas/2017</c>.</summary>
/// <remarks>The default value is no identifier: its text is empty.</remarks>
[TypeConverter(typeof(ParsableTypeConverter<QuestionnaireId>))]
[JsonConverter(typeof(ParsableConverter<QuestionnaireId>))]
public readonly partial record struct QuestionnaireId : IParsable<QuestionnaireId>
{
    private readonly string? code;

    private QuestionnaireId(string code, int version)
    {
        this.code = code;
        Version = version;
    }

    /// <summary>Reads an identifier.</summary>
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public static QuestionnaireId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out QuestionnaireId id) ? id : throw new FormatException(SurveyErrors.NotAQuestionnaireId(text));
    }

    /// <summary>Reads an identifier and says whether the text was one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out QuestionnaireId id)
    {
        Match match = Shape().Match(text ?? "");
        id = match.Success
            ? new QuestionnaireId(match.Groups["code"].Value, int.Parse(match.Groups["version"].ValueSpan, CultureInfo.InvariantCulture))
            : default;
        return match.Success;
    }

    /// <summary>The name that all versions share.</summary>
    public string Code => code ?? "";

    /// <summary>The version, by custom the year it came into use.</summary>
    public int Version { get; }

    /// <summary>Writes the identifier as <c>sipas/2017</c>.</summary>
    public override string ToString() => code is null ? "" : Invariant($"{code}/{Version}");

    static QuestionnaireId IParsable<QuestionnaireId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<QuestionnaireId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out QuestionnaireId result) =>
        TryParse(s, out result);

    [GeneratedRegex(@"^(?<code>[a-z][a-z0-9-]{0,31})/(?<version>[1-9][0-9]{0,3})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
