using MongCai.Domain.Surveys;
using MongCai.Portal.Documents;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;
using NodaTime;

namespace MongCai.Portal.Tests.Conformance;

/// <content>Surveys and reports.</content>
public abstract partial class PortalConformance
{
    [SkippableFact]
    public async Task Response_ToAnInvitation_IsTakenOnce()
    {
        SurveyInvitation invitation = await InviteAsync(await caller.ReturnedAsync());
        NewSurveyResponse response = Generated.NewSurveyResponse(invitation);
        (await caller.SendAsync(PortalOperations.Respond, response)).Is(201);
        (await caller.SendAsync(PortalOperations.Respond, response)).IsProblem(409, ProblemTypes.LegalRefusal);
        SurveySummary summary = (await caller.GetAsync(PortalOperations.SummarizeSurveys, query: "?from=2026-08-26&until=2026-08-26")).Is(200)
            .Read<SurveySummary>();
        Assert.Equal((1, 1, 1), (summary.Responses, summary.Satisfied.Numerator, summary.Satisfied.Denominator));
        Assert.InRange(summary.Low!.Value, 0.2, 0.21);
    }

    [SkippableFact]
    public async Task Response_WithAnotherToken_IsRefused()
    {
        SurveyInvitation first = await InviteAsync(await caller.ReturnedAsync());
        SurveyInvitation second = await InviteAsync(await caller.ReturnedAsync());
        NewSurveyResponse response = Generated.NewSurveyResponse(first);
        Assert.Equal("/token", (await caller.SendAsync(PortalOperations.Respond, response with { Token = second.Token })).IsWrongField());
        Assert.Equal("/token", (await caller.SendAsync(PortalOperations.Respond, response with { Token = "guess" })).IsWrongField());
    }

    [SkippableFact]
    public async Task Response_ByTheStaff_IsRefused()
    {
        NewSurveyResponse response = Generated.NewSurveyResponse(await InviteAsync(await caller.ReturnedAsync()));
        (await caller.SendAsync(PortalOperations.Respond, response with { Respondent = OpenCode.Of(Respondent.Staff) })).IsProblem(409, ProblemTypes.LegalRefusal);
    }

    [SkippableFact]
    public async Task Response_OffTheScale_NamesTheField()
    {
        NewSurveyResponse response = Generated.NewSurveyResponse(await InviteAsync(await caller.ReturnedAsync()));
        Assert.Equal(
            "/answers",
            (await caller.SendAsync(PortalOperations.Respond, response with { Answers = new Dictionary<string, int?> { ["overall"] = 6 } })).IsWrongField());
    }

    [SkippableFact]
    public async Task Invitation_BeforeTheResultIsReturned_IsRefused()
    {
        DossierResource filed = await caller.FileAsync();
        (await caller.SendAsync(PortalOperations.Invite, new NewSurveyInvitation { Dossier = filed.Code })).IsProblem(409, ProblemTypes.LegalRefusal);
    }

    [SkippableFact]
    public async Task Summary_WithoutResponses_HasNoInterval()
    {
        SurveySummary summary = (await caller.GetAsync(PortalOperations.SummarizeSurveys, query: "?from=2026-08-26&until=2026-08-26")).Is(200)
            .Read<SurveySummary>();
        Assert.Equal((0, null, null), (summary.Responses, summary.Low, summary.High));
    }

    [SkippableFact]
    public async Task Summary_OfAnyDays_IsThatOfTheResponses()
    {
        await RespondAsync(12);
        await AssertSummariesAsync(portal.Service);
        await AssertSummariesAsync(new PortalService(FakePortal.OptionsOf(portal.Time), portal.Store)); // after a start
    }

    [SkippableFact]
    public async Task Summary_OfResponsesOfAnOlderProgram_IsThatOfTheResponses()
    {
        await RespondAsync(4);
        await DeleteAsync("survey-page");
        await RespondAsync(2);
        await AssertSummariesAsync(portal.Service);
        await RespondAsync(2);
        await AssertSummariesAsync(portal.Service);
    }

    [SkippableFact]
    public async Task Summary_OfNoMatterHowManyResponses_ReadsNone() // it went through all of them
    {
        await RespondAsync(3);
        SurveySummary before = await SummarizeAsync(portal.Service, FirstDay, FirstDay.PlusDays(9));
        await DeleteAsync("response");
        Assert.Equal((3, before), (before.Responses, await SummarizeAsync(portal.Service, FirstDay, FirstDay.PlusDays(9))));
    }

    [SkippableFact]
    public async Task Questionnaire_ByItsVersion_IsShown()
    {
        Assert.Equal(5, (await caller.GetAsync(PortalOperations.GetQuestionnaire, "overall/2019")).Is(200).Read<QuestionnaireResource>().Scale.Count);
        (await caller.GetAsync(PortalOperations.GetQuestionnaire, "overall/1999")).IsProblem(404, ProblemTypes.NotFound);
    }

    [SkippableFact]
    public async Task Report_OfAPeriod_CountsEveryDossierOnBothSides()
    {
        await caller.ReturnedAsync(); // received and resolved before the period
        await caller.InProcessAsync(); // carried over, and overdue at the end
        DossierResource late = await caller.InProcessAsync(); // carried over, and resolved late
        DossierResource withdrawn = await caller.InProcessAsync(); // carried over, and withdrawn
        DossierResource waiting = await caller.FileAsync(); // filed before, and accepted in the period: received in it
        DossierResource gaveUp = await caller.FileAsync(); // withdrawn before acceptance: never received
        await AdvanceAsync(9);
        await caller.DoAsync(late, new DossierCommand.Decide(Generated.Result));
        await caller.DoAsync(withdrawn, new DossierCommand.Withdraw());
        await caller.DoAsync(waiting, new DossierCommand.Accept());
        await caller.DoAsync(gaveUp, new DossierCommand.Withdraw());
        await caller.DoAsync(await caller.FileAsync(), new DossierCommand.RefuseIntake("Sai nơi nộp")); // never received
        await caller.ReturnedAsync(); // received and resolved in the period, early
        await caller.FileAsync(Generated.NewDossier() with { Procedure = Generated.SameDayProcedure }); // filed, and not accepted yet: not received
        DossierResource after = await caller.InProcessAsync(); // received, and decided after the period
        await AdvanceAsync(1);
        await caller.DoAsync(after, new DossierCommand.Decide(Generated.Result));
        CountsRow row = Assert.Single(await CountAsync("?from=2026-08-27&until=2026-09-04"));
        Assert.Equal((3, 3), (row.CarriedOver, row.Received));
        Assert.Equal((1, 2), (row.AwaitingAcceptance, row.NotAccepted));
        Assert.Equal((1, 0, 1, 1), (row.ResolvedEarly, row.ResolvedOnTime, row.ResolvedLate, row.EndedOtherwise));
        Assert.Equal((2, 1), (row.PendingInTime, row.PendingOverdue));
    }

    [SkippableTheory]
    [InlineData(ReportDimension.Total)]
    [InlineData(ReportDimension.Agency)]
    [InlineData(ReportDimension.Procedure)]
    [InlineData(ReportDimension.Channel)]
    public async Task Report_ByADimension_AddsUpToTheTotal(ReportDimension by)
    {
        DossierCommand[][] lives =
        [
            [], [new DossierCommand.Accept()], [new DossierCommand.Accept(), new DossierCommand.Transfer(Generated.Department)], [new DossierCommand.RefuseIntake("Sai nơi nộp")],
            [new DossierCommand.Accept(), new DossierCommand.Transfer(Generated.Department), new DossierCommand.Stop("Chờ kết luận")],
        ];
        for (int number = 0; number < 15; number++)
        {
            await caller.DoAsync(
                await caller.FileAsync(Generated.NewDossier(number) with { Procedure = number % 2 == 0 ? Generated.Procedure : Generated.SameDayProcedure }),
                lives[number % lives.Length]);
            await AdvanceAsync(number % 3 == 0 ? 1 : 0);
        }

        IReadOnlyList<CountsRow> rows = await CountAsync($"?from=2026-08-28&until=2026-08-30&by={by}");
        Assert.All(rows, row => Assert.Equal(
            row.CarriedOver + row.Received,
            row.ResolvedEarly + row.ResolvedOnTime + row.ResolvedLate + row.ResolvedUndated + row.EndedOtherwise + row.PendingInTime + row.PendingOverdue));
        CountsRow total = Assert.Single(await CountAsync("?from=2026-08-28&until=2026-08-30"));
        Assert.Equal(
            (total.Received, total.AwaitingAcceptance, total.NotAccepted, total.EndedOtherwise),
            (rows.Sum(row => row.Received), rows.Sum(row => row.AwaitingAcceptance), rows.Sum(row => row.NotAccepted), rows.Sum(row => row.EndedOtherwise)));
        Assert.Equal(rows.Select(row => row.Key).Order(StringComparer.Ordinal), rows.Select(row => row.Key));
    }

    [SkippableTheory]
    [InlineData("?until=2026-08-30", "from")]
    [InlineData("?from=2026-08-30&until=2026-08-29", "until")]
    [InlineData("?from=2026-08-30&until=2026-08-30&by=Weather", "by")]
    public async Task Report_WithAWrongParameter_NamesIt(string query, string field) =>
        Assert.Equal(field, (await caller.GetAsync(PortalOperations.CountDossiers, query: query)).IsWrongField());

    /// <summary>Answers as many invitations, each with another score, and lets days pass.</summary>
    private async Task RespondAsync(int times)
    {
        for (int time = 0; time < times; time++)
        {
            NewSurveyResponse response = Generated.NewSurveyResponse(await InviteAsync(await caller.ReturnedAsync()));
            int? score = (time % 6) is > 0 and var known ? known : null;
            (await caller.SendAsync(PortalOperations.Respond, response with { Answers = response.Answers.ToDictionary(answer => answer.Key, _ => score) })).Is(201);
            await AdvanceAsync(time % 3 == 2 ? 1 : 0);
        }
    }

    /// <summary>Compares the summaries of days with what is counted response by response.</summary>
    private async Task AssertSummariesAsync(PortalService service)
    {
        SurveyWave wave = Wave.Of(FakePortal.OptionsOf(portal.Time).Questionnaire);
        IReadOnlyList<StoredDocument> stored = await portal.Store.ReadAsync((reader, token) => reader.ListAsync(new("response", 1000), token));
        SurveyResponse[] responses = [.. stored.Select(document => Wave.Restore(wave, document))];
        foreach ((LocalDate from, LocalDate until) in new[] { (FirstDay, FirstDay.PlusDays(30)), (FirstDay, FirstDay), (FirstDay.PlusDays(1), FirstDay.PlusDays(2)), (FirstDay.PlusDays(-9), FirstDay.PlusDays(-1)) })
        {
            SurveyTally tally = SurveyTally.Empty(wave.Questionnaire, wave.Selection);
            Array.ForEach([.. responses.Where(response => response.SubmittedAt.Date >= from && response.SubmittedAt.Date <= until)], tally.Add);
            ConfidenceInterval? interval = tally.Index.Satisfied.Whole > 0 ? tally.Index.Estimate(ConfidenceLevel.Percent95).Interval : null;
            SurveySummary summary = await SummarizeAsync(service, from, until);
            Assert.Equal((tally.Responses, RatioResource.Of(tally.Index.Satisfied)), (summary.Responses, summary.Satisfied));
            Assert.Equal((interval?.Low, interval?.High), (summary.Low, summary.High));
        }
    }

    private async Task<SurveySummary> SummarizeAsync(PortalService service, LocalDate from, LocalDate until)
    {
        PortalReply reply = await service.AnswerAsync(new IncomingCall
        {
            Operation = PortalOperations.SummarizeSurveys,
            Query = new Dictionary<string, string> { ["from"] = Invariant($"{from:uuuu-MM-dd}"), ["until"] = Invariant($"{until:uuuu-MM-dd}") },
            Headers = new Dictionary<string, string> { ["Authorization"] = $"Bearer {caller.Token}" },
        });
        Assert.Equal(200, reply.Status);
        return System.Text.Json.JsonSerializer.Deserialize(reply.Body.Span, PortalJson.Of<SurveySummary>())!;
    }

    private async Task<SurveyInvitation> InviteAsync(DossierResource dossier) =>
        (await caller.SendAsync(PortalOperations.Invite, new NewSurveyInvitation { Dossier = dossier.Code })).Is(201).Read<SurveyInvitation>();

    private async Task<IReadOnlyList<CountsRow>> CountAsync(string query) =>
        (await caller.GetAsync(PortalOperations.CountDossiers, query: query)).Is(200).Read<CountsReport>().Rows;

    /// <summary>Lets days pass, and signs in again: the token did not live that long.</summary>
    private Task AdvanceAsync(int days) => AdvanceAsync(TimeSpan.FromDays(days));
}
