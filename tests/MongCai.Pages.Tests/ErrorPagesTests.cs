using System.Net;
using System.Text;
using MongCai.Pages.Tests.Harness;
using PortalSandbox.Hosting;

namespace MongCai.Pages.Tests;

/// <summary>A person meets a page where a program meets a problem in JSON; the status is the same.</summary>
[Collection(Site.Name)]
public sealed class ErrorPagesTests(RunningPortal portal)
{
    private const string Person = "text/html,application/xhtml+xml,*/*;q=0.8";

    [Theory]
    [InlineData("GET", "/khong-co", "", "", 404, "Không có trang này")]
    [InlineData("GET", "/thu-tuc/9.999999", "", "", 404, "Không có trang này")] // a code of no procedure
    [InlineData("GET", "/thu-tuc/abc", "", "", 404, "Không có trang này")] // no code
    [InlineData("GET", "/v1/dossiers", "", "", 401, "Địa chỉ này dành cho chương trình")]
    [InlineData("DELETE", "/thu-tuc", "", "", 405, "Trang này không nhận cách gửi đó")]
    [InlineData("POST", "/v1/lookup", "{", "application/json", 422, "Không đọc được yêu cầu")]
    [InlineData("POST", "/oauth2/token", "{}", "application/json", 415, "Không đọc được loại nội dung đã gửi")]
    public async Task Request_ThatFails_IsAPageToAPersonAndAProblemToAProgram(string method, string path, string body, string type, int status, string title)
    {
        (int toPerson, string? kind, string page) = await SendAsync(method, path, body, type, Person);
        Assert.Equal((status, "text/html"), (toPerson, kind));
        Assert.Contains($"<h1>{title}</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<title>Lỗi: ", page, StringComparison.Ordinal);
        Assert.Contains("<code>", page, StringComparison.Ordinal); // the number to ask for help by
        (int toProgram, string? problem, _) = await SendAsync(method, path, body, type, "application/json");
        Assert.Equal((status, "application/problem+json"), (toProgram, problem));
    }

    [Theory]
    [InlineData("en-GB,en;q=0.9", "There is no such page")]
    [InlineData("fr,vi;q=0.5,en;q=0.4", "Không có trang này")]
    [InlineData("fr", "Không có trang này")]
    public async Task Page_OfAnError_IsInTheReadersLanguage(string accepted, string title)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/khong-co");
        request.Headers.TryAddWithoutValidation("Accept", Person);
        request.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        using HttpResponseMessage response = await portal.Http.SendAsync(request);
        Assert.Contains($"<h1>{title}</h1>", WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_TooLarge_IsAPageToo()
    {
        (int large, string? kind, string page) = await SendAsync("POST", "/oauth2/token", new string('a', (2 << 20) + 1), "application/x-www-form-urlencoded", Person);
        Assert.Equal((413, "text/html"), (large, kind));
        Assert.Contains("<h1>Nội dung gửi quá lớn</h1>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_ThatMakesThePortalFail_IsAPageWithItsNumber()
    {
        string folder = Directory.CreateTempSubdirectory("mongcai-pages-").FullName;
        PortalSandboxHost host = await RunningPortal.StartAsync(Path.Combine(folder, "fails.db"), TimeProvider.System, configure: options => options with { Catalogue = null! });
        await using (host.ConfigureAwait(false))
        {
            using HttpClient http = new() { BaseAddress = host.Address };
            http.DefaultRequestHeaders.TryAddWithoutValidation("Accept", Person);
            using HttpResponseMessage response = await http.GetAsync(new Uri("/thu-tuc", UriKind.Relative));
            Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
            Assert.Contains("<h1>Cổng gặp sự cố</h1>", WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Request_OverTheQuota_SaysInWordsWhenToComeBack()
    {
        string folder = Directory.CreateTempSubdirectory("mongcai-pages-").FullName;
        PortalSandboxHost host = await RunningPortal.StartAsync(Path.Combine(folder, "quota.db"), TimeProvider.System, pages: 1);
        await using (host.ConfigureAwait(false))
        {
            using HttpClient http = new() { BaseAddress = host.Address };
            http.DefaultRequestHeaders.TryAddWithoutValidation("Accept", Person);
            (await http.GetAsync(new Uri("/", UriKind.Relative))).Dispose();
            using HttpResponseMessage second = await http.GetAsync(new Uri("/", UriKind.Relative));
            Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
            Assert.True(second.Headers.RetryAfter?.Delta > TimeSpan.Zero);
            Assert.Matches("Xin thử lại sau [0-9]+\u00a0(giây|phút)", WebUtility.HtmlDecode(await second.Content.ReadAsStringAsync()));
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Answer_OfEachKind_AllowsNothingFromElsewhere()
    {
        using HttpResponseMessage page = await portal.Http.GetAsync(new Uri("/", UriKind.Relative));
        string policy = page.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script", policy, StringComparison.Ordinal);
        string sheet = (await page.Content.ReadAsStringAsync()).Split("rel=\"stylesheet\" href=\"")[1].Split('"')[0];
        using HttpResponseMessage style = await portal.Http.GetAsync(new Uri(sheet, UriKind.Relative));
        Assert.Contains("immutable", style.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.InRange(style.Content.Headers.ContentLength!.Value, 1, 8 * 1024);
    }

    private async Task<(int Status, string? Kind, string Text)> SendAsync(string method, string path, string body, string type, string accept)
    {
        using HttpRequestMessage request = new(new HttpMethod(method), path);
        request.Content = body.Length > 0 ? new StringContent(body, Encoding.UTF8, type) : null;
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using HttpResponseMessage response = await portal.Http.SendAsync(request);
        return ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()));
    }
}
