using System.Text.Json;

namespace MongCai.Sdk.National;

/// <summary>Says what the answer of a service that fetches data says: a code of zeros, words of success or data are a success.</summary>
internal static class ReadVerdict
{
    /// <param name="answer">The answer.</param>
    /// <param name="names">The names of what was asked for, by which the words say that there is none; none for a list.</param>
    internal static ExchangeAnswer Judge(ExchangeAnswer answer, IReadOnlyList<string> names) => answer with { Verdict = Of(answer, names) };

    private static ExchangeVerdict Of(ExchangeAnswer answer, IReadOnlyList<string> names) =>
        answer.IsZero ? OfZero(answer, names)
        : answer.HasCode || !IsData(answer) ? Without(answer, names)
        : ExchangeVerdict.Success;

    private static ExchangeVerdict OfZero(ExchangeAnswer answer, IReadOnlyList<string> names) =>
        answer.Result is null && ExchangeWords.SayFailure(answer.Message) && !IsNotFound(answer, names) ? ExchangeVerdict.Refused : ExchangeVerdict.Success;

    private static ExchangeVerdict Without(ExchangeAnswer answer, IReadOnlyList<string> names) =>
        IsNotFound(answer, names) ? ExchangeVerdict.NotFound
        : answer.HasCode ? ExchangeVerdict.Refused
        : ExchangeWords.SaySuccess(answer.Message) ? ExchangeVerdict.Success
        : answer.Message.Length > 0 ? ExchangeVerdict.Refused
        : ExchangeVerdict.None;

    private static bool IsNotFound(ExchangeAnswer answer, IReadOnlyList<string> names) =>
        names.Count > 0 && !ExchangeWords.SaySessionInvalid(answer.Message) && ExchangeWords.SayNotFound(answer.Message, names);

    private static bool IsData(ExchangeAnswer answer) => answer.Result is { ValueKind: JsonValueKind.Object or JsonValueKind.Array };
}
