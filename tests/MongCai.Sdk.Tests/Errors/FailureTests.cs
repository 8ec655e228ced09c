using System.Net;
using Microsoft.Extensions.Time.Testing;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;
using MongCai.Sdk.Tests.Scripted;
using MongCai.Sdk.Tests.Wire;

namespace MongCai.Sdk.Tests.Errors;

public class FailureTests
{
    private static readonly DossierCode Code = DossierCode.Parse("000.00.01.H49-260826-0001");

    [Theory]
    [InlineData(400, null, typeof(PortalValidationException))] // a wrong query
    [InlineData(400, ProblemTypes.UnknownVersion, typeof(PortalResponseException))] // no field is wrong
    [InlineData(401, ProblemTypes.Unauthorized, typeof(PortalUnauthorizedException))]
    [InlineData(403, ProblemTypes.WrongScope, typeof(PortalResponseException))] // another token of the client helps nothing
    [InlineData(404, ProblemTypes.NotFound, typeof(PortalNotFoundException))]
    [InlineData(409, null, typeof(PortalConflictException))]
    [InlineData(412, ProblemTypes.PreconditionFailed, typeof(PortalPreconditionFailedException))]
    [InlineData(413, ProblemTypes.TooLarge, typeof(PortalResponseException))]
    [InlineData(422, ProblemTypes.Validation, typeof(PortalValidationException))]
    [InlineData(422, ProblemTypes.KeyReused, typeof(PortalValidationException))]
    [InlineData(428, ProblemTypes.PreconditionRequired, typeof(PortalPreconditionFailedException))]
    [InlineData(429, ProblemTypes.RateLimited, typeof(PortalRateLimitedException))]
    [InlineData(500, null, typeof(PortalResponseException))]
    public async Task Status_OfAnAnswer_ChoosesTheException(int status, string? type, Type expected)
    {
        PortalResponseException error = await FailAsync(Answers.Status(status, problemType: type));
        Assert.IsType(expected, error);
        Assert.Equal((HttpStatusCode)status, error.StatusCode);
        Assert.Equal(type, error.Problem?.Type);
        Assert.Equal("dossiers.get", error.Operation);
    }

    [Fact]
    public async Task Validation_WithFields_NamesThem()
    {
        Problem problem = new() { Type = ProblemTypes.Validation, Status = 422, Errors = [new() { Field = "/applicant", Detail = "is missing" }] };
        PortalValidationException error = Assert.IsType<PortalValidationException>(await FailAsync(Answers.Problem(problem)));
        Assert.Equal("/applicant", Assert.Single(error.Errors).Field);
    }

    [Fact]
    public async Task Message_OfAFailure_NamesOperationTemplateTypeAndRequest()
    {
        Problem problem = new() { Type = ProblemTypes.NotFound, Status = 404, Title = "Nguyễn Văn An", Detail = "0912345678", RequestId = "r-1" };
        PortalResponseException error = await FailAsync(Answers.Problem(problem));
        Assert.Equal("The portal answered 404 urn:mongcai:problem:not-found to dossiers.get (GET /v1/dossiers/{code}); request r-1, 1 attempt.", error.Message);
    }

    [Theory]
    [InlineData("urn:leak:022095001234", "r-1")] // a type that is not the contract's may hold anything
    [InlineData(ProblemTypes.NotFound, "Nguyễn Văn 022095001234")] // so may an identifier that is none
    public async Task Message_OfAForeignProblem_RepeatsNothingOfIt(string type, string requestId)
    {
        PortalResponseException error = await FailAsync(Answers.Problem(new() { Type = type, Status = 404, RequestId = requestId }));
        Assert.DoesNotContain("022095001234", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html>Bad gateway</html>", "text/html")] // a proxy's page
    [InlineData("""{"title":"No"}""", "text/plain")] // JSON that does not say so
    [InlineData("{\"type\":", "application/problem+json")] // cut off
    [InlineData("[]", "application/problem+json")] // no object
    [InlineData("", "application/problem+json")]
    public async Task Failure_WithoutProblemDetails_IsOneAllTheSame(string body, string mediaType)
    {
        PortalResponseException error = await FailAsync(Answers.Json(body, HttpStatusCode.NotFound, mediaType));
        Assert.Null(error.Problem);
    }

    [Fact]
    public async Task Failure_InPlainJson_HasItsProblem() =>
        Assert.Equal("No", (await FailAsync(Answers.Json("""{"title":"No"}""", HttpStatusCode.NotFound))).Problem?.Title);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"code":"000.00.01.H49-260826-0001"}""")] // members are missing
    [InlineData("""{"code":"Nguyễn Văn An"}""")] // no code
    public async Task Success_WithAWrongBody_IsAResponseFailureWithoutItsValues(string body)
    {
        PortalResponseException error = await FailAsync(Answers.Json(body));
        Assert.Equal(HttpStatusCode.OK, error.StatusCode);
        Assert.DoesNotContain("Nguyễn", error.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("The body of the answer is not what the contract says", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"code":"000.00.01.H49-260826-0001","Nguyễn Văn An":tru}""")] // a member's name may be anything
    [InlineData("""{"code":"000.00.01.H49-260826-0001","NguyenVanAn022095001234":tru}""")] // also in plain letters
    [InlineData("""{"code":"000.00.01.H49-260826-0001","NguyenVanAn022095001234":{"NguyenVanAn022095001234":[}}""")] // and deep inside
    public async Task Success_WithAForeignMember_IsAFailureWithoutItsName(string body)
    {
        PortalResponseException error = await FailAsync(Answers.Json(body));
        Assert.DoesNotContain("Nguyễn", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("022095001234", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"code":"x"}""", "$.code")]
    [InlineData("""{"code":"000.00.01.H49-260826-0001"}""", "$.version")] // the first that is missing
    [InlineData("""{"applicant":{"basis":{}}}""", "$")] // a kind that is not named
    [InlineData("""{"applicant":{"name":7}}""", "$.applicant.name")] // a member of a member
    [InlineData("""{"components":[{"originals":"x"}]}""", "$.components[0].originals")] // of the first of a list
    [InlineData("""{"applicant":{"Nguyễn.Văn[0]":tru}}""", "$.applicant")] // as far as the contract goes
    [InlineData("""{"applicant":{"name.code":tru}}""", "$.applicant")] // a member with a full stop in its name
    public async Task Success_WithAWrongMember_SaysWhereByTheContract(string body, string where) =>
        Assert.Contains($", at '{where}',", (await FailAsync(Answers.Json(body))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Success_OfACommandWithAWrongBody_MayBeDelivered()
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Answers.Json("[]"));
        PortalException error = await Assert.ThrowsAnyAsync<PortalException>(() => CommandAsync(TestPortal.Client(portal, time)));
        Assert.True(error.MayBeDelivered);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(503)]
    public async Task Token_ThatIsNotGiven_LeavesNothingDelivered(int status)
    {
        SelfMovingClock time = Clock.Moving();
        using ScriptedPortal portal = new(time) { Token = Answers.Status(status) };
        PortalException error = await Assert.ThrowsAnyAsync<PortalException>(() => CommandAsync(TestPortal.SignedIn(portal, time)));
        Assert.Equal((0, false), (error.Attempts, error.MayBeDelivered));
    }

    [Theory]
    [InlineData(409, typeof(PortalConflictException))]
    [InlineData(422, typeof(PortalValidationException))] // a field that the law refuses
    public async Task LegalNo_ToARawRequest_IsAFailureThatHasIt(int status, Type expected)
    {
        FakeTimeProvider time = Clock.New();
        LegalRefusal refusal = Filled.Of<LegalRefusal>();
        using ScriptedPortal portal = new(time, Answers.Problem(new() { Type = ProblemTypes.LegalRefusal, Status = status, Refusal = refusal }));
        PortalResponseException error = await Assert.ThrowsAnyAsync<PortalResponseException>(() =>
            TestPortal.Client(portal, time).SendAsync(new(HttpMethod.Post, "/v1/anything")));
        Assert.IsType(expected, error);
        Assert.Equal(refusal.Reason, error.Problem?.Refusal?.Reason);
    }

    [Theory]
    [InlineData(409)]
    [InlineData(422)] // a field that the law refuses
    public async Task LegalNo_ToACommand_IsAValue(int status)
    {
        FakeTimeProvider time = Clock.New();
        LegalRefusal refusal = Filled.Of<LegalRefusal>();
        using ScriptedPortal portal = new(time, Answers.Problem(new() { Type = ProblemTypes.LegalRefusal, Status = status, Refusal = refusal }));
        PortalOutcome<DossierResource> outcome = await CommandAsync(TestPortal.Client(portal, time));
        Assert.Equal(refusal.Reason, Assert.IsType<PortalOutcome<DossierResource>.Refused>(outcome).Refusal.Reason);
        Assert.Equal("\"3\"", Assert.Single(portal.Requests).Header("If-Match"));
    }

    [Fact]
    public async Task LegalNo_WithoutItsReason_IsAConflict()
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Answers.Status(409, problemType: ProblemTypes.LegalRefusal));
        await Assert.ThrowsAsync<PortalConflictException>(() => CommandAsync(TestPortal.Client(portal, time)));
    }

    private static Task<PortalOutcome<DossierResource>> CommandAsync(PortalClient client) =>
        client.Dossiers.CommandAsync(Code, 3, new DossierCommand.Resume(), Filled.Of<ActorReference>());

    private static async Task<PortalResponseException> FailAsync(Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> answer)
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, answer);
        PortalClient client = TestPortal.Client(portal, time, options => options.Retries = 0);
        return await Assert.ThrowsAnyAsync<PortalResponseException>(() => client.Dossiers.GetAsync(Code));
    }
}
