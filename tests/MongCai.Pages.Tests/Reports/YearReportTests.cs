using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Playwright;
using MongCai.Pages.Tests.Harness;

namespace MongCai.Pages.Tests.Reports;

/// <summary>The year report on a screen, on paper and as a workbook.</summary>
[Collection(Site.Name)]
public sealed partial class YearReportTests(Browser browser, SmallReport report) : IClassFixture<SmallReport>
{
    private const double A4Width = 595;
    private const double A4Height = 842;

    [SkippableTheory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task Report_OnA4_HasEveryCellWhole(string language)
    {
        IPage page = await OpenAsync(language);
        string[] cells = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('main > div.wide th, main > div.wide td, h1, h2, ul.key li, main > p')].map(e => e.textContent)");

        PrintedText printed = new(await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true }));

        Assert.True(cells.Length > 300, Invariant($"{cells.Length} cells"));
        Assert.All(cells.Select(PrintedText.Bare).Distinct(), cell => Assert.Contains(cell, printed.Text, StringComparison.Ordinal));
        Assert.All(printed.Sheets, sheet => Assert.True(Math.Abs(sheet.Width - A4Width) < 1 && Math.Abs(sheet.Height - A4Height) < 1));
        Assert.Empty(printed.Beyond);
        Assert.Contains(Invariant($"1/{printed.Sheets.Count}"), printed.Text, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task Report_AtAnyWidth_HasNoBarrier(string language)
    {
        IPage page = await OpenAsync(language);
        foreach ((int width, ColorScheme scheme) in ((int, ColorScheme)[])[(320, ColorScheme.Light), (360, ColorScheme.Dark), (1440, ColorScheme.Light), (1440, ColorScheme.Dark)])
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), Invariant($"{width}: the page scrolls sideways"));
            Assert.Equal("", string.Join("; ", await Axe.BarriersAsync(page)));
            await Screens.ShootAsync(page, Invariant($"report-{language}-{width}-{scheme}"));
        }
    }

    [SkippableFact]
    public async Task Report_Begins_WithFiveFiguresAndItsContents()
    {
        IPage page = await OpenAsync("vi");
        string[] first = await page.EvaluateAsync<string[]>("[...document.querySelector('main').children].slice(0, 4).map(e => e.localName)");

        Assert.Equal(["h1", "p", "ul", "nav"], first);
        Assert.StartsWith("default-src 'none'", await page.GetAttributeAsync("meta[http-equiv=Content-Security-Policy]", "content"), StringComparison.Ordinal);
        Assert.Equal(5, await page.Locator("ul.key > li > strong").CountAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("[...document.querySelectorAll('nav a')].filter(a => !document.getElementById(a.hash.slice(1))).length"));
        Assert.Equal(await page.Locator("h2").CountAsync(), await page.Locator("nav a").CountAsync());
    }

    [SkippableFact]
    public async Task Chart_IsNamedAndFollowedByItsTable()
    {
        IPage page = await OpenAsync("vi");

        Assert.Equal(4, await page.Locator("figure svg[role=img] > title + desc").CountAsync());
        Assert.Equal(4, await page.Locator("figure > div + details table").CountAsync());
        Assert.Equal(51, await page.Locator("figure:first-of-type details tbody tr").CountAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("[...document.querySelectorAll('svg text')].filter(t => t.getAttribute('x').includes(',') || !t.getAttribute('font-family').startsWith('system-ui')).length"));
        Assert.Equal(0, await page.EvaluateAsync<int>("[...document.querySelectorAll('[id]')].length - new Set([...document.querySelectorAll('[id]')].map(e => e.id)).size"));
    }

    [SkippableFact]
    public async Task Names_AtTheEndsOfLines_LieApart()
    {
        IPage page = await OpenAsync("en");
        bool isApart = await page.EvaluateAsync<bool>("""
            (() => { const names = ['In time or early', 'Digitization', 'Reuse of data', 'Filed online', 'Cashless']
                .map(name => [...document.querySelectorAll('figure:first-of-type svg text')].find(t => t.textContent === name).getBoundingClientRect())
                .sort((a, b) => a.top - b.top);
              return names.every((name, place) => place === 0 || names[place - 1].bottom <= name.top + 2); })()
            """);

        Assert.True(isApart);
    }

    [Theory]
    [InlineData("vi", "Mục lục", "Tiếp nhận")]
    [InlineData("en", "Contents", "Received")]
    public void Workbook_HasASheetForEachTable_InItsLanguage(string language, string contents, string heading)
    {
        using ZipArchive book = ZipFile.OpenRead(Path.Combine(report.FolderOf(language), "report.xlsx"));
        string[] names = [.. Part(book, "xl/workbook.xml").Descendants().Where(element => element.Name.LocalName == "sheet").Select(sheet => sheet.Attribute("name")!.Value)];
        string html = File.ReadAllText(report.PageOf(language).LocalPath);

        Assert.Equal(contents, names[0]);
        Assert.Equal(Captions().Count(html), names.Length - 1);
        Assert.All(names, name => Assert.InRange(name.Length, 1, 31));
        Assert.Equal(names.Skip(1), Texts(Part(book, "xl/worksheets/sheet1.xml")).Where((_, place) => place % 2 == 0));
        Assert.Contains(heading, Texts(Part(book, "xl/worksheets/sheet2.xml")));
        Assert.Contains(Part(book, "xl/worksheets/sheet2.xml").Descendants(), element => element.Name.LocalName == "col");
    }

    private static XDocument Part(ZipArchive book, string name)
    {
        using Stream part = book.GetEntry(name)!.Open();
        return XDocument.Load(part);
    }

    private static IEnumerable<string> Texts(XDocument part) => part.Descendants().Where(element => element.Name.LocalName == "t").Select(text => text.Value);

    private async Task<IPage> OpenAsync(string language)
    {
        IPage page = await browser.OpenAsync(report.PageOf(language));
        await page.GotoAsync(report.PageOf(language).ToString());
        return page;
    }

    [GeneratedRegex("<caption>")]
    private static partial Regex Captions();
}
