using System.Globalization;
using MongCai.Domain;
using MongCai.Domain.Procedures;
using MongCai.Portal;

namespace PortalSandbox.Pages;

/// <summary>The catalogue of procedures as cards: by one's own words, by field, by life event.</summary>
internal sealed class CataloguePage(PageLanguage language, CatalogueSearch search, int number)
{
    private const int OnAPage = 20;

    internal static Task ShowAsync(HttpContext context, PortalServiceOptions options)
    {
        int number = int.TryParse(context.Request.Query["trang"], CultureInfo.InvariantCulture, out int asked) ? asked : 1;
        return new CataloguePage(PageLanguage.Of(context.Request), CatalogueSearch.Of(context.Request, options), number).Page().WriteAsync(context);
    }

    /// <summary>Whether nothing narrows the catalogue, so that its topics come first.</summary>
    private bool IsWhole => search.Text.Length == 0 && search.Topic is null;

    private int Pages => Math.Max(1, (search.Found.Count + OnAPage - 1) / OnAPage);

    private int Shown => Math.Clamp(number, 1, Pages);

    private Page Page() => new(search.Topic?.Name.In(language.Language) ?? language.Say("Thủ tục hành chính", "Administrative procedures"), Html.Of(
        $"""
        {CatalogueSearch.Form(language, search.Text)}
        {(IsWhole ? Topics() : Html.Empty)}
        {(IsWhole ? Html.Of($"<h2>{language.Say("Tất cả thủ tục", "All procedures")}</h2>") : Html.Empty)}
        <p role="status">{Said()}</p>
        {(search.Found is [] ? Nothing() : Cards())}
        {Links()}
        {(IsWhole ? Html.Empty : Topics())}
        """))
    { Section = Site.Catalogue, IsWide = true };

    private string Said() =>
        search.Found is [] ? language.Say("Không có thủ tục nào khớp với điều bạn tìm.", "No procedure fits what you look for.")
        : search.IsGuess ? language.Say(
            "Không chắc có thủ tục bạn tìm; có thể là một trong những thủ tục sau:",
            "Not sure that it is here; perhaps it is one of these:")
        : Written.Number(search.Found.Count, language) + language.Say(" thủ tục", search.Found.Count == 1 ? " procedure" : " procedures")
            + (Pages > 1 ? Invariant($", {language.Say("trang", "page")} {Shown}/{Pages}") : "");

    private Html Nothing() => Html.Of(
        $"""
        <ul>
        <li>{language.Say("Dùng ít từ hơn, hoặc tên khác của giấy tờ bạn cần.", "Use fewer words, or another name of the paper that you need.")}</li>
        <li>{language.Say("Chọn theo sự kiện hoặc lĩnh vực bên dưới.", "Choose by event or field below.")}</li>
        <li>{language.Say("Gọi", "Call")} {Site.Telephone.Replace(' ', Written.Firm)}: {language.Say("cán bộ sẽ chỉ giúp.", "someone will tell you.")}</li>
        </ul>
        """);

    private Html Cards() => Html.Of(
        $"""
        {(IsWhole ? Html.Empty : Html.Of($"<h2 class=\"away\">{language.Say("Kết quả", "Results")}</h2>"))}
        <ul class="cards">
        {Html.Join(search.Found.Skip((Shown - 1) * OnAPage).Take(OnAPage).Select(Card))}
        </ul>
        """);

    private Html Card(Procedure procedure)
    {
        StatedTerm[] terms = [.. procedure.Channels.SelectMany(channel => channel.Terms).DistinctBy(term => term.Time.Text)];
        Html more = terms.Length > 1 ? Html.Of($"; {language.Say("trường hợp khác có thời hạn khác", "other cases take another time")}") : Html.Empty;
        return Html.Of(
            $"""
            <li class="card"><h3><a href="{language.To(Invariant($"{Site.Catalogue}/{procedure.Code}"))}"{Tongue(procedure)}>{language.NameOf(procedure)}</a></h3>
            {(terms is [var first, ..] ? Html.Of($"<p>{language.TimeOf(first.Time)}{more}. {language.Say("Phí", "Fee")}: {language.FeesOf(first)}</p>") : Html.Empty)}
            <p>{language.Say("Mã", "Code")} {procedure.Code.ToString()}</p></li>

            """);
    }

    private Html Tongue(Procedure procedure) =>
        language.Language == Language.English && procedure.EnglishName.Length == 0 ? Html.Of($" lang=\"vi\"") : Html.Empty;

    private Html Links() => Pages == 1 ? Html.Empty : Html.Of(
        $"""
        <nav aria-label="{language.Say("Các trang", "Pages")}"><ul class="pages">
        {Html.Join(Enumerable.Range(1, Pages).Select(PageLink))}
        </ul></nav>
        """);

    private Html PageLink(int page) => Html.Of(
        $"""<li><a href="{Address(page)}"{(page == Shown ? Html.Of($" aria-current=\"true\"") : Html.Empty)}>{language.Say("Trang", "Page")}{Written.Firm.ToString()}{(long)page}</a></li>""");

    private string Address(int page) =>
        language.To(
            Site.Catalogue, ("q", search.Text), ("nhom", search.Topic?.Key ?? ""), ("trang", page == 1 ? "" : page.ToString(CultureInfo.InvariantCulture)));

    private Html Topics() => Html.Of(
        $"""
        <h2>{language.Say("Theo sự kiện trong đời", "By life event")}</h2>
        {TopicsOf(isEvent: true)}
        <h2>{language.Say("Theo lĩnh vực", "By field")}</h2>
        {TopicsOf(isEvent: false)}
        """);

    private Html TopicsOf(bool isEvent) => Html.Of(
        $"""
        <ul class="topics">
        {Html.Join(ProcedureNotes.Sample.Topics.Where(topic => topic.IsEvent == isEvent).Select(topic => Html.Of(
            $"<li><a href=\"{language.To(Site.Catalogue, ("nhom", topic.Key))}\">{topic.Name.In(language.Language)}</a></li>")))}
        </ul>
        """);
}
