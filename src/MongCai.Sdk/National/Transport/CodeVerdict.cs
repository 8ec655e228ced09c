using System.Text.Json;

namespace MongCai.Sdk.National;

/// <summary>
/// Says what the answer of a service that issues a code says: one word with a digit in it is a success too where there is no code of an error.
/// </summary>
internal static class CodeVerdict
{
    internal static ExchangeAnswer Judge(ExchangeAnswer answer) =>
        !answer.HasCode && CodeIn(answer.Result ?? answer.Root) is { } code ? answer with
        {
            Verdict = ExchangeVerdict.Success,
            Result = code,
        } : ReadVerdict.Judge(answer, []);

    private static JsonElement? CodeIn(JsonElement element) =>
        WireText.Of(element) is { Length: > 0 } text && text.Any(char.IsAsciiDigit) && !text.Any(char.IsWhiteSpace) ? element : null;
}
