using Microsoft.Playwright;
using MongCai.Pages.Tests.Harness;

namespace MongCai.Pages.Tests.Reports;

/// <summary>The page of the day and the forms of OneStopDay, on a screen and on paper.</summary>
[Collection(Site.Name)]
public sealed class FortnightTests(Browser browser, Fortnight fortnight) : IClassFixture<Fortnight>
{
    private const double A5Width = 420;
    private const double A5Height = 595;
    private const double A4Long = 842;
    private const double LeastDueDay = 14;

    [SkippableFact]
    public async Task Day_AtAnyWidth_HasNoBarrier()
    {
        IPage page = await OpenAsync("index.html");
        foreach ((int width, ColorScheme scheme) in ((int, ColorScheme)[])[(320, ColorScheme.Light), (360, ColorScheme.Dark), (1440, ColorScheme.Light), (1440, ColorScheme.Dark)])
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), Invariant($"{width}: the page scrolls sideways"));
            Assert.Equal("", string.Join("; ", await Axe.BarriersAsync(page)));
            await Screens.ShootAsync(page, Invariant($"day-{width}-{scheme}"));
        }
    }

    [SkippableFact]
    public async Task Day_HasEachPendingDossierWithItsLight_AndLeadsToEveryForm()
    {
        IPage page = await OpenAsync("index.html");
        string[] lights = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('tbody tr')].map(row => row.lastElementChild.textContent)");
        string[] dues = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('tbody tr.DueToday td:nth-child(4)')].map(cell => cell.textContent)");
        string[] links = await page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('a')].map(link => decodeURIComponent(link.getAttribute('href'))))]");

        Assert.Equal(await page.InnerTextAsync(".key li:first-child strong"), Invariant($"{lights.Length}"));
        Assert.Equal(await page.InnerTextAsync(".key li:nth-child(2) strong"), Invariant($"{lights.Count(light => light == "✗ quá hạn")}"));
        Assert.All(dues, due => Assert.EndsWith("28/08/2026", due, StringComparison.Ordinal));
        Assert.NotEmpty(dues);
        Assert.StartsWith("default-src 'none'", await page.GetAttributeAsync("meta[http-equiv=Content-Security-Policy]", "content"), StringComparison.Ordinal);
        Assert.Equal(fortnight.Forms.Select(Path.GetFileName).Order(StringComparer.Ordinal), links.Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public async Task Form_OnPaper_IsOneWholeSheetOfItsSize()
    {
        Assert.Equal(["01", "02", "03", "04", "05", "06", "07"], fortnight.Forms.Select(NumberOf).Distinct().Order(StringComparer.Ordinal));
        foreach (string form in fortnight.Forms.Where(form => !form.EndsWith("-kept.html", StringComparison.Ordinal))) // its copy has the same lines
        {
            await JudgeAsync(form);
        }
    }

    [SkippableFact]
    public async Task Form_OnAPhone_FitsAndHasNoBarrier()
    {
        foreach (string form in fortnight.Forms.DistinctBy(NumberOf))
        {
            IPage page = await OpenAsync(Path.GetFileName(form));
            await page.SetViewportSizeAsync(360, 800);
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), form + " scrolls sideways");
            Assert.Equal("", string.Join("; ", await Axe.BarriersAsync(page)));
            await Screens.ShootAsync(page, "form-" + NumberOf(form));
        }
    }

    private static string NumberOf(string form) => Path.GetFileName(form).StartsWith("register", StringComparison.Ordinal) ? "07" : form[(form.IndexOf("form-", StringComparison.Ordinal) + 5)..][..2];

    private async Task JudgeAsync(string form)
    {
        IPage page = await OpenAsync(Path.GetFileName(form));
        string[] texts = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('h1, dt, dd, th, td, .code')].map(e => e.innerText)");
        double[] dueSizes = await page.EvaluateAsync<double[]>("[...document.querySelectorAll('.large dd')].map(day => parseFloat(getComputedStyle(day).fontSize) * 0.75)"); // in points
        PrintedText printed = new(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        await page.CloseAsync();

        Assert.True(printed.Sheets.Count == 1 || NumberOf(form) == "07", Invariant($"{form} takes {printed.Sheets.Count} sheets"));
        Assert.All(printed.Sheets, sheet => Assert.True(IsSheetOf(form, sheet), Invariant($"{form}: {sheet}")));
        Assert.Empty(printed.Beyond);
        Assert.All(dueSizes, size => Assert.InRange(size, LeastDueDay, 30));
        Assert.All(texts.Select(PrintedText.Bare), text => Assert.Contains(text, printed.Text, StringComparison.OrdinalIgnoreCase));
        if (NumberOf(form) == "01")
        {
            Assert.Contains("Mãtracứu:", printed.Text, StringComparison.Ordinal);
            Assert.Contains("Thờigiantrảkếtquả:", printed.Text, StringComparison.Ordinal);
            Assert.Contains(CopyOf(form), fortnight.Forms);
        }
    }

    /// <summary>The other copy of a slip: one is kept and one given to the applicant.</summary>
    private static string CopyOf(string slip) => slip.EndsWith("-kept.html", StringComparison.Ordinal)
        ? slip.Replace("-kept", "", StringComparison.Ordinal)
        : slip.Replace(".html", "-kept.html", StringComparison.Ordinal);

    private static bool IsSheetOf(string form, (double Width, double Height) sheet) => NumberOf(form) is "06" or "07"
        ? Math.Abs(sheet.Width - A4Long) < 1 && Math.Abs(sheet.Height - A5Height) < 1
        : Math.Abs(sheet.Width - A5Width) < 1 && Math.Abs(sheet.Height - A5Height) < 1;

    private async Task<IPage> OpenAsync(string file)
    {
        IPage page = await browser.OpenAsync(fortnight.AddressOf(file));
        await page.GotoAsync(fortnight.AddressOf(file).ToString());
        return page;
    }
}
