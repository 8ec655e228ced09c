using MongCai.Domain;
using MongCai.Portal;

namespace PortalSandbox.Pages;

/// <summary>What is around every page: head, ways to the other pages, the other language, hours and address.</summary>
internal sealed class PageFrame(HttpContext context, Page page)
{
    private readonly PageLanguage language = PageLanguage.Of(context.Request);
    private readonly PortalServiceOptions options = context.RequestServices.GetRequiredService<PortalServiceOptions>();

    internal Html Write() => Html.Of(
        $"""
        <!doctype html>
        <html lang="{language.Code}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        {Again()}<title>{Title()}</title>
        <link rel="icon" href="{StyleFiles.IconPath}" type="image/svg+xml">
        <link rel="stylesheet" href="{StyleFiles.SheetPath}">
        </head>
        <body>
        <a class="skip" href="#main">{language.Say("Đến nội dung", "Skip to content")}</a>
        {Header()}
        <main id="main"{(page.IsWide ? Html.Of($" class=\"wide\"") : Html.Empty)} tabindex="-1">
        <h1>{page.Title}</h1>
        {page.Body}
        </main>
        {Footer()}
        </body>
        </html>
        """);

    private Html Again() => page.AsksAgainAfter is { } seconds ? Html.Of($"<meta http-equiv=\"refresh\" content=\"{(long)seconds}\">\n") : Html.Empty;

    private string Title() =>
        (page.IsWrong ? language.Say("Lỗi: ", "Error: ") : "") + page.Title + " – " + language.Say("Cổng mẫu Móng Cái", "Móng Cái sample portal");

    private Html Header() => Html.Of(
        $"""
        <header>
        <div class="band"><p class="site">{Site.Name(language)}</p> <strong class="sample">{language.Say("MẪU", "SAMPLE")}</strong></div>
        <nav aria-label="{language.Say("Chính", "Main")}"><ul>
        {Link(Site.Home, language.Say("Trang chủ", "Home"))}
        {Link(Site.Catalogue, language.Say("Thủ tục", "Procedures"))}
        {Link(Site.DueDate, language.Say("Tính ngày hẹn", "Due date"))}
        {Link(Site.Lookup, language.Say("Tra cứu hồ sơ", "Look up"))}
        {Link(Site.Dashboard, language.Say("Thống kê", "Figures"))}
        <li class="turn">{page.Turn ?? Turned()}</li>
        </ul></nav>
        </header>
        """);

    private Html Link(string path, string name) => Html.Of($"<li><a href=\"{language.To(path)}\"{Current(path)}>{name}</a></li>");

    private Html Current(string path) => page.Section != path ? Html.Empty
        : context.Request.Path == path ? Html.Of($" aria-current=\"page\"")
        : Html.Of($" aria-current=\"true\"");

    private Html Turned() => Html.Of(
        $"<a href=\"{language.Turned(context.Request)}\" hreflang=\"{language.Other}\" lang=\"{language.Other}\">{language.Say("English", "Tiếng Việt")}</a>");

    private Html Footer() => Html.Of(
        $"""
        <footer><div>
        <p><strong>{Site.Address(language)}</strong><br>
        {Html.Join(new OfficeHours(options.Deadlines.Hours, options.Time.VietnamNow(), language).Lines().Select(line => Html.Of($"{line}<br>\n")))}
        {language.Say("Điện thoại", "Telephone")}: <a href="tel:{Site.Telephone.Replace(" ", "", StringComparison.Ordinal)}">{Site.Telephone.Replace(' ', Written.Firm)}</a></p>
        <p>{language.Say(
            "Mọi mã số, hồ sơ, địa chỉ và số điện thoại ở đây là dữ liệu sinh; giờ mở cửa là giờ thông dụng. Đây không phải cổng dịch vụ công thật.",
            "All codes, dossiers, addresses and telephone numbers here are generated; the hours are common ones. This is not a real public service portal.")}
        <a href="/openapi/v1.json">OpenAPI</a></p>
        </div></footer>
        """);
}
