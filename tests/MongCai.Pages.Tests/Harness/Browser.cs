using Microsoft.Playwright;

namespace MongCai.Pages.Tests.Harness;

/// <summary>One Chromium for all tests, that of the system: nothing is downloaded. Where there is none, its tests are skipped and say so.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Variable = "MONGCAI_CHROMIUM";

    /// <summary>Milliseconds to wait for anything: a machine that does much else is slow, and not wrong.</summary>
    private const float Longest = 120_000;

    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-dev-shm-usage", // shared memory is small where programs run in containers
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    private static string Executable => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path ? path : "/usr/bin/chromium";

    public async Task InitializeAsync()
    {
        if (!File.Exists(Executable))
        {
            return;
        }

        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = Quiet });
    }

    public async Task DisposeAsync()
    {
        await (browser?.CloseAsync() ?? Task.CompletedTask);
        playwright?.Dispose();
    }

    /// <summary>Opens a page of its own, with a Vietnamese reader before it.</summary>
    internal async Task<IPage> OpenAsync(Uri site, string language = "vi-VN")
    {
        Skip.If(browser is null, Invariant($"There is no Chromium at {Executable}: apt-get install chromium, or name one in {Variable}."));
        IBrowserContext context = await browser.NewContextAsync(new() { BaseURL = site.ToString(), Locale = language, TimezoneId = "Asia/Ho_Chi_Minh" });
        context.SetDefaultTimeout(Longest);
        return await context.NewPageAsync();
    }
}
