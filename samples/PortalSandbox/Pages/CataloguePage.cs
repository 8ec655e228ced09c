using MongCai.Domain;
using MongCai.Domain.Procedures;
using MongCai.Portal;

namespace PortalSandbox.Pages;

/// <summary>The catalogue of procedures, with a search in one's own words.</summary>
internal static class CataloguePage
{
    private const int Most = 200;

    /// <summary>Where the best answer explains less of what was asked, it is offered as a guess.</summary>
    private const double Sure = 0.5;

    internal static Task ShowAsync(HttpContext context, PortalServiceOptions options)
    {
        PageLanguage language = PageLanguage.Of(context.Request);
        string text = context.Request.Query["q"].ToString();
        IReadOnlyList<ProcedureMatch> found = options.Catalogue.Search(new ProcedureQuery { Text = text.Length > 200 ? text[..200] : text }, Page.Today(options.Time), Most);
        return Page.WriteAsync(context, language.Say("Thủ tục hành chính", "Administrative procedures"), Html.Of(
            $"""
            <form role="search" action="{Page.Catalogue}">
            <input type="hidden" name="lang" value="{language.Code}">
            <label for="q">{language.Say("Tìm thủ tục", "Search")}</label>
            <input id="q" name="q" type="search" maxlength="200" value="{text}">
            <button>{language.Say("Tìm", "Search")}</button>
            </form>
            <p role="status">{(long)found.Count} {language.Say("thủ tục", "procedures")}{Doubt(language, found)}</p>
            <table>
            <thead><tr><th scope="col">{language.Say("Mã", "Code")}</th><th scope="col">{language.Say("Tên", "Name")}</th><th scope="col">{language.Say("Thời hạn", "Processing time")}</th></tr></thead>
            <tbody>{Html.Join(found.Select(match => Row(language, match.Procedure)))}</tbody>
            </table>
            """));
    }

    private static string Doubt(PageLanguage language, IReadOnlyList<ProcedureMatch> found) => found is [{ Explained: < Sure }, ..]
        ? language.Say(" – không chắc có thủ tục bạn tìm, có thể là:", " – not sure that it is here, perhaps one of these:")
        : "";

    private static Html Row(PageLanguage language, Procedure procedure) => Html.Of(
        $"""
        <tr><td>{procedure.Code.ToString()}</td><td>{NameIn(language, procedure)}</td><td lang="vi">{string.Join("; ", Times(procedure))}</td></tr>
        """);

    private static string NameIn(PageLanguage language, Procedure procedure) =>
        language.Language == Language.English && procedure.EnglishName.Length > 0 ? procedure.EnglishName : procedure.Name;

    private static IEnumerable<string> Times(Procedure procedure) => procedure.Channels.SelectMany(channel => channel.Terms).Select(term => term.Time.Text).Distinct();
}
