using MongCai.Domain;

namespace PortalSandbox.Pages;

/// <summary>The language of a page: Vietnamese, or English where <c>lang=en</c> asks for it.</summary>
internal readonly record struct PageLanguage(Language Language)
{
    internal static PageLanguage Of(HttpRequest request) => new(request.Query["lang"] == "en" ? Language.English : Language.Vietnamese);

    internal string Code => Language == Language.English ? "en" : "vi";

    /// <summary>What leads to a page in this language.</summary>
    internal string Suffix => Language == Language.English ? "?lang=en" : "";

    internal string Say(string vietnamese, string english) => Language == Language.English ? english : vietnamese;
}
