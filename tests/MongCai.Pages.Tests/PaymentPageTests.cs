using System.Diagnostics;
using System.Net;
using Microsoft.Playwright;
using MongCai.Domain;
using MongCai.Domain.Payments;
using MongCai.Pages.Tests.Harness;
using MongCai.Sdk.Contract;

namespace MongCai.Pages.Tests;

/// <summary>A fee is paid by the link of its payment, and the receipt is taken there.</summary>
[Collection(Site.Name)]
public sealed class PaymentPageTests(Browser browser, RunningPortal portal)
{
    private const string Reader = "/usr/bin/zbarimg";
    private const string NoToken = "0000000000000000000000000000000000000000000000000000000000000000";

    [SkippableFact]
    public async Task Payment_InABrowser_IsPaidOnceAndGivesItsReceipt()
    {
        Skip.IfNot(File.Exists(Reader), Reader + " is not here to read the code back: apt-get install zbar-tools.");
        PaymentResource payment = await portal.OpenPaymentAsync(1_234_567);
        IPage page = await browser.OpenAsync(portal.Address);
        await page.GotoAsync(PathOf(payment));
        string before = await page.InnerTextAsync("main");
        Assert.Contains("Chưa thanh toán", before, StringComparison.Ordinal);
        Assert.Contains("1.234.567\u00a0đ", before, StringComparison.Ordinal);
        Assert.Contains("Một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy đồng", before, StringComparison.Ordinal);
        Assert.Equal(payment.VietQr, await ReadBackAsync(await page.Locator("main svg").ScreenshotAsync()));

        await page.Locator("main button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#state")).ToHaveTextAsync("Đã thanh toán");
        Assert.Contains("1.234.567\u00a0đ", await page.InnerTextAsync("dl.facts dd >> nth=1"), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("main button").CountAsync()); // nothing is left to pay
        await portal.Caller.AskAsync(PortalOperations.IssueReceipt, payment.Id);
        await page.GetByText("Xem lại trạng thái").ClickAsync();
        IDownload receipt = await page.RunAndWaitForDownloadAsync(() => page.GetByText("Tải biên lai").ClickAsync());
        Assert.Contains("1.234.567", await File.ReadAllTextAsync(await receipt.PathAsync()), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Payment_SentTwice_IsPaidOnce()
    {
        PaymentResource payment = await portal.OpenPaymentAsync(20_000);
        foreach (int _ in Enumerable.Range(0, 2))
        {
            using HttpResponseMessage paid = await portal.Http.PostAsync(new Uri(PathOf(payment), UriKind.Relative), null);
            Assert.Equal((HttpStatusCode.SeeOther, PathOf(payment)), (paid.StatusCode, paid.Headers.Location!.OriginalString.Split('?')[0]));
        }

        Assert.Equal(Vnd.Of(20_000), (await portal.Caller.AskAsync(PortalOperations.GetPayment, payment.Id)).Is(200).Read<PaymentResource>().Received);
    }

    [Theory]
    [InlineData(PaymentEventKind.Expired, "Quá hạn thanh toán")]
    [InlineData(PaymentEventKind.Refunded, "Đã hoàn lại")]
    public async Task Payment_InAnotherState_SaysSo(PaymentEventKind kind, string words)
    {
        PaymentResource payment = await portal.OpenPaymentAsync(20_000);
        PaymentEventResource received = new() { Source = "bank", Id = payment.Id, Kind = OpenCode.Of(PaymentEventKind.Received), At = payment.OpenedAt, Amount = payment.Due, Method = OpenCode.Of(PaymentMethod.BankTransfer) };
        PaymentEventResource then = new() { Source = "bank", Id = payment.Id + "-2", Kind = OpenCode.Of(kind), At = payment.OpenedAt };
        PaymentEventResource[] events = kind == PaymentEventKind.Refunded
            ? [received, then with { Amount = payment.Due, Reason = "nộp hai lần", Returns = new() { Source = "bank", Id = payment.Id } }]
            : [then];
        foreach (PaymentEventResource one in events)
        {
            (await portal.Caller.SendAsync(PortalOperations.RecordPaymentEvent, one, payment.Id)).Is(200);
        }

        Assert.Contains(words, WebUtility.HtmlDecode(await portal.Http.GetStringAsync(new Uri(PathOf(payment), UriKind.Relative))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/thanh-toan/" + NoToken)] // nobody's
    [InlineData("/thanh-toan/short")] // no token
    [InlineData("/thanh-toan/" + NoToken + "/bien-lai")] // nor its receipt
    public async Task Payment_ByAWrongLink_SaysWhatToDo(string path)
    {
        using HttpResponseMessage response = await portal.Http.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("Đường dẫn thanh toán này không đúng", WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Receipt_ThatIsNotIssued_IsNotThere()
    {
        PaymentResource payment = await portal.OpenPaymentAsync(20_000);
        using HttpResponseMessage response = await portal.Http.GetAsync(new Uri(PathOf(payment) + "/bien-lai", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static string PathOf(PaymentResource payment) => new Uri(payment.PaymentLink!).AbsolutePath;

    private static async Task<string> ReadBackAsync(byte[] picture)
    {
        string file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, picture);
        using Process reader = Process.Start(new ProcessStartInfo(Reader, ["--quiet", "--raw", file]) { RedirectStandardOutput = true })!;
        string text = await reader.StandardOutput.ReadToEndAsync();
        await reader.WaitForExitAsync();
        File.Delete(file);
        return text.TrimEnd('\n');
    }
}
