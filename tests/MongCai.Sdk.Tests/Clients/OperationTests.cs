using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;
using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Domain.Surveys;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;
using MongCai.Sdk.Tests.Scripted;
using MongCai.Sdk.Tests.Wire;
using NodaTime;

namespace MongCai.Sdk.Tests.Clients;

/// <summary>Every operation of the contract has a method, which sends what the contract asks for and reads what it answers.</summary>
public class OperationTests
{
    private static readonly DossierCode Code = DossierCode.Parse("000.00.01.H49-260826-0001");

    private static readonly LocalDate Day = new(2026, 8, 26);

    private static readonly IdempotencyKey Key = IdempotencyKey.Parse("key-1");

    [Fact]
    public async Task Methods_OfTheClients_AreTheOperationsOfTheContract()
    {
        FakeTimeProvider time = Clock.New();
        ConcurrentDictionary<string, SentRequest> seen = new();
        using ScriptedPortal portal = new(time, (sent, token) => Answer(sent, seen)(sent, token));
        PortalClient client = TestPortal.Client(portal, time);
        foreach (Func<PortalClient, Task> call in Calls)
        {
            await call(client);
        }

        Assert.Equal(PortalOperations.All.Select(operation => operation.Name).Except(["files.begin", "files.upload", "files.chunk", "files.content"]).Order(), seen.Keys.Order());
        Assert.All(PortalOperations.All.Where(operation => seen.ContainsKey(operation.Name)), operation =>
        {
            SentRequest sent = seen[operation.Name];
            Assert.Equal(operation.NeedsKey, sent.Header(PortalHeaders.IdempotencyKey) is not null);
            Assert.Equal(operation.NeedsMatch, sent.Header("If-Match") is not null);
            Assert.Equal(operation.Request is not null, sent.Body.Length > 0);
            Assert.All(sent.Address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries), pair => Assert.Contains(pair.Split('=')[0], operation.Query));
        });
    }

    [Fact]
    public async Task Get_OfWhatDidNotChange_IsNull()
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Answers.Status(304));
        PortalClient client = TestPortal.Client(portal, time);
        Assert.Null(await client.Dossiers.GetIfChangedAsync(Code, 3));
        Assert.Null(await client.Payments.GetIfChangedAsync("p1", 4));
        Assert.Equal(["\"3\"", "\"4\""], portal.Requests.Select(sent => sent.Header("If-None-Match")));
    }

    [Fact]
    public async Task Get_AnsweredAsUnchangedThoughNoVersionWasNamed_IsAFailure()
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Answers.Status(304));
        await Assert.ThrowsAsync<PortalResponseException>(() => TestPortal.Client(portal, time).Dossiers.GetAsync(Code));
    }

    [Fact]
    public async Task Event_OfAPayment_BearsItsOwnKey()
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Answers.Ok(Filled.Of<PaymentResource>()));
        PortalClient client = TestPortal.Client(portal, time);
        PaymentEvent happened = new PaymentEvent.Submitted(PaymentEventKey.Of("vnpay", "14422574"), Instant.FromUtc(2026, 8, 26, 1, 0));
        await client.Payments.RecordAsync("p1", happened);
        await client.Payments.RecordAsync("p1", happened);
        await client.Payments.RecordAsync("p1", new PaymentEvent.Submitted(PaymentEventKey.Of("vnpay1", "4422574"), happened.At));
        string?[] keys = [.. portal.Requests.Select(sent => sent.Header(PortalHeaders.IdempotencyKey))];
        Assert.Equal(keys[0], keys[1]);
        Assert.NotEqual(keys[0], keys[2]);
    }

    [Theory]
    [InlineData("", 0)] // none of one
    [InlineData("f1 f2", 2)] // two of one
    public void Request_OfOtherValuesThanItsPathHas_IsRefused(string values, int found)
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() =>
            PortalRequest.Of(PortalOperations.GetFile, values.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(("values", true), (refused.ParamName, refused.Message.Contains(Invariant($"has 1 values; found {found}."), StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Raw_RequestOfAnOperation_GoesThroughTheSamePipeline()
    {
        SelfMovingClock time = Clock.Moving();
        using ScriptedPortal portal = new(time, Answers.Status(503), Answers.Json("""{"a":1}"""));
        PortalResponse response = await TestPortal.Client(portal, time).SendAsync(PortalRequest.Of(PortalOperations.GetFile, "a/b"));
        Assert.Equal("""{"a":1}"""u8.ToArray(), response.Body.ToArray());
        Assert.Equal("/api/v1/files/a%2Fb", portal.Requests[1].PathAndQuery);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")] // a server would take it for a step up
    public async Task Identifier_ThatNamesNothing_IsRefused(string id)
    {
        ArgumentException error = await Assert.ThrowsAsync<ArgumentException>(
            nameof(id), () => TestPortal.Client(new ScriptedPortal(Clock.New()), Clock.New()).Dossiers.GetDraftAsync(id));
        Assert.StartsWith("The code or identifier is empty, or dots alone", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DueDate_OfAMoment_IsAskedForToTheSecond()
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Answers.Ok(Filled.Of<DueDateResource>()));
        await TestPortal.Client(portal, time).Calendar.GetDueDateAsync(ProcessingTime.WorkingDays(5), new LocalDateTime(2026, 8, 26, 8, 20, 7));
        Assert.EndsWith("&receivedAt=2026-08-26T08%3A20%3A07", Assert.Single(portal.Requests).PathAndQuery, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("đ")]
    [InlineData("")]
    [InlineData("\"\"a\"\"")] // written, it would be read as another key
    [InlineData("\"a\"b\"")]
    [InlineData("\"\"")]
    public void Key_OfAWrongForm_IsRefused(string text) => Assert.Throws<FormatException>(() => IdempotencyKey.Parse(text));

    private static readonly Func<PortalClient, Task>[] Calls =
    [
        client => FirstAsync(client.Procedures.List(new() { Field = "G15" })),
        client => client.Procedures.GetAsync(ProcedureCode.Parse("1.001193"), Day),
        client => FirstAsync(client.Procedures.ListVersions(ProcedureCode.Parse("1.001193"))),
        client => FirstAsync(client.Procedures.ListChanges(Day)),
        client => FirstAsync(client.Agencies.List(Day, OpenCode.Of(AdministrativeLevel.Communal))),
        client => client.Agencies.GetAsync(AgencyCode.Parse("H49"), Day),
        client => client.Agencies.GetResponsibilityAsync(AgencyCode.Parse("H49"), Day),
        client => FirstAsync(client.Agencies.ListStaff(AgencyCode.Parse("H49"))),
        client => client.Calendar.GetYearAsync(2026),
        client => client.Calendar.GetDueDateAsync(ProcessingTime.WorkingDays(5), Day.At(new LocalTime(8, 0))),
        client => client.Dossiers.FileAsync(Filled.Of<NewDossier>(), Key),
        client => FirstAsync(client.Dossiers.List(new() { FiledFrom = Day, DueBefore = Day.At(LocalTime.Noon) }, 10)),
        client => client.Dossiers.GetAsync(Code),
        client => client.Dossiers.GetTimelineAsync(Code),
        client => client.Dossiers.CommandAsync(Code, 1, new DossierCommand.Accept(), Filled.Of<ActorReference>()),
        client => client.Dossiers.TakeTicketAsync(Code),
        client => client.Dossiers.GetTicketAsync(Code),
        client => client.Dossiers.CreateDraftAsync(Filled.Of<NewDossier>()),
        client => client.Dossiers.GetDraftAsync("d1"),
        client => client.Dossiers.SaveDraftAsync("d1", 2, Filled.Of<NewDossier>()),
        client => client.Dossiers.DeleteDraftAsync("d1"),
        client => client.Dossiers.FileDraftAsync("d1", 2),
        client => client.Files.GetAsync("f1"),
        client => client.Payments.QuoteAsync(Filled.Of<QuoteRequest>()),
        client => client.Payments.OpenAsync(Code, Vnd.Of(8_000)),
        client => FirstAsync(client.Payments.List(new() { Dossier = Code })),
        client => client.Payments.GetAsync("p1"),
        client => client.Payments.RecordAsync("p1", new PaymentEvent.Submitted(PaymentEventKey.Of("vnpay", "1"), default)),
        client => client.Payments.IssueReceiptAsync("p1"),
        client => client.Surveys.GetQuestionnaireAsync(QuestionnaireId.Parse("sipas/2017")),
        client => client.Surveys.InviteAsync(Code),
        client => client.Surveys.RespondAsync(Filled.Of<NewSurveyResponse>()),
        client => client.Surveys.GetSummaryAsync(Day, Day),
        client => client.Reports.CountAsync(Day, Day),
        client => client.Lookup.FindAsync(Code, "abc"),
        client => client.Lookup.FindPaymentAsync("token"),
        client => client.Webhooks.CreateAsync(Filled.Of<NewWebhook>()),
        client => FirstAsync(client.Webhooks.List()),
        client => client.Webhooks.DeleteAsync("w1"),
        client => client.Webhooks.RotateAsync("w1"),
    ];

    private static async Task FirstAsync<T>(IAsyncEnumerable<T> items)
    {
        await foreach (T item in items)
        {
            Assert.NotNull(item);
            return;
        }
    }

    /// <summary>Finds the operation by method and template, and answers with what it says.</summary>
    private static Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> Answer(SentRequest sent, ConcurrentDictionary<string, SentRequest> seen)
    {
        PortalOperation operation = PortalOperations.All
            .Where(one => one.Method == sent.Method && Matches(one.Template, sent.Address.AbsolutePath["/api".Length..]))
            .OrderBy(one => one.Template.Count(letter => letter == '{'))
            .First();
        seen[operation.Name] = sent;
        return operation.Response is { } type ? Answers.Json(WireShapes.Write(type, Filled.Of(type, "")), (System.Net.HttpStatusCode)operation.Success)
            : operation.AnswersBytes ? Answers.Json(DossierJson.Write(AuditTrail.Empty))
            : Answers.Status(operation.Success);
    }

    private static bool Matches(string template, string path)
    {
        string[] expected = template.Split('/');
        string[] actual = path.Split('/');
        return expected.Length == actual.Length && expected.Zip(actual).All(pair => pair.First.StartsWith('{') || pair.First == pair.Second);
    }
}
