using System.Net;
using Microsoft.Playwright;
using MongCai.Domain.Lookup;
using MongCai.Pages.Tests.Harness;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;
using PortalSandbox.Hosting;

namespace MongCai.Pages.Tests;

/// <summary>The look-up finds a dossier however its codes are typed, and says what is wrong where it does not.</summary>
[Collection(Site.Name)]
public sealed class LookupPageTests(Browser browser, RunningPortal portal)
{
    [Theory]
    [InlineData("{0}", "{1}")]
    [InlineData("  {0} ", " {1}\t")] // spaces around
    [InlineData("{0:spaced}", "{1}")] // spaces around the dashes
    [InlineData("{0:en-dash}", "{1}")]
    [InlineData("{0:lower}", "{1:lower}")]
    [InlineData("{0}", "{1:grouped}")] // in groups of four
    [InlineData("{0}", "{1:dashed}")]
    [InlineData("{2}", "")] // the whole link in the first field
    [InlineData("", "{2}")] // in the second
    [InlineData("{2:no-scheme}", "")]
    public async Task Post_OfCodesAsPeopleTypeThem_FindsTheDossier(string code, string token)
    {
        LookupLink link = await FiledAsync();
        using HttpResponseMessage response = await PostAsync("/tra-cuu", Typed(code, link), Typed(token, link));
        string page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains($"<h1>Hồ sơ {link.Code}</h1>", page, StringComparison.Ordinal);
        Assert.Contains("Đã nộp, chờ tiếp nhận", page, StringComparison.Ordinal);
        Assert.Equal(5, page.Split("<ol class=\"track\">")[1].Split("</ol>")[0].Split("<li").Length - 1);
    }

    [Theory]
    [InlineData("000.00.01.H49-260817-0001", "00000000000000000000000000000000", "code token")] // no such dossier: which of the two is wrong is not told
    [InlineData("H49", "00000000000000000000000000000000", "code")]
    [InlineData("000.00.01.H49-260817-0001", "0123", "token")]
    [InlineData("<b>", "</b>", "code token")]
    [InlineData("", "", "code token")]
    public async Task Post_OfWrongCodes_KeepsBothFieldsAndMarksTheWrongOnes(string code, string token, string wrong)
    {
        using HttpResponseMessage response = await PostAsync("/tra-cuu?lang=en", code, token);
        string page = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("<title>Error: ", page, StringComparison.Ordinal);
        Assert.Contains($"name=\"code\" value=\"{WebUtility.HtmlEncode(code)}\"", page, StringComparison.Ordinal);
        Assert.Contains($"name=\"token\" value=\"{WebUtility.HtmlEncode(token)}\"", page, StringComparison.Ordinal);
        foreach (string field in (string[])["code", "token"])
        {
            Assert.Equal(wrong.Contains(field, StringComparison.Ordinal), page.Contains($"aria-invalid=\"true\" aria-describedby=\"{field}-wrong", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Link_OfADossierFiledHere_OpensHereAndTellsNothingOfAPerson()
    {
        NewDossier filing = SampleData.NewDossier(1);
        DossierResource filed = await portal.Caller.FileAsync(filing);
        Assert.StartsWith(portal.Address.ToString(), filed.LookupLink, StringComparison.Ordinal);
        using HttpResponseMessage response = await portal.Http.GetAsync(new Uri(filed.LookupLink!));
        string page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain(filing.Applicant.Name!.ToString()!, page, StringComparison.Ordinal);
        Assert.DoesNotContain(filing.Procedure.ToString(), page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Track_OfADossierOnItsWay_ShowsTheStepAndWhatToDo()
    {
        DossierResource filed = await portal.Caller.FileAsync(SampleData.NewDossier(1));
        DossierResource settled = await portal.Caller.DoAsync(filed, new DossierCommand.Accept(), new DossierCommand.Transfer(Generated.Department));
        Assert.Contains("aria-current=\"step\">● Giải quyết", await PageAsync(filed), StringComparison.Ordinal);
        await portal.Caller.DoAsync(settled, new DossierCommand.Decide(Generated.Result));
        Assert.Contains("aria-current=\"step\">● Có kết quả", await PageAsync(filed), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Form_InABrowser_PutsTheFocusOnWhatIsWrongAndKeepsTheAnswerInTheOtherLanguage()
    {
        LookupLink link = await FiledAsync();
        IPage page = await browser.OpenAsync(portal.Address);
        await page.GotoAsync("/tra-cuu");
        await page.FillAsync("#code", link.Code.ToString());
        await page.FillAsync("#token", "0123");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("Cần sửa lại", await page.InnerTextAsync("*:focus h2"));
        await page.ClickAsync(".errors a");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(link.Token.Reveal());
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(".track");
        Assert.DoesNotContain(link.Token.Reveal(), page.Url, StringComparison.Ordinal);
        await page.ClickAsync("nav button");
        Assert.Equal($"Dossier {link.Code}", await page.InnerTextAsync("h1"));
        Assert.DoesNotContain(link.Token.Reveal(), page.Url, StringComparison.Ordinal);
        await page.SetViewportSizeAsync(320, 900);
        Assert.Empty(await Axe.BarriersAsync(page));
        await Screens.ShootAsync(page, "lookup-found-320-light");
        await page.Context.CloseAsync();
    }

    private async Task<LookupLink> FiledAsync() => LookupLink.Parse((await portal.Caller.FileAsync(SampleData.NewDossier(1))).LookupLink!);

    private async Task<string> PageAsync(DossierResource filed) => WebUtility.HtmlDecode(await portal.Http.GetStringAsync(new Uri(filed.LookupLink!)));

    private Task<HttpResponseMessage> PostAsync(string path, string code, string token) => portal.Http.PostAsync(
        new Uri(path, UriKind.Relative), new FormUrlEncodedContent(new Dictionary<string, string> { ["code"] = code, ["token"] = token }));

    private static string Typed(string pattern, LookupLink link)
    {
        (string code, string token) = (link.Code.ToString(), link.Token.Reveal());
        return pattern
            .Replace("{0}", code, StringComparison.Ordinal)
            .Replace("{0:spaced}", code.Replace("-", " - ", StringComparison.Ordinal), StringComparison.Ordinal)
            .Replace("{0:en-dash}", code.Replace('-', '–'), StringComparison.Ordinal)
            .Replace("{0:lower}", code.ToLowerInvariant(), StringComparison.Ordinal)
            .Replace("{1}", token, StringComparison.Ordinal)
            .Replace("{1:lower}", token.ToLowerInvariant(), StringComparison.Ordinal)
            .Replace("{1:grouped}", string.Join(' ', token.Chunk(4).Select(group => new string(group))), StringComparison.Ordinal)
            .Replace("{1:dashed}", string.Join('-', token.Chunk(4).Select(group => new string(group))), StringComparison.Ordinal)
            .Replace("{2}", link.Reveal(), StringComparison.Ordinal)
            .Replace("{2:no-scheme}", link.Reveal().Split("//")[1], StringComparison.Ordinal);
    }
}
