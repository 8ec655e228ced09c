using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using MongCai.Portal.Tests.Harness;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Portal.Tests.Conformance;

/// <content>The life of dossiers.</content>
public abstract partial class PortalConformance
{
    [SkippableFact]
    public async Task Filing_WithACommittedTime_IsAppointedByIt_BesideTheLegalMoment()
    {
        DossierResource filed = await caller.FileAsync(Generated.NewDossier() with { CommittedTime = ProcessingTime.WorkingDays(1) });
        DossierResource accepted = await caller.DoAsync(filed, new DossierCommand.Accept());
        Assert.Equal(ProcessingTime.WorkingDays(1), accepted.CommittedTime);
        Assert.Equal((new LocalDateTime(2026, 8, 27, 17, 0), new LocalDateTime(2026, 9, 3, 17, 0)), (accepted.DueAt!.Value, accepted.FirstLegalDueAt!.Value)); // by law three working days, with National Day between
        DossierResource without = await caller.DoAsync(await caller.FileAsync(), new DossierCommand.Accept());
        Assert.Equal((null, new LocalDateTime(2026, 9, 3, 17, 0), null), (without.CommittedTime, without.DueAt!.Value, without.FirstLegalDueAt));
    }

    [SkippableTheory]
    [InlineData("4 ngày làm việc")] // longer than the law allows
    [InlineData("sớm nhất có thể")] // words that set no due date
    [InlineData("Không quy định")] // nothing is promised
    public async Task Filing_WithATimeThatIsNoCommitment_NamesIt(string committed) =>
        Assert.Equal("/committedTime", (await caller.SendAsync(PortalOperations.FileDossier, Generated.NewDossier() with { CommittedTime = ProcessingTime.FromText(committed) })).IsWrongField());

    [SkippableFact]
    public async Task Dossier_ThroughItsWholeLife_EndsReturned()
    {
        DossierResource dossier = await caller.InProcessAsync();
        Assert.Equal(new LocalDateTime(2026, 9, 3, 17, 0), dossier.DueAt);
        await AdvanceAsync(1);
        dossier = await caller.DoAsync(dossier, new DossierCommand.RequestSupplement(["Bản sao giấy tờ minh họa"], "Bản nộp không đọc được"));
        Assert.True(dossier.State.Is(DossierState.AwaitingSupplement));
        await AdvanceAsync(4);
        dossier = await caller.DoAsync(dossier, new DossierCommand.Supplement([Generated.Component(2)]));
        Assert.Equal(2, dossier.Components.Count);
        Assert.True(dossier.DueAt > dossier.FirstDueAt);
        await AdvanceAsync(1);
        dossier = await caller.DoAsync(
            dossier, new DossierCommand.Decide(Generated.Result), new DossierCommand.ReturnResult(OpenCode.Of(ReturnChannel.Online)));
        Assert.True(dossier.State.Is(DossierState.Returned));
        Assert.Equal(("10", 7, Generated.Department), (dossier.NationalStatus.ToString(), dossier.Version, dossier.HeldBy));
    }

    [SkippableFact]
    public async Task Timeline_OfADossier_IsAnUnbrokenTrail()
    {
        DossierResource dossier = await caller.ReturnedAsync();
        AuditTrail trail = DossierJson.Read((await caller.GetAsync(PortalOperations.Timeline, dossier.Code.ToString())).Is(200).Text);
        Assert.Null(trail.FindBreak());
        Assert.Equal(dossier.Version, trail.Entries.Count);
        Assert.Equal(DossierState.Returned, trail.Replay().State);
    }

    [SkippableFact]
    public async Task SettleAtOnce_OfASameDayProcedure_ReturnsTheResult()
    {
        DossierResource dossier = await caller.FileAsync(Generated.NewDossier() with { Procedure = Generated.SameDayProcedure });
        dossier = await caller.DoAsync(dossier, new DossierCommand.SettleAtOnce(Generated.Result, OpenCode.Of(ReturnChannel.Counter)));
        Assert.True(dossier.State.Is(DossierState.Returned));
        Assert.Equal(4, dossier.Version);
    }

    [SkippableFact]
    public async Task Withdraw_BeforeTheResult_EndsTheDossier()
    {
        DossierResource dossier = await caller.DoAsync(await caller.InProcessAsync(), new DossierCommand.Withdraw("Theo yêu cầu"));
        Assert.True(dossier.State.Is(DossierState.Withdrawn));
        Assert.NotNull(dossier.EndedAt);
        Assert.Empty(dossier.Allowed);
    }

    [SkippableFact]
    public async Task Adjust_OfAnOnlineDossier_ChangesItsContentAndIsOfVersion2()
    {
        DossierResource filed = await caller.FileAsync(Generated.NewDossier() with { Channel = OpenCode.Of(SubmissionChannel.Online) });
        Assert.Contains("adjust", filed.Allowed);
        DossierResource adjusted = await caller.DoAsync(filed, new DossierCommand.Adjust([Generated.Component(4)], "Sửa nội dung tờ khai"));
        Assert.Equal((filed.State, 2, 2L), (adjusted.State, adjusted.Components.Count, adjusted.Version));
        Assert.StartsWith(
            "{\"version\":2,", (await caller.GetAsync(PortalOperations.Timeline, adjusted.Code.ToString())).Is(200).Text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Filing_ThroughVNeID_KeepsItAndThroughAClosedPortalNamesTheField()
    {
        NewDossier online = Generated.NewDossier() with { Channel = OpenCode.Of(SubmissionChannel.Online) };
        Assert.True((await caller.FileAsync(online with { Entry = OpenCode.Of(OnlineEntry.VNeID) })).Entry!.Value.Is(OnlineEntry.VNeID));
        Assert.Equal(
            "/entry", (await caller.SendAsync(PortalOperations.FileDossier, online with { Entry = OpenCode.Of(OnlineEntry.ProvincialPortal) })).IsWrongField());
    }

    [SkippableFact]
    public async Task Adjust_OfADossierFiledAtTheCounter_IsALegalRefusal()
    {
        DossierResource filed = await caller.FileAsync();
        Assert.DoesNotContain("adjust", filed.Allowed);
        Problem problem = (await caller.CommandAsync(filed, Generated.Command(new DossierCommand.Adjust([Generated.Component(4)])))).IsProblem(409, ProblemTypes.LegalRefusal);
        Assert.Equal("Decree 118/2025/NĐ-CP Art 21", problem.Refusal!.Citation.ToString());
    }

    [SkippableFact]
    public async Task RefuseIntake_OfAFiledDossier_KeepsTheReason()
    {
        DossierResource dossier = await caller.DoAsync(await caller.FileAsync(), new DossierCommand.RefuseIntake("Không thuộc thẩm quyền"));
        Assert.True(dossier.State.Is(DossierState.NotAccepted));
        Assert.Equal("Không thuộc thẩm quyền", dossier.RefusalReason);
    }

    [SkippableFact]
    public async Task Command_ThatTheLawForbids_IsALegalRefusalAndChangesNothing()
    {
        DossierResource filed = await caller.FileAsync();
        Problem problem = (await caller.CommandAsync(filed, Generated.Command(new DossierCommand.Decide(Generated.Result)))).IsProblem(409, ProblemTypes.LegalRefusal);
        Assert.NotNull(problem.Refusal!.Citation);
        Assert.Contains("accept", problem.Refusal.Allowed);
        Assert.Equal(filed.Allowed, problem.Refusal.Allowed);
        Assert.Equal(1, (await GetDossierAsync(filed)).Version);
    }

    [SkippableFact]
    public async Task Command_ByOneWhoMayNot_IsALegalRefusal()
    {
        DossierResource filed = await caller.FileAsync();
        DossierCommandRequest request = new() { By = Generated.Actor(ActorKind.Applicant), Command = new DossierCommand.Accept() };
        (await caller.CommandAsync(filed, request)).IsProblem(409, ProblemTypes.LegalRefusal);
    }

    [SkippableFact]
    public async Task Supplement_AskedForTwice_IsALegalRefusal()
    {
        DossierCommand.RequestSupplement request = new(["Giấy tờ"], "Thiếu");
        DossierResource dossier = await caller.DoAsync(await caller.InProcessAsync(), request, new DossierCommand.Supplement([Generated.Component(2)]));
        (await caller.CommandAsync(dossier, Generated.Command(request))).IsProblem(409, ProblemTypes.LegalRefusal);
    }

    [SkippableFact]
    public async Task Command_WithABlankReason_NamesTheField()
    {
        DossierResource filed = await caller.FileAsync();
        Assert.Equal("/command", (await caller.CommandAsync(filed, Generated.Command(new DossierCommand.RefuseIntake(" ")))).IsWrongField());
    }

    [SkippableFact]
    public async Task Codes_OfOneDay_FollowOneAnother()
    {
        DossierResource[] filed = [await caller.FileAsync(), await caller.FileAsync(), await caller.FileAsync()];
        Assert.Equal(["000.00.01.H49-260826-0001", "000.00.01.H49-260826-0002", "000.00.01.H49-260826-0003"], filed.Select(dossier => dossier.Code.ToString()));
    }

    [SkippableFact]
    public async Task Codes_AfterARefusedFiling_HaveNoGap()
    {
        await caller.FileAsync();
        (await caller.SendAsync(PortalOperations.FileDossier, Generated.NewDossier() with { Sets = 0 })).Is(422);
        Assert.EndsWith("-0002", (await caller.FileAsync()).Code.ToString(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Filing_AtTheSameTime_GivesEachItsCode()
    {
        DossierResource[] filed = await Task.WhenAll(Enumerable.Range(1, 20).Select(number => caller.FileAsync(Generated.NewDossier(number))));
        Assert.Equal(20, filed.Select(dossier => dossier.Code).Distinct().Count());
    }

    [SkippableTheory]
    [InlineData("""{"procedure":"9.999999"}""", "/procedure")] // of the right form, and not in the catalogue
    [InlineData("""{"channel":"ByPigeon"}""", "/channel")] // a word that the portal does not know
    [InlineData("""{"sets":0}""", "/sets")]
    [InlineData("""{"receivedBy":"000.00.03.H49"}""", "/receivedBy")] // an agency that the token does not act for
    [InlineData("""{"competent":"000.00.99.H49"}""", "/competent")] // an agency that nobody knows
    [InlineData("""{"procedure":7}""", "/procedure")] // another kind of JSON
    [InlineData("""{"applicant":{"kind":"Individual","basis":{"type":"legal-duty","citation":{"instrument":"a","article":"b"}}}}""", "/applicant")] // a person without a name
    [InlineData("""{"components":[{"code":"","name":"x","source":"Attached"}]}""", "/components/0")] // an attachment without a file
    [InlineData("""{"applicant":{"kind":"Individual","name":"x","basis":{"type":"legal-duty","citation":{}}}}""", "/applicant/basis/citation")] // a law without a name
    [InlineData("""{"applicant":{"kind":"Individual","name":"x","basis":{"type":"consent","purpose":"a","textVersion":"1"}}}""", "/applicant/basis")] // a consent of no day
    public async Task Filing_WithAWrongField_NamesIt(string change, string field)
    {
        string json = Merged(Generated.NewDossier(), change);
        Assert.Equal(field, (await caller.SendJsonAsync(PortalOperations.FileDossier, json)).IsWrongField());
    }

    [SkippableFact]
    public async Task Filing_WithoutItsMembers_SaysWhichAreNeeded()
    {
        Problem problem = (await caller.SendJsonAsync(PortalOperations.FileDossier, "{}")).IsProblem(422, ProblemTypes.Validation);
        Assert.Contains("'applicant'", Assert.Single(problem.Errors).Detail, StringComparison.Ordinal);
        problem = (await caller.SendJsonAsync(PortalOperations.FileDossier, Merged(Generated.NewDossier(), """{"components":[{"code":"GT01"}]}"""))).IsProblem(422, ProblemTypes.Validation);
        Assert.Equal("/components/0", problem.Errors[0].Field);
        Assert.Contains("'source'", problem.Errors[0].Detail, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task List_OfManyDossiers_GivesEachOnce()
    {
        List<string> filed = [];
        for (int number = 1; number <= 23; number++)
        {
            filed.Add((await caller.FileAsync(Generated.NewDossier(number))).Code.ToString());
            portal.Time.Advance(TimeSpan.FromSeconds(number % 3));
        }

        List<DossierSummary> listed = await AllAsync<DossierSummary>(PortalOperations.ListDossiers, "?limit=5");
        Assert.Equal(filed, listed.Select(summary => summary.Code.ToString()));
    }

    [SkippableFact]
    public async Task List_ByStateProcedureAndDays_GivesThoseAlone()
    {
        await caller.FileAsync(Generated.NewDossier() with { Procedure = Generated.SameDayProcedure });
        await AdvanceAsync(1);
        DossierResource dossier = await caller.DoAsync(await caller.FileAsync(), new DossierCommand.Accept());
        Assert.Equal(dossier.Code, Assert.Single(await AllAsync<DossierSummary>(PortalOperations.ListDossiers, "?state=Accepted")).Code);
        Assert.Equal(
            dossier.Code, Assert.Single(await AllAsync<DossierSummary>(PortalOperations.ListDossiers, "?procedure=1.004873&filedFrom=2026-08-27")).Code);
        Assert.Equal(dossier.Code, Assert.Single(await AllAsync<DossierSummary>(PortalOperations.ListDossiers, "?dueBefore=2027-01-01T00:00:00")).Code);
        Assert.Single(await AllAsync<DossierSummary>(PortalOperations.ListDossiers, "?filedUntil=2026-08-26"));
        Assert.Empty(await AllAsync<DossierSummary>(PortalOperations.ListDossiers, "?state=Returned"));
    }

    [SkippableTheory]
    [InlineData("?limit=0", "limit")]
    [InlineData("?limit=201", "limit")]
    [InlineData("?limit=many", "limit")]
    [InlineData("?colour=red", "colour")] // no such parameter
    [InlineData("?state=OnTheMoon", "state")]
    [InlineData("?filedFrom=26/08/2026", "filedFrom")]
    [InlineData("?filedUntil=9999-12-31", "filedUntil")] // has no day after it
    [InlineData("?cursor=not%20one", "cursor")]
    [InlineData("?cursor=AAAAAAAAAAAAAAAAAAAAAAAA", "cursor")] // of the right letters, and made up
    public async Task List_WithAWrongParameter_NamesIt(string query, string field) =>
        Assert.Equal(field, (await caller.GetAsync(PortalOperations.ListDossiers, query: query)).IsWrongField());

    [SkippableFact]
    public async Task List_OfWhatIsDueBeforeAMoment_ComparesPartsOfASecond()
    {
        LocalDateTime due = new(2026, 9, 9, 9, 0, 0, 500);
        DossierResource dossier = await caller.DoAsync(await caller.InProcessAsync(), new DossierCommand.Reappoint("Hẹn lại theo phần giây", due));
        Assert.Equal(due, dossier.DueAt);
        foreach ((LocalDateTime before, int found) in new[] { (due, 0), (due.PlusMilliseconds(-499), 0), (due.PlusNanoseconds(1), 1), (due.PlusMilliseconds(500), 1) })
        {
            string text = LocalDateTimePattern.ExtendedIso.Format(before);
            Assert.Equal(found, (await AllAsync<DossierSummary>(PortalOperations.ListDossiers, $"?dueBefore={text}")).Count);
        }
    }

    [SkippableFact]
    public async Task Cursor_OfAnotherList_IsRefused()
    {
        string next = (await caller.GetAsync(PortalOperations.ListProcedures, query: "?limit=1")).Read<Page<Sdk.Contract.ProcedureSummary>>().Next!;
        Assert.Equal("cursor", (await caller.GetAsync(PortalOperations.ListDossiers, query: $"?cursor={next}")).IsWrongField());
    }

    [SkippableFact]
    public async Task Text_OfSqlAndHtml_IsKeptAsItIs()
    {
        const string Text = "'); DROP TABLE documents; -- <script>alert(\"x\")</script> & \\u0000 %00 {{7*7}} đ ế";
        NewDossier dossier = Generated.NewDossier() with
        {
            Applicant = Generated.Organization() with { OrganizationName = Text },
            Components = [Generated.Component() with { Name = Text, Code = Text }],
            By = new() { Kind = OpenCode.Of(ActorKind.Applicant), Account = Text },
        };
        DossierResource filed = await caller.FileAsync(dossier);
        filed = await GetDossierAsync(await caller.DoAsync(filed, new DossierCommand.RefuseIntake(Text)));
        Assert.Equal(Text, filed.Applicant.OrganizationName);
        Assert.Equal((Text, Text), (filed.Components[0].Name, filed.Components[0].Code));
        Assert.Equal(Text, filed.RefusalReason);
        Assert.StartsWith(
            "application/json", (await caller.GetAsync(PortalOperations.GetDossier, filed.Code.ToString())).Headers["Content-Type"], StringComparison.Ordinal);
    }

    private async Task<DossierResource> GetDossierAsync(DossierResource dossier) =>
        (await caller.GetAsync(PortalOperations.GetDossier, dossier.Code.ToString())).Is(200).Read<DossierResource>();

    private async Task<List<T>> AllAsync<T>(PortalOperation operation, string query, TestCaller? by = null)
    {
        List<T> items = [];
        string? cursor = null;
        do
        {
            Page<T> page = (await (by ?? caller).GetAsync(operation, query: cursor is null ? query : $"{(query.Length == 0 ? "?" : query + "&")}cursor={cursor}")).Is(200).Read<Page<T>>();
            items.AddRange(page.Items);
            cursor = page.Next;
        }
        while (cursor is not null);
        return items;
    }

    /// <summary>A body with some members changed.</summary>
    private static string Merged<T>(T body, string change)
    {
        System.Text.Json.Nodes.JsonObject merged = System.Text.Json.Nodes.JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(body, PortalJson.Of<T>()))!
            .AsObject();
        foreach ((string name, System.Text.Json.Nodes.JsonNode? value) in System.Text.Json.Nodes.JsonNode.Parse(change)!.AsObject())
        {
            merged[name] = value?.DeepClone();
        }

        return merged.ToJsonString();
    }
}
