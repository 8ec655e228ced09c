using System.Net;
using System.Text;
using PortalSandbox.Pages;

namespace MongCai.Portal.Tests.Sandbox;

public sealed class PagesTests
{
    [Theory]
    [InlineData("/", "Bạn cần làm thủ tục gì?")]
    [InlineData("/?lang=en", "What do you need to do?")]
    [InlineData("/tra-cuu", "Mã hồ sơ")]
    [InlineData("/thu-tuc?q=khai%20sinh", "Đăng ký khai sinh")]
    [InlineData("/thu-tuc?q=khai%20sinh&lang=en", "Birth registration")]
    [InlineData("/thu-tuc/1.000894", "Luật Hộ tịch 60/2014/QH13 Điều 18")]
    [InlineData("/thu-tuc/1.000894?lang=en", "Law on Civil Status 60/2014/QH13 Art 18")]
    [InlineData("/tinh-han", "Thời hạn giải quyết")]
    [InlineData("/thong-ke", "Tiếp nhận trong kỳ")]
    public async Task Get_EachPage_SaysWhatItShould(string path, string expected)
    {
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync();
        string page = WebUtility.HtmlDecode(await sandbox.Http.GetStringAsync(new Uri(path, UriKind.Relative)));
        Assert.Contains(expected, page, StringComparison.Ordinal);
        Assert.Contains("<main id=\"main\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_CatalogueByHtml_IsEscaped()
    {
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync();
        string page = await sandbox.Http.GetStringAsync(new Uri("/thu-tuc?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", UriKind.Relative));
        Assert.Contains("value=\"&quot;&gt;&lt;script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("000.00.01.H49-260817-0001", "00000000000000000000000000000000")] // no such dossier
    [InlineData("<b>", "</b>")] // no code at all
    [InlineData("", "")]
    public async Task Post_LookupOfNothing_SaysSoAndRepeatsNothing(string code, string token)
    {
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync();
        using FormUrlEncodedContent form = new(new Dictionary<string, string> { ["code"] = code, ["token"] = token });
        using HttpResponseMessage response = await sandbox.Http.PostAsync(new Uri("/tra-cuu", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("role=\"alert\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_TextInAHole_IsEscapedAndHtmlIsNot() =>
        Assert.Equal("<p>&lt;i&gt; &amp; <b>1</b></p>", Html.Of($"<p>{"<i> &"} {Html.Of($"<b>{1L}</b>")}</p>").ToString());

    [Theory]
    [InlineData("{}", "application/json", 415)]
    [InlineData("a=b", null, 415)]
    [InlineData("--x", "multipart/form-data", 415)]
    [InlineData("code=a", "application/x-www-form-urlencoded; charset=utf-7", 415)]
    [InlineData("code=a", "application/x-www-form-urlencoded; charset=nonsense", 415)]
    [InlineData("code=000.00.01.H49-260826-0001&token=%00", "application/x-www-form-urlencoded", 404)]
    [InlineData("code=%00&token=%ff", "application/x-www-form-urlencoded; charset=UTF-8", 404)]
    public async Task Post_LookupOfAnyKind_IsAPageAndNoFailure(string body, string? type, int status) // S-12
    {
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync();
        using ByteArrayContent content = new(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using HttpResponseMessage response = await sandbox.Http.PostAsync(new Uri("/tra-cuu", UriKind.Relative), content);
        Assert.Equal((status, "text/html"), ((int)response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.Contains("role=\"alert\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_LookupOfMoreFieldsThanAForm_IsNoFailure()
    {
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync();
        using StringContent content = new(string.Concat(Enumerable.Range(0, 3000).Select(number => $"&f{number}=x")), Encoding.UTF8, "application/x-www-form-urlencoded");
        using HttpResponseMessage response = await sandbox.Http.PostAsync(new Uri("/tra-cuu", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
