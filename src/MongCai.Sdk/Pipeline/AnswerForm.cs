using System.Net.Http.Headers;

namespace MongCai.Sdk;

/// <summary>Says as what a body came that is not plain JSON, such as a proxy's page; a name that is long or odd may hold anything and is left out.</summary>
internal static class AnswerForm
{
    private const int Longest = 64;

    internal static string? Of(HttpContentHeaders headers)
    {
        string? type = headers.ContentType?.MediaType is { } name && !name.EndsWith("json", StringComparison.OrdinalIgnoreCase) ? Plain(name) : null;
        string? encoding = headers.ContentEncoding.FirstOrDefault() is { } coding ? $"the encoding {Plain(coding)}" : null;
        return type is not null && encoding is not null ? $"{type} in {encoding}" : type ?? encoding;
    }

    private static string Plain(string name) =>
        name.Length <= Longest && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '-' or '+' or '.') ? name : "something else";
}
