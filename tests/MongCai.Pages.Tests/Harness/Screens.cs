using Microsoft.Playwright;

namespace MongCai.Pages.Tests.Harness;

/// <summary>Pictures of pages for a person to look at, in the folder that MONGCAI_SCREENSHOTS names; none without.</summary>
internal static class Screens
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("MONGCAI_SCREENSHOTS");

    internal static async Task ShootAsync(IPage page, string name)
    {
        if (Folder is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
        }
    }
}
