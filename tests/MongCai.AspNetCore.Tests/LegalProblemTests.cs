using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using MongCai.AspNetCore.Tests.Harness;
using MongCai.Domain;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Officers;
using MongCai.Domain.Outreach;
using MongCai.Domain.Payments;
using MongCai.Sdk;
using MongCai.Sdk.Contract;

namespace MongCai.AspNetCore.Tests;

public class LegalProblemTests
{
    private static readonly BilingualText Reason = new("Đã yêu cầu bổ sung đủ số lần.", "A supplement was asked for already.");
    private static readonly LegalCitation Citation = new("Nghị định 118/2025/NĐ-CP", "17.3");
    private static readonly Decision.Refused Refused = new(Reason, Citation, [DossierAction.RequestSupplement, DossierAction.Transfer]);

    [Theory]
    [InlineData(null, "vi", "Đã yêu cầu bổ sung đủ số lần. Căn cứ: khoản 3 Điều 17 Nghị định 118/2025/NĐ-CP. Được phép: ")] // the language of procedures
    [InlineData("vi-VN,vi;q=0.9", "vi", "Đã yêu cầu")]
    [InlineData("en", "en", "A supplement was asked for already. Legal basis: Nghị định 118/2025/NĐ-CP Art 17.3. Allowed: ")]
    [InlineData("vi;q=0.3, en-GB;q=0.8", "en", "A supplement")] // by weight, not by place
    [InlineData("fr, en;q=0.1", "en", "A supplement")] // the first that is spoken here
    [InlineData("en;q=0", "vi", "Đã yêu cầu")] // no English, please
    [InlineData("english", "vi", "Đã yêu cầu")] // another tag
    [InlineData("not a; language=", "vi", "Đã yêu cầu")] // not of its form
    public async Task Refusal_OfACommand_SpeaksTheReadersLanguage(string? accept, string language, string detail)
    {
        await using TestHost host = await StartAsync(() => Refused.ToProblem());
        using HttpRequestMessage request = new(HttpMethod.Get, "/");
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", accept);
        }

        using HttpResponseMessage response = await host.Http.SendAsync(request);
        Problem problem = await ReadAsync(response);

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(language, Assert.Single(response.Content.Headers.ContentLanguage));
        Assert.Equal("Accept-Language", Assert.Single(response.Headers.Vary));
        Assert.StartsWith(detail, problem.Detail, StringComparison.Ordinal);
        Assert.Equal(ProblemTypes.LegalRefusal, problem.Type);
        Assert.NotNull(problem.RequestId);
    }

    [Fact]
    public async Task Refusal_ForPrograms_HasBothLanguagesCitationAndAllowed()
    {
        await using TestHost host = await StartAsync(() => Refused.ToProblem());
        LegalRefusal refusal = (await ReadAsync(await host.Http.GetAsync(new Uri("/", UriKind.Relative)))).Refusal!;

        Assert.Equal((Reason.English, Reason.Vietnamese, Citation), (refusal.Reason, refusal.ReasonVietnamese, refusal.Citation!.Value));
        Assert.Equal(["request-supplement", "transfer"], refusal.Allowed);
    }

    [Fact]
    public async Task Refusal_OfAFiling_NamesTheField()
    {
        await using TestHost host = await StartAsync(() => (Refused with { Member = "ProcessingTime" }).ToProblem());
        using HttpResponseMessage response = await host.Http.GetAsync(new Uri("/", UriKind.Relative));
        FieldError error = Assert.Single((await ReadAsync(response)).Errors);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal(("/processingTime", Reason.Vietnamese), (error.Field, error.Detail));
    }

    [Fact]
    public void Allowed_NamedByTheReason_IsNotSaidAgain()
    {
        BilingualText named = new($"Được '{DossierAction.Transfer.Name().Vietnamese}'.", $"It allows '{DossierAction.Transfer.Name().English}'.");
        LegalProblem problem = new Decision.Refused(named, null, [DossierAction.Transfer]).ToProblem();

        Assert.Equal((named.Vietnamese, named.English), (problem.In(Language.Vietnamese).Detail, problem.In(Language.English).Detail));
    }

    /// <summary>Only what an article says is called a rule: a rule of this library, such as the order of entries, is not.</summary>
    [Theory]
    [InlineData(true, "Chưa được thực hiện theo quy định", "Not allowed by the rules")]
    [InlineData(false, "Chưa thực hiện được", "Cannot be done now")]
    public void Title_SpeaksOfRules_WhereAnArticleIsCited(bool isCited, string vietnamese, string english)
    {
        LegalProblem problem = new LetterDecision.Refused(Reason, isCited ? Citation : null).ToProblem();

        Assert.Equal((vietnamese, english), (problem.In(Language.Vietnamese).Title, problem.In(Language.English).Title));
    }

    [Fact]
    public void Refusals_OfEachKind_AreProblems()
    {
        LegalProblem[] problems =
        [
            Refused.ToProblem(),
            new PaymentDecision.Refused(Reason, Citation, [PaymentAction.RefundAll]).ToProblem(),
            new ReappointmentDecision.Refused(Reason, Citation).ToProblem(),
            new OfficerDecision.Refused(Reason, Citation).ToProblem(),
            new LetterDecision.Refused(Reason, Citation).ToProblem(),
            new PortalOutcome<string>.Refused(new LegalRefusal { Reason = Reason.English, ReasonVietnamese = Reason.Vietnamese, Citation = Citation, Allowed = ["transfer"] }).ToProblem(),
        ];

        Assert.All(problems, problem => Assert.Equal(409, problem.StatusCode));
        Assert.All(problems, problem => Assert.StartsWith($"{Reason.Vietnamese} Căn cứ: ", problem.In(Language.Vietnamese).Detail, StringComparison.Ordinal));
        Assert.Equal(["refund-all"], problems[1].In(Language.English).Refusal!.Allowed);
        Assert.Equal(["transfer"], problems[^1].In(Language.English).Refusal!.Allowed);
    }

    /// <summary>Each case of the domain and of the client that is a "no" with a sentence in both languages has an answer here.</summary>
    [Fact]
    public void Refusals_WithASentenceInBothLanguages_AllHaveAnAnswer()
    {
        Type[] answered = [.. typeof(LegalProblems).GetMethods().Where(method => method.Name == "ToProblem").Select(method => method.GetParameters()[0].ParameterType).Select(Definition)];
        IEnumerable<Type> refusals = new[] { typeof(Decision).Assembly, typeof(LegalRefusal).Assembly }.SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type.Name == "Refused" && type.GetProperties().Any(member => member.PropertyType == typeof(BilingualText) || member.PropertyType == typeof(LegalRefusal)));

        Assert.Equal(answered.Where(type => type.Name == "Refused").OrderBy(type => type.FullName), refusals.OrderBy(type => type.FullName));

        static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
    }

    private static Task<TestHost> StartAsync(Func<IResult> answer) => TestHost.StartAsync(_ => { }, app => app.MapGet("/", (HttpContext _) => answer()));

    private static async Task<Problem> ReadAsync(HttpResponseMessage response) =>
        JsonSerializer.Deserialize(await response.Content.ReadAsStringAsync(), PortalJson.Of<Problem>())!;
}
