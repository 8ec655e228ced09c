using System.Globalization;
using System.Net;
using Microsoft.Playwright;
using MongCai.Pages.Tests.Harness;

namespace MongCai.Pages.Tests;

/// <summary>What people do from page to page, by keyboard and by search.</summary>
[Collection(Site.Name)]
public sealed class WayThroughTests(Browser browser, RunningPortal portal)
{
    [SkippableFact]
    public async Task Home_ByTab_ShowsTheSkipLinkAndLeadsToTheSearch()
    {
        IPage page = await browser.OpenAsync(portal.Address);
        await page.GotoAsync("/");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("(() => { const r = document.activeElement.getBoundingClientRect(); return document.activeElement.className === 'skip' && r.top >= 0 && r.left >= 0 && r.height >= 44; })()"));
        while (await page.EvaluateAsync<bool>("document.activeElement.closest('nav') !== null || document.activeElement.className === 'skip'"))
        {
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Equal("q", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Search_ThroughAProcedure_EndsAtItsDueDate()
    {
        IPage page = await browser.OpenAsync(portal.Address);
        await page.GotoAsync("/");
        await page.FillAsync("#q", "thuong tru");
        await page.Keyboard.PressAsync("Enter");
        await page.ClickAsync(".cards a >> text=Đăng ký thường trú");
        await page.ClickAsync("a.button");
        Assert.Equal("Thứ Tư, 17:00\u00a009/12/2026", await page.InnerTextAsync(".big")); // seven working days from Monday, 30 November
        await page.ClickAsync(".turn a");
        Assert.Equal("Wednesday, 17:00\u00a009/12/2026", await page.InnerTextAsync(".big"));
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Site_WithoutItsStyleSheet_StillLeadsFromSearchToDueDate()
    {
        IPage page = await browser.OpenAsync(portal.Address);
        await page.RouteAsync("**/*.css", route => route.AbortAsync());
        await page.GotoAsync("/");
        Assert.Equal("8px", await page.EvaluateAsync<string>("getComputedStyle(document.body).marginTop")); // the browser's own
        await page.FillAsync("#q", "thuong tru");
        await page.Keyboard.PressAsync("Enter");
        await page.ClickAsync("main a >> text=Đăng ký thường trú");
        await page.ClickAsync("main a >> text=Tính ngày hẹn");
        Assert.Contains("09/12/2026", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        foreach (string path in (string[])["/", "/thu-tuc", "/thu-tuc/1.004222", "/tinh-han", "/tra-cuu", "/thong-ke"])
        {
            await page.GotoAsync(path);
            Assert.Equal(0, await page.EvaluateAsync<int>("[...document.querySelectorAll('svg')].filter(picture => picture.getBoundingClientRect().width > innerWidth).length"));
            Assert.Equal(0, await page.EvaluateAsync<int>("[...document.querySelectorAll('main input:not([type=hidden]), main button, main select')].filter(field => field.getClientRects().length === 0 && !field.closest('details')).length"));
        }

        await Screens.ShootAsync(page, "without-style");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("đăng kí kết hôn", "vi", "Đăng ký kết hôn")] // i for y
    [InlineData("giấy khai sinh cho con", "vi", "Đăng ký khai sinh")]
    [InlineData("birth", "en", "Birth registration")]
    public async Task Search_InEverydayWords_FindsTheRightOneFirst(string text, string language, string first) =>
        Assert.Equal(first, Cards(await PageAsync($"/thu-tuc?q={Uri.EscapeDataString(text)}&lang={language}"))[0]);

    [Theory]
    [InlineData("sổ đỏ", "Cấp đổi Giấy chứng nhận QSDĐ…")] // its everyday name
    [InlineData("xyzzy", null)] // nothing at all
    public async Task Search_ForWhatIsCalledOtherwise_FindsItOrSaysWhatToDo(string text, string? first)
    {
        string page = await PageAsync($"/thu-tuc?q={Uri.EscapeDataString(text)}");
        Assert.Equal(first, Cards(page).FirstOrDefault());
        Assert.Equal(first is null, page.Contains("Dùng ít từ hơn", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Catalogue_PageByPage_ShowsEachProcedureOnce()
    {
        List<string> all = [];
        for (int page = 1; page <= 3; page++)
        {
            string[] cards = Cards(await PageAsync("/thu-tuc?trang=" + page.ToString(CultureInfo.InvariantCulture)));
            Assert.InRange(cards.Length, 1, 20);
            all.AddRange(cards);
        }

        Assert.Equal(60, all.Distinct().Count());
    }

    [Fact]
    public async Task Link_ToTheOtherLanguage_KeepsPathAndQuery()
    {
        string page = await PageAsync("/thu-tuc?q=khai+sinh&trang=1");
        Assert.Contains("href=\"/thu-tuc?q=khai%20sinh&trang=1&lang=en\"", page, StringComparison.Ordinal);
    }

    private async Task<string> PageAsync(string address) => WebUtility.HtmlDecode(await portal.Http.GetStringAsync(new Uri(address, UriKind.Relative)));

    private static string[] Cards(string page) => [.. page.Split("<li class=\"card\">").Skip(1).Select(card => card.Split("</a>")[0].Split('>')[^1])];
}
