using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using MongCai.Pages.Tests.Harness;
using MongCai.Sdk.Contract;

namespace MongCai.Pages.Tests;

/// <summary>What holds of every page, at each width, in each scheme of colours and in both languages.</summary>
[Collection(Site.Name)]
public sealed partial class EveryPageTests(Browser browser, RunningPortal portal)
{
    private const int HeaviestPage = 30 * 1024;
    private const int MostRequests = 3;

    private static readonly int[] Widths = [320, 360, 768, 1440];

    private static readonly (string Name, ColorScheme Scheme, ForcedColors Forced)[] Colours =
    [
        ("light", ColorScheme.Light, ForcedColors.None), ("dark", ColorScheme.Dark, ForcedColors.None), ("forced", ColorScheme.Light, ForcedColors.Active),
    ];

    public static TheoryData<string, string> Pages { get; } = new()
    {
        { "home", "/" },
        { "catalogue", "/thu-tuc" },
        { "search", "/thu-tuc?q=khai sinh" },
        { "topic", "/thu-tuc?nhom=sinh-con" },
        { "nothing", "/thu-tuc?q=xyzzy" },
        { "procedure", "/thu-tuc/1.000894" },
        { "procedure-channels", "/thu-tuc/1.004222" },
        { "due-form", "/tinh-han" },
        { "due-tet", "/tinh-han?ngay=10/02/2026&gio=16:00&thoi-han=12 ngày làm việc" },
        { "due-hours", "/tinh-han?ngay=28/08/2026&gio=16:00&thoi-han=20 giờ làm việc&lich=satam" },
        { "due-projected", "/tinh-han?ngay=28/04/2031&gio=08:00&thoi-han=60 ngày làm việc&dung=05/05/2031&lai=12/05/2031" },
        { "due-wrong", "/tinh-han?ngay=31/02/2026&gio=8&thoi-han=vài ngày" },
        { "lookup", "/tra-cuu" },
        { "lookup-unknown", "/tra-cuu/1/000.00.01.H49-260817-0001/00000000000000000000000000000000" },
        { "figures", "/thong-ke" },
        { "rating", "/danh-gia/000.00.01.H49-260817-0001/AAAAAAAAAAAAAAAAAAAAAA" },
        { "rating-gone", "/danh-gia/000.00.01.H49-260817-0001/short" },
        { "error-404", "/khong-co" },
    };

    [SkippableTheory]
    [InlineData("payment", false)]
    [InlineData("payment-paid", true)]
    public async Task Payment_InEachDress_HasNoBarrier(string name, bool isPaid)
    {
        PaymentResource payment = await portal.OpenPaymentAsync(1_234_567);
        string path = new Uri(payment.PaymentLink!).AbsolutePath;
        if (isPaid)
        {
            using HttpResponseMessage paid = await portal.Http.PostAsync(new Uri(path, UriKind.Relative), null);
            await portal.Caller.AskAsync(PortalOperations.IssueReceipt, payment.Id);
        }

        await Page_InEachDress_HasNoBarrier(name, path);
    }

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task Page_InEachDress_HasNoBarrier(string name, string path)
    {
        foreach (string language in (string[])["vi", "en"])
        {
            await LookAsync(name, path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=" + language, language);
        }
    }

    private async Task LookAsync(string name, string address, string language)
    {
        IPage page = await browser.OpenAsync(portal.Address);
        List<(string Url, long Bytes)> answers = [];
        List<string> complaints = [];
        page.Response += (_, response) => answers.Add((response.Url, response.Headers.TryGetValue("content-length", out string? length) ? long.Parse(length, CultureInfo.InvariantCulture) : 0));
        page.Console += (_, message) => complaints.Add(message.Text);
        await page.GotoAsync(address);
        Assert.InRange(Encoding.UTF8.GetByteCount(await page.ContentAsync()) + answers.Sum(answer => answer.Bytes), 1, HeaviestPage);
        Assert.InRange(answers.Count, 1, MostRequests);
        Assert.DoesNotContain(complaints, complaint => !complaint.Contains("status of", StringComparison.Ordinal)); // a status of 400 or 404 is told
        await ReadAsync(page, language);
        foreach (int width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            foreach ((string colour, ColorScheme scheme, ForcedColors forced) in Colours)
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme, ForcedColors = forced });
                await FitAsync(page, Invariant($"{name} {language} {width} {colour}"));
                await (IsLookedAt(width, scheme, forced) ? JudgeAsync(page, Invariant($"{name} {language} {width} {colour}")) : Task.CompletedTask);
                await (width is 320 or 1440 && forced == ForcedColors.None && language == "vi" ? Screens.ShootAsync(page, Invariant($"{name}-{width}-{colour}")) : Task.CompletedTask);
            }
        }

        await EnlargeAsync(page);
        await page.Context.CloseAsync();
    }

    /// <summary>Each width in light, the narrowest and the widest in dark, one in forced colours: what differs between the others is no more than where lines break.</summary>
    private static bool IsLookedAt(int width, ColorScheme scheme, ForcedColors forced) =>
        (forced == ForcedColors.None && (scheme == ColorScheme.Light || width is 320 or 1440)) || (forced == ForcedColors.Active && width == 360);

    private static async Task FitAsync(IPage page, string dress) =>
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), dress + ": the page scrolls sideways");

    private static async Task JudgeAsync(IPage page, string dress)
    {
        string[] barriers = await Axe.BarriersAsync(page);
        Assert.True(barriers.Length == 0, dress + ": " + string.Join("; ", barriers));
    }

    /// <summary>Text of twice the size on a phone stays on the screen.</summary>
    private static async Task EnlargeAsync(IPage page)
    {
        await page.SetViewportSizeAsync(360, 900);
        await page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), page.Url + ": text of 200 % scrolls sideways");
        await page.EvaluateAsync("document.documentElement.style.fontSize = ''");
    }

    private static async Task ReadAsync(IPage page, string language)
    {
        string text = await page.InnerTextAsync("body");
        Assert.True(text.IsNormalized(NormalizationForm.FormC));
        Assert.Equal(language, await page.GetAttributeAsync("html", "lang"));
        Assert.DoesNotMatch(UngroupedNumber(), Codes().Replace(text, ""));
        Assert.DoesNotMatch(IsoDate(), text);
        Assert.InRange(await page.Locator("header [aria-current]").CountAsync(), 0, 1);
        JsonElement small = await page.EvaluateAsync<JsonElement>(
            "[...document.querySelectorAll('header a, header button, main form button, main input, main summary, .card a, .errors a')].filter(e => e.type !== 'hidden' && e.type !== 'radio' && e.getClientRects().length > 0 && e.getBoundingClientRect().height < 44).map(e => e.outerHTML)");
        Assert.Equal("", string.Join('\n', small.EnumerateArray().Select(element => element.GetString())));
    }

    /// <summary>A number over 999 without groups that is no year, date, code or telephone number.</summary>
    [GeneratedRegex(@"(?<![\d./:,–-])(?!19\d\d\b|20\d\d\b|21\d\d\b)[1-9]\d{3,}(?![\d./:–-])")]
    private static partial Regex UngroupedNumber();

    [GeneratedRegex(@"\b\d{4}-\d\d-\d\d\b")]
    private static partial Regex IsoDate();

    /// <summary>Codes of procedures, dossiers and instruments, telephone numbers and identifiers of requests.</summary>
    [GeneratedRegex(@"\d\.\d{6}|\d+/\d{4}/[\p{Lu}\d-]+|\d+/[\p{Lu}\d-]+|0203\s000\s0000|[0-9A-Z]{8,}[:0-9A-F]*|H49-\d{6}-\d{4}")]
    private static partial Regex Codes();
}
