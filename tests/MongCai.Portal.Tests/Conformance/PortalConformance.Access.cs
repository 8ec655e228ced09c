using System.Text;
using MongCai.Domain.Agencies;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Lookup;
using MongCai.Portal.Tests.Harness;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;

namespace MongCai.Portal.Tests.Conformance;

/// <content>Who may do what: tokens, scopes, agencies, and what anyone may look up.</content>
public abstract partial class PortalConformance
{
    public static TheoryData<string> Protected => [.. PortalOperations.All.Where(operation => operation.Scope is not null).Select(operation => operation.Name)];

    [SkippableTheory]
    [MemberData(nameof(Protected))]
    public async Task Operation_WithoutAToken_IsUnauthorized(string name)
    {
        Answer answer = await new TestCaller(portal.Http, null).AskAsync(Named(name));
        answer.IsProblem(401, ProblemTypes.Unauthorized);
        Assert.StartsWith("Bearer", answer.Headers["WWW-Authenticate"], StringComparison.Ordinal);
    }

    [SkippableTheory]
    [MemberData(nameof(Protected))]
    public async Task Operation_WithoutItsScope_IsForbidden(string name)
    {
        PortalOperation operation = Named(name);
        TestCaller poor = await SignInAsync("poor", Generated.Agency, [.. PortalScopes.All.Where(scope => scope != operation.Scope)]);
        Assert.Contains(operation.Scope!, (await poor.AskAsync(operation)).IsProblem(403, ProblemTypes.WrongScope).Detail, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("forged")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")] // of the right form
    public async Task Token_ThatIsForged_IsUnauthorized(string token) =>
        (await new TestCaller(portal.Http, token).GetAsync(PortalOperations.ListDossiers)).IsProblem(401, ProblemTypes.Unauthorized);

    [SkippableFact]
    public async Task Token_AfterItsLife_IsUnauthorized()
    {
        portal.Time.Advance(TimeSpan.FromHours(1) - TimeSpan.FromSeconds(1));
        (await caller.GetAsync(PortalOperations.ListDossiers)).Is(200);
        portal.Time.Advance(TimeSpan.FromSeconds(1));
        (await caller.GetAsync(PortalOperations.ListDossiers)).IsProblem(401, ProblemTypes.Unauthorized);
    }

    [SkippableTheory]
    [InlineData("grant_type=client_credentials&client_id=suite&client_secret=wrong", 401, "invalid_client")]
    [InlineData("grant_type=client_credentials&client_id=nobody&client_secret=generated-secret-of-the-suite", 401, "invalid_client")]
    [InlineData("grant_type=client_credentials", 401, "invalid_client")] // no client at all
    [InlineData("grant_type=password&client_id=suite&client_secret=generated-secret-of-the-suite", 400, "unsupported_grant_type")]
    [InlineData("client_id=suite&client_secret=generated-secret-of-the-suite", 400, "invalid_request")] // no grant
    [InlineData("grant_type=client_credentials&grant_type=client_credentials&client_id=suite&client_secret=generated-secret-of-the-suite", 400, "invalid_request")] // a field twice
    [InlineData("grant_type=client_credentials&client_id=suite&client_secret=generated-secret-of-the-suite&scope=rule.the.world", 400, "invalid_scope")]
    public async Task TokenRequest_ThatIsWrong_IsRefusedByItsKind(string form, int status, string error)
    {
        Answer answer = (await TokenAsync(form)).Is(status);
        Assert.Equal($$"""{"error":"{{error}}"}""", answer.Text);
        Assert.Contains("no-store", answer.Headers["Cache-Control"], StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("X", "client_id=suite&client_secret=generated-secret-of-the-suite", 400, "invalid_request")] // S-01: a header names one client, the form authenticates another
    [InlineData("Basic", "client_id=suite&client_secret=generated-secret-of-the-suite", 400, "invalid_request")] // the same client, twice
    [InlineData("Basic", "client_id=other", 400, "invalid_request")] // two clients
    [InlineData("X", "", 401, "invalid_client")] // a scheme that is not offered
    [InlineData("Basic", "client_id=suite", 200, "")] // who it is, said again
    public async Task TokenRequest_ByTwoWaysAtOnce_IsRefused(string scheme, string fields, int status, string error)
    {
        string header = $"{scheme} {Convert.ToBase64String(Encoding.ASCII.GetBytes($"suite:{Secret}"))}";
        foreach (string path in new[] { PortalOperations.TokenPath, PortalOperations.RevocationPath })
        {
            Answer answer = (await TokenAsync($"grant_type=client_credentials&token=x&{fields}", header, path)).Is(status);
            Assert.True(status == 200 || answer.Text == $$"""{"error":"{{error}}"}""", answer.Text);
        }
    }

    [SkippableFact]
    public async Task Token_TakenBack_IsUnauthorizedAtOnce()
    {
        string token = (await TokenAsync(Asking("suite"))).Is(200).Read<TokenResponse>().AccessToken;
        TestCaller bearer = new(portal.Http, token);
        (await bearer.GetAsync(PortalOperations.ListDossiers)).Is(200);
        await SignInAsync("other", Generated.OtherAgency, [.. PortalScopes.All]);
        Assert.Equal("""{"error":"invalid_grant"}""", (await TokenAsync($"{Asking("other")}&token={token}", path: PortalOperations.RevocationPath)).Is(400).Text); // another's
        (await bearer.GetAsync(PortalOperations.ListDossiers)).Is(200);
        (await TokenAsync($"{Asking("suite")}&token={token}", path: PortalOperations.RevocationPath)).Is(200);
        (await bearer.GetAsync(PortalOperations.ListDossiers)).IsProblem(401, ProblemTypes.Unauthorized);
        (await TokenAsync($"{Asking("suite")}&token={token}", path: PortalOperations.RevocationPath)).Is(200); // again
        (await caller.GetAsync(PortalOperations.ListDossiers)).Is(200); // its other token
    }

    [SkippableFact]
    public async Task Token_OfAClientThatWasChanged_IsUnauthorizedAtOnce() // S-11
    {
        PortalClientRegistration before = new("suite", Secret, Generated.Agency, [.. PortalScopes.All]);
        foreach (PortalClientRegistration after in new[] { before with { Secret = "another-secret-of-the-suite" }, before with { Scopes = ["catalogue.read"] }, before with { Agency = Generated.OtherAgency } })
        {
            await portal.Service.RegisterClientAsync(before);
            TestCaller bearer = new(portal.Http, (await TokenAsync(Asking("suite"))).Is(200).Read<TokenResponse>().AccessToken);
            await portal.Service.RegisterClientAsync(before); // as at every start of a host: nothing changes
            (await bearer.GetAsync(PortalOperations.ListProcedures)).Is(200);
            await portal.Service.RegisterClientAsync(after);
            (await bearer.GetAsync(PortalOperations.ListProcedures)).IsProblem(401, ProblemTypes.Unauthorized);
        }
    }

    [SkippableTheory]
    [InlineData("text/plain")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/octet-stream")]
    public async Task Body_OfAnotherMediaType_Is415(string mediaType)
    {
        byte[] body = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(Generated.NewDossier(), PortalJson.Of<NewDossier>());
        (await caller.RequestAsync(PortalOperations.FileDossier, null, "", body, mediaType)).IsProblem(415, "about:blank");
        (await caller.RequestAsync(PortalOperations.FileDossier, null, "", body, "application/json; charset=UTF-8")).Is(201);
    }

    [SkippableFact]
    public async Task Body_WithATextOrAListThatIsTooLong_NamesItsPlace() // S-15
    {
        string Long(int letters) => Merged(Generated.NewDossier(), $$$"""{"components":[{"code":"a","name":"{{{new string('x', letters)}}}"}]}""");
        Assert.Equal("/components/0/name", (await caller.SendJsonAsync(PortalOperations.FileDossier, Long(4001))).IsWrongField());
        string many = Merged(Generated.NewDossier(), $$"""{"components":[{{string.Join(',', Enumerable.Repeat("1", 501))}}]}""");
        Answer answer = await caller.SendJsonAsync(PortalOperations.FileDossier, many);
        Assert.Equal("/components", answer.IsWrongField());
        Assert.Contains("500", answer.Text, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("\\u001B[31m", 422)] // S-09: whoever prints it moves a terminal
    [InlineData("\\u0007", 422)]
    [InlineData("\u009B31m", 422)]
    [InlineData("\u202E", 422)] // turns what follows
    [InlineData("\\u2066", 422)]
    [InlineData("\\t", 200)]
    public async Task Body_WithATextThatMovesATerminal_NamesItsPlace(string sign, int status)
    {
        DossierResource dossier = await caller.FileAsync();
        string json = $$$"""{"by":{"kind":"OneStopShop","account":"an{{{sign}}}"},"command":{"type":"accept"}}""";
        Answer answer = await caller.SendJsonAsync(PortalOperations.Command, json, dossier.Code.ToString(), "\"1\"");
        Assert.Equal((status, status == 422 ? "/by/account" : null), (answer.Status, answer.Status == 422 ? answer.IsWrongField() : null));
    }

    [SkippableFact]
    public async Task Body_WithAMemberTwice_IsRefused() // S-15: a gateway before the portal might see the other
    {
        string json = System.Text.Json.JsonSerializer.Serialize(Generated.NewDossier(), PortalJson.Of<NewDossier>());
        string twice = json.Replace("\"name\":", "\"name\":\"Tran Van B\",\"name\":", StringComparison.Ordinal);
        Assert.NotEqual(json, twice);
        (await caller.SendJsonAsync(PortalOperations.FileDossier, twice)).IsWrongField();
    }

    [SkippableFact]
    public async Task TokenRequest_WithBasicCredentials_GetsTheScopesAskedFor()
    {
        string basic = "Basic " + Convert.ToBase64String(Encoding.ASCII.GetBytes($"suite:{Secret}"));
        TokenResponse token = (await TokenAsync("grant_type=client_credentials&scope=dossiers.read", basic)).Is(200).Read<TokenResponse>();
        Assert.Equal(("Bearer", 3600, "dossiers.read"), (token.TokenType, token.ExpiresIn, token.Scope));
        TestCaller reader = new(portal.Http, token.AccessToken);
        (await reader.GetAsync(PortalOperations.ListDossiers)).Is(200);
        (await reader.SendAsync(PortalOperations.FileDossier, Generated.NewDossier())).IsProblem(403, ProblemTypes.WrongScope);
    }

    [SkippableFact]
    public async Task Dossier_OfAnotherAgency_IsAsNone()
    {
        DossierResource filed = await caller.FileAsync();
        PaymentResource payment = (await caller.SendAsync(PortalOperations.OpenPayment, Generated.NewPayment() with { Dossier = filed.Code })).Is(201)
            .Read<PaymentResource>();
        TestCaller other = await SignInAsync("other", Generated.OtherAgency, [.. PortalScopes.All]);
        Answer found = await other.GetAsync(PortalOperations.GetDossier, filed.Code.ToString());
        Answer missing = await other.GetAsync(PortalOperations.GetDossier, "000.00.01.H49-260826-9999");
        Assert.Equal(
            (found.IsProblem(404, ProblemTypes.NotFound) with { RequestId = null }).Detail,
            (missing.IsProblem(404, ProblemTypes.NotFound) with { RequestId = null }).Detail);
        (await other.GetAsync(PortalOperations.Timeline, filed.Code.ToString())).Is(404);
        (await other.CommandAsync(filed, Generated.Command(new DossierCommand.Accept()))).Is(404);
        (await other.GetAsync(PortalOperations.GetPayment, payment.Id)).Is(404);
        (await other.SendAsync(PortalOperations.RecordPaymentEvent, Generated.PaymentReceived(), payment.Id)).Is(404);
        (await other.SendAsync(PortalOperations.OpenPayment, Generated.NewPayment() with { Dossier = filed.Code })).Is(404);
        Assert.Empty(await AllAsync<DossierSummary>(PortalOperations.ListDossiers, "", other));
        Assert.Empty(await AllAsync<PaymentResource>(PortalOperations.ListPayments, "", other));
    }

    [SkippableFact]
    public async Task Dossier_OfAPartOfTheAgency_IsTheAgencysToo()
    {
        TestCaller province = await SignInAsync("province", AgencyCode.Parse("H49"), [.. PortalScopes.All]);
        DossierResource filed = await province.FileAsync(Generated.NewDossier() with { ReceivedBy = Generated.Agency });
        Assert.Equal(Generated.Agency, filed.ReceivedBy);
        (await province.GetAsync(PortalOperations.GetDossier, filed.Code.ToString())).Is(200);
    }

    [SkippableFact]
    public async Task Lookup_ByTheLinkOfTheSlip_ShowsTheDegreeAlone()
    {
        DossierResource filed = await caller.FileAsync();
        LookupLink link = LookupLink.Parse(filed.LookupLink!);
        Answer answer = await LookUpAsync(link.Code, link.Token.Reveal());
        Assert.Equal($$"""{"code":"{{filed.Code}}","degree":"Filed"}""", answer.Is(200).Text);
        await caller.DoAsync(filed, new DossierCommand.Accept());
        Assert.True((await LookUpAsync(link.Code, link.Token.Reveal())).Read<LookupResource>().Degree.Is(CompletionDegree.InProcess));
        Assert.Null((await GetDossierAsync(filed)).LookupLink);
    }

    [SkippableFact]
    public async Task Lookup_ByAWrongTokenOrCode_IsTheSameNotFound()
    {
        DossierResource filed = await caller.FileAsync();
        string right = LookupLink.Parse(filed.LookupLink!).Token.Reveal();
        Problem wrongToken = (await LookUpAsync(filed.Code, new string('0', 32))).IsProblem(404, ProblemTypes.NotFound);
        Problem wrongForm = (await LookUpAsync(filed.Code, "guess")).IsProblem(404, ProblemTypes.NotFound);
        Problem wrongCode = (await LookUpAsync(DossierCode.Parse("000.00.01.H49-260826-0999"), right)).IsProblem(404, ProblemTypes.NotFound);
        Assert.Equal(wrongToken.Detail, wrongCode.Detail);
        Assert.Equal(wrongToken.Detail, wrongForm.Detail);
    }

    [SkippableFact]
    public async Task Version_ThatThePortalDoesNotSpeak_IsRefused()
    {
        (await caller.RequestAsync(PortalOperations.ListDossiers, null, "", headers: (PortalHeaders.ApiVersion, "2020-01-01"))).IsProblem(400, ProblemTypes.UnknownVersion);
        (await caller.RequestAsync(PortalOperations.ListDossiers, null, "", headers: (PortalHeaders.ApiVersion, PortalHeaders.Version))).Is(200);
    }

    [SkippableFact]
    public async Task RequestId_OfTheCaller_ComesBack() =>
        Assert.Equal("request-7", (await caller.RequestAsync(PortalOperations.ListDossiers, null, "", headers: (PortalHeaders.RequestId, "request-7"))).Headers[PortalHeaders.RequestId]);

    [SkippableFact]
    public async Task Body_ThatIsTooLarge_IsRefused()
    {
        string json = Merged(Generated.NewDossier(), $$"""{"padding":"{{new string('x', (1 << 20) + 1)}}"}""");
        (await caller.SendJsonAsync(PortalOperations.FileDossier, json)).IsProblem(413, ProblemTypes.TooLarge);
    }

    [SkippableTheory]
    [InlineData("")] // nothing
    [InlineData("{")] // cut off
    [InlineData("[]")] // another kind
    [InlineData("null")]
    [InlineData("{\"by\":{\"kind\":\"\\ud800\",\"account\":\"a\"},\"command\":{\"type\":\"resume\"}}")] // half of a letter
    [InlineData("{\"by\":{\"kind\":\"OneStopShop\",\"account\":\"a\"},\"command\":{\"type\":\"blow-up\"}}")] // a command that the contract does not have
    public async Task Body_ThatIsNotOfTheForm_IsRefused(string json)
    {
        DossierResource filed = await caller.FileAsync();
        (await caller.SendJsonAsync(PortalOperations.Command, json, filed.Code.ToString(), "\"1\"")).IsProblem(422, ProblemTypes.Validation);
    }

    [SkippableTheory]
    [InlineData("%00")] // ends a text in C, and is no text in some databases; a web server may refuse it before the portal does
    [InlineData("..%2F..%2Fetc")]
    [InlineData("' OR 1=1 --")]
    [InlineData("đ")]
    public async Task Identifier_WithATrickInIt_IsNotFound(string id)
    {
        foreach (PortalOperation operation in new[] { PortalOperations.GetDossier, PortalOperations.GetFile, PortalOperations.GetPayment, PortalOperations.DeleteWebhook })
        {
            Answer answer = await caller.AskAsync(operation, Uri.UnescapeDataString(id));
            Assert.True(answer.Status == 404 || (answer.Status == 400 && id == "%00"), $"Found {answer.Status}: {answer.Text}");
        }
    }

    [SkippableFact]
    public async Task Problem_AboutPersonalData_RepeatsNone()
    {
        string json = Merged(
            Generated.NewDossier(), """{"applicant":{"kind":"Individual","name":"Nguyễn Thị Bí Mật","personalId":"chín chín chín","phone":"bí mật"}}""");
        Answer answer = await caller.SendJsonAsync(PortalOperations.FileDossier, json);
        Assert.StartsWith("/applicant", answer.IsWrongField(), StringComparison.Ordinal);
        Assert.DoesNotContain("ật", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("chín", answer.Text, StringComparison.Ordinal);
    }

    private static string Asking(string client) => $"grant_type=client_credentials&client_id={client}&client_secret={Secret}";

    private static PortalOperation Named(string name) => PortalOperations.All.Single(operation => operation.Name == name);

    private Task<Answer> LookUpAsync(DossierCode code, string token) =>
        new TestCaller(portal.Http, null).SendAsync(PortalOperations.LookUp, new LookupRequest { Code = code, Token = token });
}
