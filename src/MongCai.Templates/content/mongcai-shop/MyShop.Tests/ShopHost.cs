using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using MongCai.Domain.Payments;
using MongCai.Sdk.Testing;
using MongCai.Sdk;

namespace MyShop.Tests;

/// <summary>The whole shop in process: a database of its own, a portal in process, and the morning of 26 August 2026.</summary>
public sealed class ShopHost : WebApplicationFactory<Program>
{
    private const string VnPaySecret = "a secret of a merchant that is not one";

    private readonly string database = Path.Combine(Path.GetTempPath(), $"{Path.GetRandomFileName()}.db");
    private readonly SelfMovingClock clock = new(new(2026, 8, 26, 8, 20, 0, TimeSpan.FromHours(7)));

    public ShopHost() => Portal = new(clock);

    public FakePortal Portal { get; }

    public DateTimeOffset Now => clock.GetUtcNow();

    public WebhookSecret WebhookSecret { get; } = WebhookSecret.Of(new byte[32]);

    public VnPaySigner VnPay { get; } = VnPaySigner.WithSecret(VnPaySecret);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("ConnectionStrings:Shop", $"Data Source={database};Pooling=False");
        builder.UseSetting("Portal:Secret", "not asked for by a portal in process");
        builder.UseSetting("Webhook:Secrets", WebhookSecret.Reveal());
        builder.UseSetting("VnPay:Secret", VnPaySecret);
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock).AddSingleton(Portal.CreateClient()));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        Portal.Dispose();
        File.Delete(database);
    }
}
