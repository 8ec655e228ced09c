using Microsoft.EntityFrameworkCore;
using MongCai.AspNetCore;
using MongCai.Domain;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.EntityFrameworkCore;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using MyShop;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
IConfiguration settings = builder.Configuration;
settings.RequireSecrets();
ShopSettings shop = settings.GetRequiredSection("Shop").Get<ShopSettings>()!;

builder.Services.AddMongCaiRules(settings.GetSection("MongCai"));
builder.Services.AddHealthChecks().AddMongCaiRules();
builder.Services.AddOpenApi(options => options.AddMongCaiSchemas());
builder.Services.AddDbContextFactory<ShopContext>(options => options.UseSqlite(settings.GetConnectionString("Shop")).UseMongCai());
builder.Services.AddMongCaiPortal(options =>
{
    options.BaseAddress = settings.GetValue<Uri>("Portal:Address");
    options.Credentials = new(settings["Portal:Client"]!, settings["Portal:Secret"]!) { Scopes = [PortalScopes.DossiersRead, PortalScopes.DossiersWrite] };
});
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.AllowDuplicateProperties = false);
builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = Failures.Explain);
builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
builder.Services.AddSingleton(shop);
builder.Services.AddSingleton(ReadProcedures());
builder.Services.AddScoped<Counter>();
builder.Services.AddScoped<PortalDesk>();
builder.Services.AddScoped<CashDesk>();
builder.Services.AddScoped<IVnPayPayments>(provider => provider.GetRequiredService<CashDesk>());
builder.Services.AddScoped<IWebhookHandler<WebhookEvent.DossierChanged>, PortalNews>();
builder.Services.AddSingleton<IWebhookReplayStore, WebhookReplays<ShopContext>>();

WebApplication app = builder.Build();
_ = app.Services.GetRequiredService<Offices>()[shop.Office]; // an office that is not there stops the start
using (IServiceScope scope = app.Services.CreateScope())
{
    // Enough to begin with. Before the tables change, go over to migrations.
    scope.ServiceProvider.GetRequiredService<ShopContext>().Database.EnsureCreated();
}

app.UseExceptionHandler(Failures.ToOptions());
app.UseStatusCodePages();
app.MapOpenApi();
app.MapHealthChecks("/health");
app.MapShop();
app.MapMongCaiWebhook("/portal-events", app.Configuration.GetSection("Webhook:Secrets"));
app.MapVnPayIpn("/vnpay/ipn", VnPaySigner.WithSecret(settings["VnPay:Secret"]!));
app.Run();

static ProcedureCatalogue ReadProcedures()
{
    using StreamReader table = new(Path.Combine(AppContext.BaseDirectory, "procedures.csv"));
    return ProcedureCatalogue.Of(ProcedureTable.Read(table, new Validity(null, null)));
}
