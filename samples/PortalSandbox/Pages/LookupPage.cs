using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using MongCai.AspNetCore;
using MongCai.Domain.Lookup;
using MongCai.Portal;
using MongCai.Sdk.Contract;

namespace PortalSandbox.Pages;

/// <summary>The look-up by what the QR code of a slip holds. It shows the degree of completion and nothing else.</summary>
internal static class LookupPage
{
    /// <summary>Shows the form.</summary>
    internal static Task AskAsync(HttpContext context)
    {
        PageLanguage language = PageLanguage.Of(context.Request);
        return new Page(Title(language), LookupForm.Write(language, null)) { Section = Site.Lookup }.WriteAsync(context);
    }

    /// <summary>Answers the form, which is posted so that the token stands in no address.</summary>
    internal static async Task AnswerAsync(HttpContext context, PortalService portal)
    {
        PageLanguage language = PageLanguage.Of(context.Request);
        try
        {
            Dictionary<string, StringValues> form = QueryHelpers.ParseQuery(await context.Request.ReadFormTextAsync().ConfigureAwait(false));
            LookupQuestion question = new(
                language, form.GetValueOrDefault(LookupQuestion.CodeField).ToString(), form.GetValueOrDefault(LookupQuestion.TokenField).ToString());
            await ShowAsync(context, portal, question, LookupForm.Turn(language, question)).ConfigureAwait(false);
        }
        catch (BadHttpRequestException wrong)
        {
            await Unread(language, wrong).WriteAsync(context).ConfigureAwait(false);
        }
    }

    /// <summary>Answers the link of a QR code.</summary>
    internal static Task FollowAsync(HttpContext context, PortalService portal) => ShowAsync(
        context, portal,
        new(PageLanguage.Of(context.Request), (string)context.Request.RouteValues["code"]!, (string)context.Request.RouteValues["token"]!), null);

    private static async Task ShowAsync(HttpContext context, PortalService portal, LookupQuestion question, Html? turn)
    {
        PageLanguage language = PageLanguage.Of(context.Request);
        LookupResource? found = await FindAsync(context, portal, question).ConfigureAwait(false);
        if (found is null && question.Faults is [])
        {
            question.RefuseBoth(language);
        }

        Page page = found is null ? NotFound(language, question) : Found(language, found);
        await (page with { Section = Site.Lookup, Turn = turn }).WriteAsync(context).ConfigureAwait(false);
    }

    private static Task<LookupResource?> FindAsync(HttpContext context, PortalService portal, LookupQuestion question) =>
        question is { Code: { } code, Token: { } token }
            ? portal.FindAsync<LookupRequest, LookupResource>(PortalOperations.LookUp, new() { Code = code, Token = token }, context.RequestAborted)
            : Task.FromResult<LookupResource?>(null);

    private static Page Found(PageLanguage language, LookupResource found)
    {
        string degree = found.Degree.Known is { } known ? known.Name(language.Language) : found.Degree.Text;
        return new(Invariant($"{language.Say("Hồ sơ", "Dossier")} {found.Code}"), Html.Of(
            $"""
            <section class="answer" role="status" aria-labelledby="degree">
            <h2 id="degree">{Written.Capital(degree)}</h2>
            {(found.Degree.Known is { } step ? ProgressTrack.Write(language, step) : Html.Empty)}
            </section>
            <p class="noprint"><a href="{language.To(Site.Lookup)}">{language.Say("Tra cứu hồ sơ khác", "Look up another dossier")}</a></p>
            """));
    }

    private static Page NotFound(PageLanguage language, LookupQuestion question) =>
        new(Title(language), Html.Of($"{FieldFaults.Summary(language, question.Faults)}{LookupForm.Write(language, question)}"))
        {
            Status = StatusCodes.Status404NotFound,
            IsWrong = true,
        };

    private static Page Unread(PageLanguage language, BadHttpRequestException wrong) => new(Title(language), Html.Of(
        $"""
        <div class="errors" role="alert" tabindex="-1" autofocus><p>{language.Say(
            "Không đọc được biểu mẫu đã gửi. Hãy nhập lại.",
            "The form that was sent cannot be read. Fill it in again.")}</p></div>
        {LookupForm.Write(language, null)}
        """))
    { Section = Site.Lookup, Status = wrong.StatusCode, IsWrong = true };

    private static string Title(PageLanguage language) => language.Say("Tra cứu hồ sơ", "Look up a dossier");
}
