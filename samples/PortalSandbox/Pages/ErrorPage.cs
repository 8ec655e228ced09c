using System.Globalization;
using MongCai.Sdk.Contract;

namespace PortalSandbox.Pages;

/// <summary>The page that says what went wrong, what to do, and by which number to ask for help.</summary>
internal static class ErrorPage
{
    internal static Page Of(HttpContext context)
    {
        PageLanguage language = PageLanguage.Of(context.Request);
        (string title, string advice) = Words(language, context);
        return new(title, Html.Of(
            $"""
            <p>{advice}</p>
            <ul class="ways">
            <li><a href="{language.To(Site.Home)}">{language.Say("Về trang chủ", "Go to the home page")}</a></li>
            <li><a href="{language.To(Site.Catalogue)}">{language.Say("Tìm thủ tục", "Find a procedure")}</a></li>
            <li><a href="{language.To(Site.Lookup)}">{language.Say("Tra cứu hồ sơ", "Look up a dossier")}</a></li>
            </ul>
            <p>{language.Say("Cần giúp đỡ, gọi", "For help, call")} {Site.Telephone.Replace(' ', Written.Firm)} {language.Say(
                "và đọc số yêu cầu này",
                "and give this request number")}:
            <code>{RequestNumber(context)}</code></p>
            """))
        { Status = context.Response.StatusCode, IsWrong = true };
    }

    private static string RequestNumber(HttpContext context) => context.Response.Headers[PortalHeaders.RequestId].FirstOrDefault() ?? context.TraceIdentifier;

    private static (string Title, string Advice) Words(PageLanguage language, HttpContext context) => context.Response.StatusCode switch
    {
        400 or 422 => (language.Say("Không đọc được yêu cầu", "The request cannot be read"), language.Say(
            "Nội dung gửi đến không đúng dạng. Hãy quay lại trang trước và nhập lại.",
            "What was sent is not well-formed. Go back and fill it in again.")),
        401 or 403 => (language.Say("Địa chỉ này dành cho chương trình", "This address is for programs"), language.Say(
            "Cần có mã truy cập của một hệ thống đã đăng ký. Người dân không cần đến địa chỉ này.",
            "It asks for the access token of a registered system. Citizens do not need it.")),
        404 => (language.Say("Không có trang này", "There is no such page"), language.Say(
            "Địa chỉ có thể bị gõ nhầm, hoặc trang đã được chuyển đi. Hãy kiểm tra lại địa chỉ.",
            "The address may be mistyped, or the page has moved. Check the address.")),
        405 => (language.Say("Trang này không nhận cách gửi đó", "This page does not take that kind of request"), language.Say(
            "Hãy mở trang bằng đường dẫn thông thường.", "Open the page by an ordinary link.")),
        408 => (language.Say("Nội dung đến quá chậm", "What was sent came too slowly"), language.Say("Hãy gửi lại.", "Send it again.")),
        410 => (language.Say("Đường dẫn này đã hết hạn", "This link is no longer good"), language.Say(
            "Mỗi đường dẫn chỉ dùng được trong thời hạn của nó.", "Each such link is good for its time only.")),
        413 => (language.Say("Nội dung gửi quá lớn", "What was sent is too large"), language.Say(
            "Hãy gửi ít hơn 2 MiB.", "Send less than 2 MiB.")),
        415 => (language.Say("Không đọc được loại nội dung đã gửi", "This kind of content cannot be read"), language.Say(
            "Hãy gửi bằng biểu mẫu của trang.", "Send it by the form of the page.")),
        429 => (language.Say("Bạn truy cập quá nhanh", "Too many requests"), Wait(language, context)),
        503 => (language.Say("Cổng tạm thời chưa phục vụ được", "The portal is out of service for now"), Wait(language, context)),
        >= 500 => (language.Say("Cổng gặp sự cố", "The portal failed"), language.Say(
            "Lỗi ở phía cổng, không phải ở bạn. Hãy thử lại sau ít phút.", "The fault is the portal's, not yours. Try again in a few minutes.")),
        _ => (language.Say("Không thực hiện được yêu cầu", "The request was refused"), language.Say(
            "Hãy quay lại trang trước và thử lại.", "Go back and try again.")),
    };

    private static string Wait(PageLanguage language, HttpContext context) =>
        int.TryParse(context.Response.Headers.RetryAfter.ToString(), CultureInfo.InvariantCulture, out int seconds)
            ? language.Say("Xin thử lại sau ", "Try again in ") + Span(language, seconds) + "."
            : language.Say("Xin thử lại sau ít phút.", "Try again in a few minutes.");

    private static string Span(PageLanguage language, int seconds)
    {
        int minutes = (seconds + 59) / 60;
        return seconds < 60
            ? Written.Number(seconds, language) + Written.Firm + language.Say("giây", seconds == 1 ? "second" : "seconds")
            : Written.Number(minutes, language) + Written.Firm + language.Say("phút", minutes == 1 ? "minute" : "minutes");
    }
}
