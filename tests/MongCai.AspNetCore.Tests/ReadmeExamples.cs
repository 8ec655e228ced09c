using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using MongCai.AspNetCore;
using MongCai.Domain;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Sdk;
using NodaTime;

namespace Shop;

/// <summary>The examples of the package's README; each region stands there to the letter.</summary>
internal static class ReadmeExamples
{
    internal static WebApplication DueDates(string[] args)
    {
        #region README due dates
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        builder.Services.AddMongCaiRules(builder.Configuration.GetSection("MongCai"));
        builder.Services.AddOpenApi(options => options.AddMongCaiSchemas());
        builder.Services.AddHealthChecks().AddMongCaiRules();

        WebApplication app = builder.Build();
        app.MapOpenApi();
        app.MapHealthChecks("/health");
        app.MapGet("/offices/{office}/due-dates", Results<ContentHttpResult, NotFound, UnprocessableEntity> (string office, ProcessingTime time, DateTime receivedAt, Offices offices) =>
            !offices.TryFind(office, out OfficeRules? rules) ? TypedResults.NotFound()
            : rules.Deadlines.DueDateOf(time, LocalDateTime.FromDateTime(receivedAt)) is DeadlineOutcome.Due(Deadline due) ? TypedResults.Text(due.Print(Language.Vietnamese))
            : TypedResults.UnprocessableEntity());
        #endregion
        return app;
    }

    internal static WebApplication OtherEndpoints(WebApplicationBuilder builder)
    {
        #region README other endpoints
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
        return app;
    }

    internal sealed class Desk
    {
        internal Decision Transfer(DossierCode code) => new Decision.Refused(new("Chưa đến lượt.", $"It is not the turn of {code}."), null, []);
    }

    private sealed class ShowToOfficers : IWebhookHandler<WebhookEvent.DossierChanged>
    {
        public Task HandleAsync(WebhookEvent.DossierChanged happened, CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private sealed class ShopPayments : IVnPayPayments, IPlatformPayments
    {
        public Task<ExpectedPayment?> FindAsync(VnPayIpn notification, CancellationToken cancellationToken) => FindAsync(notification.Reference, cancellationToken);

        public Task<ExpectedPayment?> FindAsync(string reference, CancellationToken cancellationToken) => Task.FromResult<ExpectedPayment?>(null);

        public Task<bool> TryRecordAsync(VnPayIpn notification, CancellationToken cancellationToken) => Task.FromResult(true);

        public Task<bool> TryRecordAsync(PlatformNotification notification, CancellationToken cancellationToken) => Task.FromResult(true);
    }
}
