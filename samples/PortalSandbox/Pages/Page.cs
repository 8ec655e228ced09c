using NodaTime;

namespace PortalSandbox.Pages;

/// <summary>What is around every page: head, ways to the other pages, and the other language.</summary>
internal static class Page
{
    internal const string Home = "/";
    internal const string Lookup = "/tra-cuu";
    internal const string Catalogue = "/thu-tuc";
    internal const string Dashboard = "/thong-ke";

    private static readonly Offset Vietnam = Offset.FromHours(7);

    /// <summary>The day it is in Vietnam.</summary>
    internal static LocalDate Today(TimeProvider time) => Instant.FromDateTimeOffset(time.GetUtcNow()).WithOffset(Vietnam).Date;

    internal static Task WriteAsync(HttpContext context, string title, Html body, int status = StatusCodes.Status200OK)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(Around(PageLanguage.Of(context.Request), title, body).ToString(), context.RequestAborted);
    }

    private static Html Around(PageLanguage language, string title, Html body) => Html.Of(
        $"""
        <!doctype html>
        <html lang="{language.Code}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{title} – {language.Say("Cổng mẫu", "Sample portal")}</title>
        <link rel="stylesheet" href="/style.css">
        </head>
        <body>
        <a class="skip" href="#main">{language.Say("Đến nội dung", "Skip to content")}</a>
        <header>
        <nav aria-label="{language.Say("Chính", "Main")}">
        <a href="{Home + language.Suffix}">{language.Say("Trang chủ", "Home")}</a>
        <a href="{Lookup + language.Suffix}">{language.Say("Tra cứu hồ sơ", "Look up a dossier")}</a>
        <a href="{Catalogue + language.Suffix}">{language.Say("Thủ tục", "Procedures")}</a>
        <a href="{Dashboard + language.Suffix}">{language.Say("Thống kê", "Figures")}</a>
        <a href="{language.Say("?lang=en", "?lang=vi")}" hreflang="{language.Say("en", "vi")}" lang="{language.Say("en", "vi")}">{language.Say("English", "Tiếng Việt")}</a>
        </nav>
        </header>
        <main id="main">
        <h1>{title}</h1>
        {body}
        </main>
        <footer><p>{language.Say("Dữ liệu mẫu, không phải cổng dịch vụ công thật.", "Sample data; not a real public service portal.")}</p></footer>
        </body>
        </html>
        """);
}
