using System.Net;
using System.Text;
using System.Text.Json;
using MongCai.Cli.Serving;
using static System.FormattableString;

namespace MongCai.Cli.Tests;

/// <summary><c>mongcai serve</c>: each answer is that of the command line, and what is not known is refused.</summary>
public sealed class ServiceTests(RunningService service) : IClassFixture<RunningService>
{
    private readonly HttpClient client = service.Client;

    [Theory]
    [InlineData("workdays/add?start=2026-08-21&n=5", "workdays add --start 2026-08-21 --n 5 --json")]
    [InlineData("workdays/add?start=2031-04-28&n=5", "workdays add --start 2031-04-28 --n 5 --json")] // on days that nobody has announced
    [InlineData("workdays/count?from=2026-08-17&to=2026-09-10", "workdays count --from 2026-08-17 --to 2026-09-10 --json")]
    [InlineData("worktime/add?start=2026-08-21T16:00&minutes=300", "worktime add --start 2026-08-21T16:00 --minutes 300 --json")]
    [InlineData("worktime/between?from=2026-08-17T09:30&to=2026-08-18T09:30&schedule=satam", "worktime between --from 2026-08-17T09:30 --to 2026-08-18T09:30 --schedule satam --json")]
    [InlineData("lunar/to?date=2026-02-17", "lunar to --date 2026-02-17 --json")]
    [InlineData("lunar/from?lunar_year=2026&lunar_month=1&lunar_day=1", "lunar from --lunar-year 2026 --lunar-month 1 --lunar-day 1 --json")]
    [InlineData("deadline?received=2026-08-17T09:30&term=5 ngày làm việc", "deadline --received 2026-08-17T09:30 --term '5 ngày làm việc' --json")]
    [InlineData("deadline?received=2026-08-31&term=2 tháng&explain=true&lang=en&policy=hour-blocks", "deadline --received 2026-08-31 --term '2 tháng' --explain --lang en --policy hour-blocks --json")]
    [InlineData("deadline?received=2026-08-17&term=5 ngày&known_on=2026-01-01", "deadline --received 2026-08-17 --term '5 ngày' --known-on 2026-01-01 --json")]
    [InlineData("dossier-code/parse?code=000.00.01.H49-250331-0001", "dossier-code parse --code 000.00.01.H49-250331-0001 --json")]
    [InlineData("fees/quote?procedure=2.000635&on=2026-09-15&channel=in-person&copies=2", "fees quote --procedure 2.000635 --on 2026-09-15 --channel in-person --copies 2 --json")]
    [InlineData("vietqr/encode?bin=970436&account=0123456789&amount=20000", "vietqr encode --bin 970436 --account 0123456789 --amount 20000 --json")]
    [InlineData("words?number=1200000&chan=true", "words --number 1200000 --chan --json")]
    [InlineData("survey/sample-size?margin=0.05&confidence=0.95&p=0.5&population=12000", "survey sample-size 0.05 0.95 0.5 --population 12000 --json")]
    [InlineData("officers/capacity?arrivals_per_hour=12&service_minutes=15&counters=4&target_minutes=10", "officers capacity --arrivals-per-hour 12 --service-minutes 15 --counters 4 --target-minutes 10 --json")]
    [InlineData("officers/grade?rule=335/2025&on=2026-12-31&score=91.5", "officers grade --rule 335/2025 --on 2026-12-31 --score 91.5 --json")]
    [InlineData("outreach/reach?shares=0.40;0.25;0.10", "outreach reach --shares 0.40;0.25;0.10 --json")]
    [InlineData("procedures/show?procedure=1.004873", "procedures show 1.004873 --json")]
    public async Task Answer_OfAnOperation_IsThatOfTheCommand(string call, string commandLine)
    {
        HttpResponseMessage answer = await client.GetAsync("/v1/" + call);
        Assert.Equal(Cli.Run(commandLine).Output, await answer.Content.ReadAsStringAsync());
        Assert.Equal((HttpStatusCode.OK, "application/json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
    }

    [Theory]
    [InlineData("days-off?from=2026-08-31&to=2026-09-03", "days-off --from 2026-08-31 --to 2026-09-03 --json")]
    [InlineData("days-off?from=2026-08-03&to=2026-08-04", "days-off --from 2026-08-03 --to 2026-08-04 --json")] // none
    [InlineData("procedures/search?query=giấy độc thân&limit=2", "procedures search --query 'giấy độc thân' --limit 2 --json")]
    public async Task Answer_OfAList_HasTheObjectsOfTheCommand(string call, string commandLine)
    {
        using JsonDocument list = JsonDocument.Parse(await client.GetStringAsync("/v1/" + call));
        Assert.Equal(
            Cli.Run(commandLine).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), list.RootElement.EnumerateArray().Select(one => one.GetRawText()));
    }

    [Fact]
    public async Task Post_OfAnObject_IsTheSameAsTheQuery()
    {
        using StringContent body = new("""{"received":"2026-08-17T09:30","term":"5 ngày làm việc","explain":true}""", Encoding.UTF8, "application/json");
        HttpResponseMessage answer = await client.PostAsync("/v1/deadline", body);
        Assert.Equal(
            Cli.Run("deadline --received 2026-08-17T09:30 --term '5 ngày làm việc' --explain --json").Output, await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Post_OfRows_IsTheIndexOfTheFile()
    {
        const string Rows = "code,received_on,due_on,ended_on\n000.00.01.H49-250331-0001,2025-03-31,2025-04-02,2025-04-01\n";
        using StringContent body = new(Rows, Encoding.UTF8, "text/csv");
        HttpResponseMessage answer = await client.PostAsync("/v1/index/766", body);
        Assert.Equal(Cli.Run("index 766 - --json", Rows).Output, await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("deadline?received=x&term=5 ngày", "received: found 'x', expected a moment")] // a value
    [InlineData("deadline?received=2026-08-17", "term: found nothing, expected a value. The processing time")] // missing
    [InlineData("deadline?received=2026-08-17&term=sớm nhất", "term: found 'sớm nhất', expected an amount and a unit")] // a person must read it
    [InlineData("deadline?recieved=2026-08-17&term=5 ngày", "Found the parameter 'recieved', expected received, term,")] // not passed over
    [InlineData("deadline?received=2026-08-17&received=2026-08-18&term=5 ngày", "received: found 2 values, expected one.")] // which counts?
    [InlineData("deadline?received=2026-08-17&term=5 ngày&explain=vi", "explain: found 'vi', expected one of false, true.")] // a switch
    [InlineData("deadline?received=2026-08-17&term=5 ngày&policy=kind", "policy: found 'kind', expected one of")] // a word
    [InlineData("deadline?received=2026-08-17&term=5 ngày&announcements=/etc/passwd", "Found the parameter 'announcements', expected")] // no call names a file
    [InlineData("deadline?received=2026-08-17&term=5 ngày&csv=-", "Found the parameter 'csv', expected")]
    [InlineData("workdays/add?start=2199-12-01&n=5000", "2199")] // beyond the calendar
    [InlineData("fees/quote?procedure=1.004222&on=2022-06-01&channel=in-person", "No fee is known of the procedure 1.004222")] // in the language of errors
    [InlineData("fees/quote?procedure=1.004222&on=2022-06-01&channel=in-person&lang=vi", "Chưa biết mức thu")]
    [InlineData("procedures/show?procedure=9.999999", "the catalogue has no '9.999999'")]
    [InlineData("days-off?from=2026-09-03&to=2026-09-01", "The last day is before the first")]
    public async Task Call_ThatIsWrong_SaysWhatWasExpected(string call, string detail)
    {
        HttpResponseMessage answer = await client.GetAsync("/v1/" + call);
        await AssertProblemAsync(answer, HttpStatusCode.BadRequest, detail);
    }

    [Theory]
    [InlineData("{", "The body is not JSON")]
    [InlineData("[]", "The body is no JSON object.")]
    [InlineData("""{"received":"2026-08-17","received":"2026-08-18","term":"5 ngày"}""", "The body is not JSON: ")] // a doubled member
    [InlineData("""{"received":null,"term":"5 ngày"}""", "received: found null, expected a value; leave out what is not given.")]
    [InlineData("""{"received":"2026-08-17","day":1,"term":"5 ngày"}""", "Found the parameter 'day', expected received, term,")]
    public async Task Body_ThatIsWrong_SaysWhatWasExpected(string json, string detail)
    {
        using StringContent body = new(json, Encoding.UTF8, "application/json");
        await AssertProblemAsync(await client.PostAsync("/v1/deadline", body), HttpStatusCode.BadRequest, detail);
    }

    [Fact]
    public async Task Body_OfAnotherType_Is415()
    {
        using StringContent body = new("received=2026-08-17", Encoding.UTF8, "application/x-www-form-urlencoded");
        await AssertProblemAsync(
            await client.PostAsync("/v1/deadline", body), HttpStatusCode.UnsupportedMediaType, "Content-Type: found 'application/x-www-form-urlencoded', expected application/json.");
    }

    [Fact]
    public async Task Path_ThatIsNotThere_Is404() =>
        await AssertProblemAsync(await client.GetAsync("/v1/portal/login"), HttpStatusCode.NotFound, "There is nothing at '/v1/portal/login'.");

    [Theory]
    [InlineData("DELETE", "/v1/words", "GET, POST")]
    [InlineData("GET", "/v1/index/766", "POST")]
    public async Task Method_ThatIsNotThere_Is405WithThoseThatAre(string method, string path, string allowed)
    {
        using HttpRequestMessage call = new(new(method), path);
        HttpResponseMessage answer = await client.SendAsync(call);
        Assert.Equal(allowed, string.Join(", ", answer.Content.Headers.Allow));
        await AssertProblemAsync(answer, HttpStatusCode.MethodNotAllowed, $"Found {method}, expected {allowed}.");
    }

    /// <summary>A page of a browser that has its own name point to this machine is not answered.</summary>
    [Theory]
    [InlineData("rules.example")]
    [InlineData("127.0.0.1.example")]
    public async Task Host_ThatIsNotLoopback_IsRefused(string host) => await AssertProblemAsync(
        await HealthAsync(host), HttpStatusCode.BadRequest, "The Host of the call is no name of this machine; expected localhost, 127.0.0.1, [::1].");

    [Theory]
    [InlineData("localhost")]
    [InlineData("LocalHost:80")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]")]
    public async Task Host_ThatIsLoopback_IsAnswered(string host) => Assert.Equal(HttpStatusCode.OK, (await HealthAsync(host)).StatusCode);

    private async Task<HttpResponseMessage> HealthAsync(string host)
    {
        using HttpRequestMessage call = new(HttpMethod.Get, "/healthz");
        call.Headers.Host = host;
        return await client.SendAsync(call);
    }

    /// <summary>A thousand calls at once of settings that differ: each gets its own answer, for what is made once is not shared while it is used.</summary>
    [Fact]
    public async Task Calls_AtOnce_GetTheirOwnAnswers()
    {
        string[] policies = ["legal", "hour-blocks", "legal-from-opening"];
        (string Call, string Expected)[] calls = [.. Enumerable.Range(0, 60).Select(n =>
            (Invariant($"deadline?received=2026-08-{1 + (n % 28):00}T09:30&term={1 + (n % 7)} ngày&policy={policies[n % 3]}"),
            Cli.Run(Invariant($"deadline --received 2026-08-{1 + (n % 28):00}T09:30 --term '{1 + (n % 7)} ngày' --policy {policies[n % 3]} --json")).Output))];
        string[] answers = await Task.WhenAll(Enumerable.Range(0, 1000).Select(n => client.GetStringAsync("/v1/" + calls[n % calls.Length].Call)));
        Assert.Equal(Enumerable.Range(0, 1000).Select(n => calls[n % calls.Length].Expected), answers);
    }

    /// <summary>The document names every parameter that a call may have, and every member of every answer.</summary>
    [Fact]
    public async Task Document_DescribesEveryOperation()
    {
        using JsonDocument document = JsonDocument.Parse(await client.GetStringAsync("/openapi.json"));
        JsonElement paths = document.RootElement.GetProperty("paths");
        JsonElement schemas = document.RootElement.GetProperty("components").GetProperty("schemas");
        foreach (Operation operation in Operations.Of([]))
        {
            JsonElement post = paths.GetProperty(operation.Path).GetProperty("post");
            Assert.Equal(!operation.TakesRows, paths.GetProperty(operation.Path).TryGetProperty("get", out _));
            Assert.True(post.GetProperty("requestBody").GetProperty("required").GetBoolean());
            Assert.Equal(operation.Members.Select(member => member.Name), schemas.GetProperty(operation.Name).GetProperty("properties").EnumerateObject().Select(member => member.Name));
        }
    }

    [Theory]
    [InlineData("serve --port 70000", "--port: expected a port from 0 to 65535.")]
    [InlineData("serve --port x", "--port: found 'x', expected a whole number from 0.")]
    public void Serve_WithAWrongPort_IsOneLine(string commandLine, string message) => Cli.Run(commandLine).FailsWith(2, message);

    [Fact]
    public void Serve_OnATakenPort_SaysSo() =>
        Cli.Run($"serve --port {client.BaseAddress!.Port}").FailsWith(2, "Give another with '--port N', or 0 for any that is free.");

    private static async Task AssertProblemAsync(HttpResponseMessage answer, HttpStatusCode status, string detail)
    {
        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        using JsonDocument problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal((int)status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.Contains(detail, problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }
}
