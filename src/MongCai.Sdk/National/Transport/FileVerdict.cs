using System.Text.Json;

namespace MongCai.Sdk.National;

/// <summary>Says what the answer of a service that fetches a file says: bytes in base64 are a success too where there is no code.</summary>
internal static class FileVerdict
{
    /// <summary>Fewer letters than any file has: words that happen to be base64 are shorter.</summary>
    private const int Shortest = 64;

    internal static ExchangeAnswer Judge(ExchangeAnswer answer, IReadOnlyList<string> names) =>
        !answer.HasCode && Bytes(answer.Result ?? answer.Root) is { } bytes ? answer with
        {
            Verdict = ExchangeVerdict.Success,
            Result = bytes,
        } : ReadVerdict.Judge(answer, names);

    private static JsonElement? Bytes(JsonElement element) =>
        element.ValueKind == JsonValueKind.String && element.TryGetBytesFromBase64(out byte[]? bytes) && bytes.Length * 4 / 3 >= Shortest ? element : null;
}
