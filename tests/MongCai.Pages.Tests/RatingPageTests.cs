using System.Net;
using Microsoft.Playwright;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Surveys;
using MongCai.Pages.Tests.Harness;
using MongCai.Sdk.Contract;
using PortalSandbox.Hosting;

namespace MongCai.Pages.Tests;

/// <summary>A dossier is rated once, by the link of its invitation.</summary>
[Collection(Site.Name)]
public sealed class RatingPageTests(Browser browser, RunningPortal portal)
{
    private const string NoToken = "AAAAAAAAAAAAAAAAAAAAAA";

    [Fact]
    public async Task Rating_SentTwice_StandsUnchanged()
    {
        SurveyInvitation invitation = await InvitedAsync();
        long before = await ResponsesAsync();
        Assert.Contains("Đánh giá đã được ghi nhận", await PostedAsync(invitation, HttpStatusCode.OK, ("nguoi-tra-loi", "Individual"), (FirstQuestion, "5")), StringComparison.Ordinal);
        Assert.Contains("Đánh giá đã được ghi nhận", await PostedAsync(invitation, HttpStatusCode.OK, ("nguoi-tra-loi", "Individual"), (FirstQuestion, "5")), StringComparison.Ordinal); // a form sent twice by mistake
        Assert.Contains("đánh giá đó giữ nguyên", await PostedAsync(invitation, HttpStatusCode.OK, ("nguoi-tra-loi", "Organization"), (FirstQuestion, "1")), StringComparison.Ordinal);
        Assert.Equal(before + 1, await ResponsesAsync());
    }

    [Fact]
    public async Task Rating_ByALinkThatIsNotRight_IsGone_WhetherTheDossierIsThereOrNot()
    {
        SurveyInvitation invitation = await InvitedAsync();
        string wrong = await PostedAsync(invitation with { Token = NoToken }, HttpStatusCode.Gone, ("nguoi-tra-loi", "Individual"), (FirstQuestion, "5"));
        string absent = await PostedAsync(invitation with { Dossier = DossierCode.Parse("000.00.01.H49-200101-0001") }, HttpStatusCode.Gone, ("nguoi-tra-loi", "Individual"), (FirstQuestion, "5"));
        Assert.Equal(BodyOf(wrong), BodyOf(absent));
        using HttpResponseMessage shape = await portal.Http.GetAsync(new Uri($"/danh-gia/{invitation.Dossier}/short", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Gone, shape.StatusCode);
    }

    [Fact]
    public async Task Rating_OfADossierWhoseResultIsNotReturned_CannotBeHandedIn()
    {
        DossierResource filed = await portal.Caller.FileAsync(SampleData.NewDossier(1));
        SurveyInvitation forged = new() { Dossier = filed.Code, Questionnaire = Questionnaire.Id.ToString(), Token = NoToken };
        await PostedAsync(forged, HttpStatusCode.Gone, ("nguoi-tra-loi", "Individual"), (FirstQuestion, "5"));
    }

    [Fact]
    public async Task Rating_ByAQuestionnaireThatIsNoLongerInUse_IsGone()
    {
        string folder = Directory.CreateTempSubdirectory("mongcai-rating-").FullName;
        PortalSandboxHost host = await RunningPortal.StartAsync(
            Path.Combine(folder, "old.db"), portal.Time, configure: options => options with { Questionnaire = QuestionnaireCatalogue.Official.Find(QuestionnaireId.Parse("one-stop/2018"))! });
        await using (host)
        {
            using HttpClient http = new() { BaseAddress = host.Address };
            using HttpResponseMessage response = await http.GetAsync(new Uri($"/danh-gia/000.00.01.H49-260817-0001/{NoToken}", UriKind.Relative));
            Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
        }

        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("Staff", "5", "nguoi-tra-loi")] // the staff do not rate the service
    [InlineData("", "5", "nguoi-tra-loi")]
    [InlineData("Individual", "", "")] // nothing answered
    [InlineData("Individual", "9", "")] // on no scale
    [InlineData("Individual", "5x", "")]
    public async Task Rating_ThatIsIncomplete_SaysWhatIsMissingAndKeepsWhatWasChosen(string respondent, string score, string field)
    {
        SurveyInvitation invitation = await InvitedAsync();
        string page = await PostedAsync(invitation, HttpStatusCode.UnprocessableEntity, ("nguoi-tra-loi", respondent), (FirstQuestion, score));
        Assert.Contains($"href=\"#{(field.Length > 0 ? field : FirstQuestion)}\"", page, StringComparison.Ordinal);
        Assert.Equal(score == "5", page.Contains("value=\"5\" checked", StringComparison.Ordinal));
        Assert.Equal(respondent == "Individual", page.Contains("value=\"Individual\" checked", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Rating_InABrowser_ByKeyboard_IsRecorded()
    {
        SurveyInvitation invitation = await InvitedAsync();
        IPage page = await browser.OpenAsync(portal.Address);
        await page.GotoAsync(AddressOf(invitation));
        int questions = await page.Locator("fieldset").CountAsync();
        Assert.Equal(Questionnaire.Questions.Count + 1, questions);
        foreach (int place in Enumerable.Range(0, questions))
        {
            await page.Locator("fieldset").Nth(place).Locator("input").First.FocusAsync();
            await page.Keyboard.PressAsync("Space");
        }

        await page.Locator("main button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Contains("Đánh giá đã được ghi nhận", await page.InnerTextAsync("[role=status]"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    private static Questionnaire Questionnaire { get; } = QuestionnaireCatalogue.Official.Find(QuestionnaireId.Parse("overall/2019"))!;

    private static string FirstQuestion => Questionnaire.Questions[0].Code;

    private static string AddressOf(SurveyInvitation invitation) => $"/danh-gia/{invitation.Dossier}/{invitation.Token}";

    private static string BodyOf(string page) => page.Split("<main")[1].Split("</main>")[0];

    private async Task<SurveyInvitation> InvitedAsync()
    {
        DossierResource returned = await portal.Caller.ReturnedAsync(SampleData.NewDossier(1));
        return (await portal.Caller.SendAsync(PortalOperations.Invite, new NewSurveyInvitation { Dossier = returned.Code })).Is(201).Read<SurveyInvitation>();
    }

    private async Task<long> ResponsesAsync() =>
        (await portal.Caller.GetAsync(PortalOperations.SummarizeSurveys, query: "?from=2026-11-01&until=2026-12-31")).Is(200).Read<SurveySummary>().Responses;

    private async Task<string> PostedAsync(SurveyInvitation invitation, HttpStatusCode expected, params (string Name, string Value)[] fields)
    {
        using FormUrlEncodedContent form = new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using HttpResponseMessage response = await portal.Http.PostAsync(new Uri(AddressOf(invitation), UriKind.Relative), form);
        Assert.Equal(expected, response.StatusCode);
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
    }
}
