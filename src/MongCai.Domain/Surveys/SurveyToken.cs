using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using MongCai.Domain.Json;

namespace MongCai.Domain.Surveys;

/// <summary>The secret in the link or on the slip of an invitation (<i>mã khảo sát một lần</i>), good for one response.</summary>
/// <remarks>
/// 22 letters, digits, hyphens and underscores. <see cref="ToString"/> hides it; <see cref="Text"/> goes into the link. Compare
/// it by <see cref="SurveyTokenKey.Verifies"/> only, which takes the same time for every wrong token. The default value is no token.
/// </remarks>
[JsonConverter(typeof(FormConverter<SurveyToken>))]
public readonly partial record struct SurveyToken : IParsable<SurveyToken>
{
    private readonly string? text;

    internal SurveyToken(string text) => this.text = text;

    /// <summary>Reads a token.</summary>
    /// <exception cref="FormatException">The text does not have the form of a token; the message does not repeat it.</exception>
    public static SurveyToken Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out SurveyToken token) ? token : throw new FormatException(SurveyErrors.NotAToken);
    }

    /// <summary>Reads a token and says whether the text had the form of one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out SurveyToken token)
    {
        bool hasForm = text is not null && Shape().IsMatch(text);
        token = hasForm ? new SurveyToken(text!) : default;
        return hasForm;
    }

    /// <summary>The secret, for the link.</summary>
    public string Text => text ?? "";

    /// <summary>Writes <c>survey token</c> and not the secret.</summary>
    public override string ToString() => "survey token";

    static SurveyToken IParsable<SurveyToken>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<SurveyToken>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SurveyToken result) => TryParse(s, out result);

    [GeneratedRegex(@"^[A-Za-z0-9_-]{22}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
