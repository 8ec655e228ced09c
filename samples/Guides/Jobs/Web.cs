using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MongCai.AspNetCore;
using MongCai.Domain;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Sdk;
using NodaTime;
using NodaTime.Text;

namespace Guides.Jobs;

/// <summary>The rules behind endpoints, asked over loopback.</summary>
internal static partial class Web
{
    internal static async Task WebProgram(Language language)
    {
        string[] args = ["--urls=http://127.0.0.1:0", "--MongCai:Offices:mong-cai-1:Schedule=std", "--Logging:LogLevel:Default=None"];
        #region WebProgram
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        builder.Services.AddMongCaiRules(builder.Configuration.GetSection("MongCai"));
        builder.Services.AddHealthChecks().AddMongCaiRules();

        WebApplication app = builder.Build();
        app.MapHealthChecks("/health");
        app.MapGet("/offices/{office}/due-dates", Results<Ok<DeadlineOutcome>, NotFound, ProblemHttpResult> (
            string office, ProcessingTime time, string receivedAt, Offices offices) =>
            !offices.TryFind(office, out OfficeRules? rules) ? TypedResults.NotFound()
            : !LocalDateTimePattern.VariablePrecisionIso.Parse(receivedAt).TryGetValue(default, out LocalDateTime at) ? TypedResults.Problem(
                $"receivedAt is '{receivedAt}'; expected the clock of Vietnam without an offset, such as 2026-08-26T08:20.", statusCode: 400)
            : TypedResults.Ok(rules.Deadlines.DueDateOf(time, at)));
        app.MapPost("/dossiers/{code}/transfer", Results<NoContent, LegalProblem> (DossierCode code) =>
            new Desk().Transfer(code) is Decision.Refused refused ? refused.ToProblem() : TypedResults.NoContent());
        #endregion
        await AskAsync(
            app,
            language,
            ("GET", "/offices/mong-cai-1/due-dates?time=5 ngày làm việc&receivedAt=2026-08-26T08:20"),
            ("GET", "/offices/mong-cai-1/due-dates?time=bald&receivedAt=2026-08-26T08:20"),
            ("POST", "/dossiers/000.00.01.H49-260826-0001/transfer")).ConfigureAwait(false);
    }

    internal static async Task OtherEndpoints(Language language)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None"]);
        builder.Services.AddSingleton<Desk>();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Webhook:Secrets:0"] = "whsec_" + Convert.ToBase64String(new byte[32]),
            ["VnPay:Secret"] = "a",
            ["Platform:Secret"] = "b",
        });
        #region OtherEndpoints
        builder.Services.AddSingleton<IWebhookReplayStore, InMemoryWebhookReplayStore>();
        builder.Services.AddScoped<IWebhookHandler<WebhookEvent.DossierChanged>, ShowToOfficers>();
        builder.Services.AddScoped<IVnPayPayments, ShopPayments>();
        builder.Services.AddScoped<IPlatformPayments, ShopPayments>();

        WebApplication app = builder.Build();
        app.MapMongCaiWebhook("/portal-events", app.Configuration.GetSection("Webhook:Secrets"));
        app.MapVnPayIpn("/vnpay/ipn", VnPaySigner.WithSecret(app.Configuration["VnPay:Secret"]!));
        app.MapPlatformConfirmation("/platform/confirm", PlatformSigner.Of("partner", app.Configuration["Platform:Secret"]!));
        app.MapPost("/dossiers/{code}/transfer", Results<NoContent, LegalProblem> (DossierCode code, Desk desk) =>
            desk.Transfer(code) is Decision.Refused refused ? refused.ToProblem() : TypedResults.NoContent());
        #endregion
        await AskAsync(app, language, ("POST", "/portal-events"), ("GET", "/vnpay/ipn"), ("POST", "/dossiers/H49.22-261102-0001/transfer"))
            .ConfigureAwait(false);
    }

    /// <summary>Starts the program, asks, and prints the address, the status and the body of each answer.</summary>
    private static async Task AskAsync(WebApplication app, Language language, params (string Method, string Address)[] questions)
    {
        await app.StartAsync().ConfigureAwait(false);
        using HttpClient http = new() { BaseAddress = new(app.Urls.First()) };
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language == Language.English ? "en" : "vi");
        foreach ((string method, string address) in questions)
        {
            using HttpRequestMessage request = new(new HttpMethod(method), new Uri(address, UriKind.Relative));
            using HttpResponseMessage answer = await http.SendAsync(request).ConfigureAwait(false);
            string body = RequestIds().Replace(await answer.Content.ReadAsStringAsync().ConfigureAwait(false), "");
            Console.WriteLine($"{method} {address}: {((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture)}");
            Console.WriteLine(body.Length > 200 ? body[..200] + "…" : body);
        }

        await app.StopAsync().ConfigureAwait(false);
        await app.DisposeAsync().ConfigureAwait(false);
    }

    [GeneratedRegex("\"requestId\":\"[^\"]*\",")]
    private static partial Regex RequestIds();

    private sealed class Desk
    {
        private readonly Dictionary<DossierCode, Dossier> accepted = [];

        internal Decision Transfer(DossierCode code) => accepted.TryGetValue(code, out Dossier? dossier)
            ? dossier.Transfer(Sample.At(26, 9, 0), Sample.Shop, DeadlineCalculator.Standard)
            : new Decision.Refused(new($"Hồ sơ {code} chưa được tiếp nhận.", $"The dossier {code} is not accepted yet."), null, [DossierAction.Accept]);
    }

    private sealed class ShowToOfficers : IWebhookHandler<WebhookEvent.DossierChanged>
    {
        public Task HandleAsync(WebhookEvent.DossierChanged happened, CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private sealed class ShopPayments : IVnPayPayments, IPlatformPayments
    {
        public Task<ExpectedPayment?> FindAsync(VnPayIpn notification, CancellationToken cancellationToken) =>
            FindAsync(notification.Reference, cancellationToken);

        public Task<ExpectedPayment?> FindAsync(string reference, CancellationToken cancellationToken) => Task.FromResult<ExpectedPayment?>(null);

        public Task<bool> TryRecordAsync(VnPayIpn notification, CancellationToken cancellationToken) => Task.FromResult(true);

        public Task<bool> TryRecordAsync(PlatformNotification notification, CancellationToken cancellationToken) => Task.FromResult(true);
    }
}
