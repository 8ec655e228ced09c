using System.Globalization;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;
using MongCai.Sdk.Tests.Scripted;

namespace MongCai.Sdk.Tests.Pipeline;

/// <summary>Method × status × key × form of Retry-After, against a plain restatement of the rules.</summary>
public class RetryMatrixTests
{
    private const int Retries = 2;
    private static readonly TimeSpan Asked = TimeSpan.FromSeconds(7);
    private static readonly string[] Methods = ["GET", "HEAD", "PUT", "DELETE", "POST", "PATCH"];
    private static readonly string?[] Problems = [null, ProblemTypes.InProgress];
    private static readonly int[] Statuses = [400, 401, 403, 404, 408, 409, 412, 413, 422, 428, 429, 500, 502, 503, 504];

    /// <summary>
    /// The forms: none, seconds, a date, a date that is past, more than the cap of 30 seconds (but not than the time left), a text that is neither.
    /// </summary>
    private static readonly Func<DateTimeOffset, string?>[] Forms =
    [
        _ => null,
        _ => "7",
        now => now.Add(Asked).ToString("r", CultureInfo.InvariantCulture),
        now => now.AddDays(-1).ToString("r", CultureInfo.InvariantCulture),
        _ => "40",
        _ => "soon",
    ];

    [Theory]
    [InlineData(true)] // with an idempotency key
    [InlineData(false)] // without
    public async Task Call_OfEveryKind_IsTriedAgainByTheRules(bool hasKey)
    {
        foreach ((string method, int status, string? problem, int form) in
            from method in Methods
            from status in Statuses
            from problem in status == 409 ? Problems : [null]
            from form in Enumerable.Range(0, Forms.Length)
            select (method, status, problem, form))
        {
            await CheckAsync(method, status, problem, form, hasKey);
        }
    }

    [Theory]
    [InlineData(true)] // with an idempotency key
    [InlineData(false)] // without
    public async Task Call_WithoutAnAnswer_IsTriedAgainByTheRules(bool hasKey)
    {
        SelfMovingClock time = Clock.Moving();
        foreach ((string method, Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> fault) in
            from method in Methods
            from fault in new[] { Answers.Break(), Answers.Hang(time), (_, _) => throw new IOException("The answer broke off.") }
            select (method, fault))
        {
            using ScriptedPortal portal = new(time, fault);
            PortalClient client = TestPortal.Client(portal, time, options => (options.Retries, options.AttemptTimeout) = (Retries, TimeSpan.FromSeconds(5)));
            PortalRequest request = new(new HttpMethod(method), "/v1/anything") { Key = hasKey ? IdempotencyKey.Parse("key-1") : default };

            PortalTransportException error = await Assert.ThrowsAsync<PortalTransportException>(() => client.SendAsync(request));

            int expected = hasKey || method is "GET" or "HEAD" or "PUT" or "DELETE" ? Retries + 1 : 1;
            Assert.Equal((method, expected, expected), (method, portal.Requests.Count, error.Attempts));
            Assert.Equal((method, Writes(method)), (method, error.MayBeDelivered));
        }
    }

    [Theory]
    [InlineData(HttpRequestError.NameResolutionError)]
    [InlineData(HttpRequestError.ConnectionError)]
    [InlineData(HttpRequestError.SecureConnectionError)]
    [InlineData(HttpRequestError.ProxyTunnelError)]
    public async Task Call_WithoutAConnection_IsNotDelivered(HttpRequestError reason)
    {
        foreach (string method in Methods)
        {
            Assert.Equal((method, false), (method, await MayBeDeliveredAsync(method, (_, _) => throw new HttpRequestException(reason))));
        }
    }

    [Fact]
    public async Task Call_LostBeforeThereWasNoConnection_MayBeDelivered() => Assert.True(await MayBeDeliveredAsync(
        "PUT", Answers.Break(), (_, _) => throw new HttpRequestException(HttpRequestError.ConnectionError)));

    [Fact]
    public async Task Call_LostBeforeItIsRefused_MayBeDelivered() => Assert.True(await MayBeDeliveredAsync("PUT", Answers.Status(503), Answers.Status(400)));

    private static async Task<bool> MayBeDeliveredAsync(string method, params Func<SentRequest, CancellationToken, Task<HttpResponseMessage>>[] script)
    {
        SelfMovingClock time = Clock.Moving();
        using ScriptedPortal portal = new(time, script);
        PortalClient client = TestPortal.Client(portal, time, options => options.Retries = Retries);
        return (await Assert.ThrowsAnyAsync<PortalException>(() => client.SendAsync(new(new HttpMethod(method), "/v1/anything")))).MayBeDelivered;
    }

    private static async Task CheckAsync(string method, int status, string? problem, int form, bool hasKey)
    {
        SelfMovingClock time = Clock.Moving();
        using ScriptedPortal portal = new(time, (sent, token) => Answers.Status(status, Forms[form](time.GetUtcNow()), problem)(sent, token));
        PortalClient client = TestPortal.Client(portal, time, options => options.Retries = Retries);
        PortalRequest request = new(new HttpMethod(method), "/v1/anything") { Key = hasKey ? IdempotencyKey.Parse("key-1") : default };

        PortalResponseException error = await Assert.ThrowsAnyAsync<PortalResponseException>(() => client.SendAsync(request));

        string row = Invariant($"{method} {status} {problem} form {form} key {hasKey}");
        bool isTransient = status is 408 or 429 or >= 500 || problem == ProblemTypes.InProgress;
        bool isSafe = hasKey || method is "GET" or "HEAD" or "PUT" or "DELETE";
        int expected = isTransient && isSafe && form != 4 ? Retries + 1 : 1;
        Assert.True(expected == portal.Requests.Count, Invariant($"{row}: {portal.Requests.Count} requests instead of {expected}"));
        Assert.Equal(expected, error.Attempts);
        Assert.True((Writes(method) && isTransient && status != 429) == error.MayBeDelivered, row);
        Assert.All(portal.Requests, sent => Assert.Equal(hasKey ? "key-1" : null, sent.Header("Idempotency-Key")));
        Assert.Equal(portal.Requests.Count, portal.Requests.Select(sent => sent.Header("X-Request-Id")).Distinct().Count());
        Assert.Equal(form is 0 or 5 ? null : form == 3 ? TimeSpan.Zero : form == 4 ? TimeSpan.FromSeconds(40) : Asked, Rounded(error.RetryAfter));
        if (form is 1 or 2)
        {
            Assert.All(Waits(portal), wait => Assert.InRange(wait, Asked - TimeSpan.FromSeconds(1), Asked + TimeSpan.FromSeconds(1)));
        }
        else
        {
            Assert.All(Waits(portal), wait => Assert.InRange(wait, TimeSpan.Zero, TimeSpan.FromSeconds(2)));
        }
    }

    private static bool Writes(string method) => method is not ("GET" or "HEAD");

    /// <summary>An HTTP-date has whole seconds.</summary>
    private static TimeSpan? Rounded(TimeSpan? wait) => wait is { } some ? TimeSpan.FromSeconds(Math.Ceiling(some.TotalSeconds)) : null;

    private static IEnumerable<TimeSpan> Waits(ScriptedPortal portal) => portal.Requests.Zip(portal.Requests.Skip(1), (first, second) => second.At - first.At);
}
