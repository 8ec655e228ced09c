using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using MongCai.Domain;

namespace PortalSandbox.Pages;

/// <summary>
/// The language of a page: the one that <c>lang</c> asks for, else the first of Vietnamese and English that the reader accepts, else Vietnamese.
/// </summary>
/// <param name="Language">The language.</param>
/// <param name="IsAsked">Whether the address asks for it, so that the links of the page do too.</param>
internal readonly record struct PageLanguage(Language Language, bool IsAsked)
{
    internal const string Name = "lang";

    internal static PageLanguage Of(HttpRequest request) => request.Query[Name].ToString() switch
    {
        "vi" => new(Language.Vietnamese, true),
        "en" => new(Language.English, true),
        _ => new(Accepted(request), false),
    };

    internal string Code => Language == Language.English ? "en" : "vi";

    /// <summary>The code of the other language.</summary>
    internal string Other => Language == Language.English ? "vi" : "en";

    internal string Say(string vietnamese, string english) => Language == Language.English ? english : vietnamese;

    /// <summary>The address of a page in this language.</summary>
    internal string To(string path, params IEnumerable<(string Name, string Value)> query)
    {
        IEnumerable<(string Name, string Value)> all = IsAsked ? [.. query, (Name, Code)] : query;
        return QueryHelpers.AddQueryString(path, all.Where(part => part.Value.Length > 0).Select(part => KeyValuePair.Create(part.Name, (string?)part.Value)));
    }

    /// <summary>The address of a request in the other language: the same path and query.</summary>
    internal string Turned(HttpRequest request)
    {
        string other = Other;
        IEnumerable<KeyValuePair<string, string?>> rest = request.Query.Where(part => part.Key != Name)
            .SelectMany(part => part.Value.Select(value => KeyValuePair.Create(part.Key, value)));
        return QueryHelpers.AddQueryString(request.PathBase + request.Path, [.. rest, KeyValuePair.Create(Name, (string?)other)]);
    }

    /// <summary>What a form that is sent by GET carries of the language.</summary>
    internal Html Field => IsAsked ? Html.Of($"<input type=\"hidden\" name=\"{Name}\" value=\"{Code}\">") : Html.Empty;

    private static Language Accepted(HttpRequest request)
    {
        IList<StringWithQualityHeaderValue> given =
            StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out IList<StringWithQualityHeaderValue>? list) ? list : [];
        return given.Where(language => language.Quality is not 0).OrderByDescending(language => language.Quality ?? 1)
            .Select(language => Known(language.Value.ToString())).FirstOrDefault(language => language is not null) ?? Language.Vietnamese;
    }

    private static Language? Known(string tag) => tag.Split('-')[0].ToLowerInvariant() switch
    {
        "vi" => Language.Vietnamese,
        "en" => Language.English,
        _ => null,
    };
}
