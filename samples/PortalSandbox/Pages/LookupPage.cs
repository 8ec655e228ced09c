using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using MongCai.AspNetCore;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Lookup;
using MongCai.Portal;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Contract.Lookup;

namespace PortalSandbox.Pages;

/// <summary>The look-up by what the QR code of a slip holds. It shows the degree of completion and nothing else.</summary>
internal static class LookupPage
{
    /// <summary>Shows the form.</summary>
    internal static Task AskAsync(HttpContext context) => WriteAsync(context, Html.Of($""));

    /// <summary>Answers the form, which is posted so that the token stands in no address.</summary>
    internal static async Task AnswerAsync(HttpContext context, PortalService portal)
    {
        try
        {
            Dictionary<string, StringValues> form = QueryHelpers.ParseQuery(await context.Request.ReadFormTextAsync().ConfigureAwait(false));
            await ShowAsync(context, portal, form.GetValueOrDefault("code").ToString(), form.GetValueOrDefault("token").ToString()).ConfigureAwait(false);
        }
        catch (BadHttpRequestException wrong)
        {
            await WriteAsync(context, Wrong(PageLanguage.Of(context.Request)), wrong.StatusCode).ConfigureAwait(false);
        }
    }

    /// <summary>Answers the link of a QR code.</summary>
    internal static Task FollowAsync(HttpContext context, PortalService portal) =>
        ShowAsync(context, portal, (string)context.Request.RouteValues["code"]!, (string)context.Request.RouteValues["token"]!);

    private static async Task ShowAsync(HttpContext context, PortalService portal, string code, string token)
    {
        PageLanguage language = PageLanguage.Of(context.Request);
        LookupResource? found = DossierCode.TryParse(code.Trim(), out DossierCode dossier) ? await FindAsync(context, portal, dossier, token.Trim()).ConfigureAwait(false) : null;
        await WriteAsync(context, found is null ? NotFound(language) : Found(language, found), found is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK).ConfigureAwait(false);
    }

    private static async Task<LookupResource?> FindAsync(HttpContext context, PortalService portal, DossierCode code, string token)
    {
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(new LookupRequest { Code = code, Token = token }, PortalJson.Of<LookupRequest>());
        PortalReply reply = await portal.AnswerAsync(new() { Operation = PortalOperations.LookUp, Body = body }, context.RequestAborted).ConfigureAwait(false);
        return reply.Status == StatusCodes.Status200OK ? JsonSerializer.Deserialize(reply.Body.Span, PortalJson.Of<LookupResource>()) : null;
    }

    private static Task WriteAsync(HttpContext context, Html result, int status = StatusCodes.Status200OK)
    {
        PageLanguage language = PageLanguage.Of(context.Request);
        return new Page(language.Say("Tra cứu hồ sơ", "Look up a dossier"), Html.Of(
            $"""
            {result}
            <form method="post" action="{language.To(Site.Lookup)}">
            <label for="code">{language.Say("Mã hồ sơ", "Dossier code")}</label>
            <input id="code" name="code" required maxlength="60" autocomplete="off">
            <label for="token">{language.Say("Mã tra cứu trên giấy hẹn", "Look-up token of the slip")}</label>
            <input id="token" name="token" required maxlength="128" autocomplete="off">
            <button>{language.Say("Tra cứu", "Look up")}</button>
            </form>
            """))
        { Section = Site.Lookup, Status = status }.WriteAsync(context);
    }

    private static Html Found(PageLanguage language, LookupResource found) => Html.Of(
        $"""
        <p role="status" class="result">{language.Say("Hồ sơ", "Dossier")} <strong>{found.Code.ToString()}</strong>: {DegreeIn(language, found.Degree)}.</p>
        """);

    private static Html Wrong(PageLanguage language) => Html.Of(
        $"""
        <p role="alert" class="result">{language.Say("Không đọc được biểu mẫu đã gửi. Hãy nhập lại.", "The form that was sent cannot be read. Fill it in again.")}</p>
        """);

    private static Html NotFound(PageLanguage language) => Html.Of(
        $"""
        <p role="alert" class="result">{language.Say("Không có hồ sơ với mã hồ sơ và mã tra cứu này. Hãy xem lại giấy tiếp nhận hồ sơ và hẹn trả kết quả.", "There is no dossier with this code and token. Look at the slip again.")}</p>
        """);

    private static string DegreeIn(PageLanguage language, OpenCode<CompletionDegree> degree) =>
        degree.Known is { } known ? language.Say(known.Name().Vietnamese, known.Name().English) : degree.Text;
}
