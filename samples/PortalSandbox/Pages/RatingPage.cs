using System.Security.Cryptography;
using System.Text.Json;
using MongCai.AspNetCore;
using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Surveys;
using MongCai.Portal;
using MongCai.Sdk.Contract;

namespace PortalSandbox.Pages;

/// <summary>The rating of how a dossier was handled, by the one-time token of its invitation.</summary>
/// <remarks>A link that is wrong, old or of a dossier that is not there gets one answer, so that it tells nobody which dossiers there are.</remarks>
internal sealed class RatingPage
{
    private readonly HttpContext context;
    private readonly PageClient client;
    private readonly Questionnaire questionnaire;
    private readonly PageLanguage language;
    private readonly string code;
    private readonly string token;
    private readonly bool isOpen;

    private RatingPage(HttpContext context, PageClient client, PortalServiceOptions options)
    {
        (this.context, this.client, questionnaire) = (context, client, options.Questionnaire);
        language = PageLanguage.Of(context.Request);
        code = (string)context.Request.RouteValues["code"]!;
        token = (string)context.Request.RouteValues["token"]!;
        isOpen = questionnaire.IsValidOn(options.Time.VietnamToday()) && DossierCode.TryParse(code, out _) && SurveyToken.TryParse(token, out _);
    }

    private string Address => $"{Site.Rating}/{code}/{token}";

    private string Title => language.Say("Đánh giá phục vụ", "Rate the service");

    internal static Task ShowAsync(HttpContext context, PageClient client, PortalServiceOptions options)
    {
        RatingPage page = new(context, client, options);
        return (page.isOpen ? page.Form(RatingAnswers.None, []) : page.Gone()).WriteAsync(context);
    }

    internal static async Task AnswerAsync(HttpContext context, PageClient client, PortalServiceOptions options)
    {
        RatingPage page = new(context, client, options);
        string form = await context.Request.ReadFormTextAsync().ConfigureAwait(false);
        await (await page.AnswerAsync(RatingAnswers.Read(form)).ConfigureAwait(false)).WriteAsync(context).ConfigureAwait(false);
    }

    private async Task<Page> AnswerAsync(RatingAnswers answers) =>
        !isOpen ? Gone()
        : answers.By is not { } respondent
            ? Form(answers, [(RatingAnswers.RespondentField, language.Say("Chọn cá nhân hoặc tổ chức.", "Choose individual or organization."))])
        : answers.Scores(questionnaire) is not { Count: > 0 } scores
            ? Form(answers, [(questionnaire.Questions[0].Code, language.Say("Trả lời ít nhất một câu hỏi.", "Answer at least one question."))])
        : Judged(await RespondAsync(respondent, scores).ConfigureAwait(false));

    private Page Judged(int status) => status switch
    {
        StatusCodes.Status201Created => Thanks(language.Say("Cảm ơn bạn. Đánh giá đã được ghi nhận.", "Thank you. Your rating was recorded.")),
        StatusCodes.Status409Conflict => Thanks(language.Say(
            "Cảm ơn bạn. Hồ sơ này đã được đánh giá trước đây; đánh giá đó giữ nguyên.",
            "Thank you. This dossier was rated before; that rating stands unchanged.")),
        StatusCodes.Status404NotFound or StatusCodes.Status422UnprocessableEntity => Gone(),
        _ => throw new InvalidOperationException(Invariant($"The portal answered a rating with {status}.")),
    };

    private async Task<int> RespondAsync(Respondent respondent, Dictionary<string, int?> scores)
    {
        NewSurveyResponse response = new() { Dossier = DossierCode.Parse(code), Token = token, Respondent = OpenCode.Of(respondent), Answers = scores };
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(response, PortalJson.Of<NewSurveyResponse>());
        return (await client.SendAsync(new() { Operation = PortalOperations.Respond, Body = body }, Key(body), context.RequestAborted)
            .ConfigureAwait(false)).Status;
    }

    /// <summary>A form that is sent twice is one rating.</summary>
    private static string Key(byte[] body) => Convert.ToHexStringLower(SHA256.HashData(body));

    private Page Form(RatingAnswers answers, IReadOnlyList<(string Field, string Words)> faults) => new(
        Title, Html.Of($"{FieldFaults.Summary(language, faults)}{new RatingForm(language, questionnaire, answers).Write(Address)}"))
    {
        Status = faults is [] ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        IsWrong = faults is not [],
    };

    private Page Thanks(string words) => new(Title, Html.Of($"<section class=\"answer\" role=\"status\"><p>{words}</p></section>\n"));

    private Page Gone() => new(Title, Html.Of(
        $"""
        <p>{language.Say(
            "Đường dẫn này đã hết hiệu lực hoặc không đúng. Hãy mở lại đường dẫn trong lời mời, hoặc gọi số điện thoại ở cuối trang.",
            "This link is no longer valid, or not right. Open the link of the invitation again, or call the number at the end of the page.")}</p>
        """))
    { Status = StatusCodes.Status410Gone, IsWrong = true };
}
