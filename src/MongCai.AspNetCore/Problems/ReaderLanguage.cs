using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using MongCai.Domain;

namespace MongCai.AspNetCore.Problems;

/// <summary>The language that a reader asks for.</summary>
internal static class ReaderLanguage
{
    /// <summary>
    /// The first of Vietnamese and English by the weights of <c>Accept-Language</c>; Vietnamese, the language of procedures, where neither is named.
    /// </summary>
    internal static Language Of(HttpRequest request) => Named(request) ?? Language.Vietnamese;

    /// <summary>The same for answers to programs, which are English where neither is named.</summary>
    internal static Language Asked(HttpRequest request) => Named(request) ?? Language.English;

    private static Language? Named(HttpRequest request)
    {
        IEnumerable<StringWithQualityHeaderValue> asked =
            StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out IList<StringWithQualityHeaderValue>? given) ? given : [];
        return asked.Where(language => language.Quality is not 0)
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => Known(language.Value.AsSpan())).FirstOrDefault(language => language is not null);
    }

    internal static string Tag(Language language) => language == Language.English ? "en" : "vi";

    private static Language? Known(ReadOnlySpan<char> tag) => Is(tag, "vi") ? Language.Vietnamese : Is(tag, "en") ? Language.English : null;

    private static bool Is(ReadOnlySpan<char> tag, string language) =>
        tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == language.Length || tag[language.Length] == '-');
}
