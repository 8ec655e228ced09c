using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MongCai.AspNetCore.Tests.Harness;
using MongCai.Domain;
using MongCai.Domain.Payments;

namespace MongCai.AspNetCore.Tests;

public class PaymentTests
{
    private static readonly VnPaySigner VnPay = VnPaySigner.WithSecret("a secret of a merchant that is not one");
    private static readonly PlatformSigner Platform = PlatformSigner.Of("MC", "a secret of a partner that is not one");

    private readonly Payments payments = new();

    [Theory]
    [InlineData("HS1", "5000000", "00", "00", "Confirm Success")]
    [InlineData("HS1", "5000000", "24", "00", "Confirm Success")] // a failure is recorded too
    [InlineData("HS9", "5000000", "00", "01", "Order not found")]
    [InlineData("HS2", "5000000", "00", "02", "Order already confirmed")]
    [InlineData("HS1", "4999900", "00", "04", "Invalid amount")]
    [InlineData("HS1", "50000001", "00", "99", "Unknown error")] // no whole đồng
    public async Task Ipn_ByVerdict_IsAnsweredAsVnPayExpects(string reference, string amount, string response, string code, string message)
    {
        await using TestHost host = await StartAsync();

        JsonNode answer = await GetAsync(host, Signed(reference, amount, response));

        Assert.Equal((code, message), (answer["RspCode"]!.GetValue<string>(), answer["Message"]!.GetValue<string>()));
        Assert.Equal(code == "00" ? 1 : 0, payments.Recorded.Count);
    }

    [Fact]
    public async Task Ipn_Forged_LeavesNoTrace()
    {
        await using TestHost host = await StartAsync();
        string query = Signed("HS1", "5000000").Replace("vnp_ResponseCode=24", "vnp_ResponseCode=00", StringComparison.Ordinal)
            .Replace("5000000", "5000100", StringComparison.Ordinal);

        Assert.Equal("97", (await GetAsync(host, query))["RspCode"]!.GetValue<string>());
        Assert.Equal("97", (await GetAsync(host, "vnp_TxnRef=HS1"))["RspCode"]!.GetValue<string>());
        Assert.Equal("97", (await GetAsync(host, ""))["RspCode"]!.GetValue<string>());
        Assert.Equal("97", (await GetAsync(host, Signed("HS1", "5000000") + "&vnp_TxnRef=HS2"))["RspCode"]!.GetValue<string>()); // one field, two values
        Assert.Equal(0, payments.Asked);
        Assert.Empty(payments.Recorded);
    }

    [Fact]
    public async Task Ipn_WithForeignParameters_IsTaken()
    {
        await using TestHost host = await StartAsync();

        Assert.Equal("00", (await GetAsync(host, "utm=1&utm=2&" + Signed("HS1", "5000000")))["RspCode"]!.GetValue<string>());
    }

    [Fact]
    public async Task Ipn_SentAgain_IsRecordedOnce()
    {
        await using TestHost host = await StartAsync();

        JsonNode[] answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => GetAsync(host, Signed("HS1", "5000000"))));

        Assert.Equal("00", Assert.Single(answers, answer => answer["RspCode"]!.GetValue<string>() != "02")["RspCode"]!.GetValue<string>());
        Assert.Single(payments.Recorded);
    }

    [Fact]
    public async Task Ipn_AsAForm_IsReadAsTheQueryIs()
    {
        await using TestHost host = await StartAsync();
        using HttpResponseMessage answer = await PostAsync(host, "/ipn", Signed("HS1", "5000000"), "application/x-www-form-urlencoded");
        using HttpResponseMessage other = await PostAsync(host, "/ipn", "{}", "application/json");
        using HttpResponseMessage large = await PostAsync(host, "/ipn", new string('a', 20_000), "application/x-www-form-urlencoded");

        Assert.Equal("00", JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["RspCode"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, other.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
    }

    [Fact]
    public async Task Ipn_WhereTheStoreFails_IsAskedForAgain()
    {
        await using TestHost host = await StartAsync();
        payments.Failure = new TimeoutException("the database sleeps");

        Assert.Equal("99", (await GetAsync(host, Signed("HS1", "5000000")))["RspCode"]!.GetValue<string>());
        Assert.DoesNotContain(host.Logs.Lines, line => line.Contains("HS1", StringComparison.Ordinal) && line.Contains("VNPAY", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("HS1", "50000", "VND", "00", "00")]
    [InlineData("HS1", "50000", "VND", "01", "00")] // a failure is recorded too
    [InlineData("HS2", "50000", "VND", "00", "00")] // recorded before
    [InlineData("HS9", "50000", "VND", "00", "99")]
    [InlineData("HS1", "49999", "VND", "00", "99")]
    [InlineData("HS1", "50000", "USD", "00", "99")]
    public async Task Confirmation_ByVerdict_IsAnsweredAndSigned(string reference, string amount, string currency, string error, string code)
    {
        await using TestHost host = await StartAsync();

        JsonNode reply = await ConfirmAsync(host, Confirmation(reference, amount, currency, error));

        Assert.Equal((code, reference), (reply["MaLoi"]!.GetValue<string>(), reply["MaThamChieu"]!.GetValue<string>()));
        Assert.True(Platform.Verify(PlatformReply.SignedFields.Select(name => reply[name]!.GetValue<string>()), reply["MaXacThuc"]!.GetValue<string>()));
        Assert.Equal(reference == "HS1" && code == "00" ? 1 : 0, payments.Recorded.Count);
    }

    [Fact]
    public async Task Confirmation_Forged_IsNotRecordedAndItsReferenceNotSigned()
    {
        await using TestHost host = await StartAsync();
        JsonObject forged = Confirmation("HS1", "50000");
        forged["MaLoi"] = "01";

        JsonNode reply = await ConfirmAsync(host, forged);

        Assert.Equal(("99", ""), (reply["MaLoi"]!.GetValue<string>(), reply["MaThamChieu"]!.GetValue<string>()));
        Assert.Equal(0, payments.Asked);
    }

    [Fact]
    public async Task Confirmation_SentAgain_IsRecordedOnce()
    {
        await using TestHost host = await StartAsync();

        JsonNode[] replies = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => ConfirmAsync(host, Confirmation("HS1", "50000"))));

        Assert.All(replies, reply => Assert.Equal("00", reply["MaLoi"]!.GetValue<string>()));
        Assert.Single(payments.Recorded);
    }

    [Theory]
    [InlineData("{\"MaLoi\":\"00\",\"MaLoi\":\"01\"}", "application/json", HttpStatusCode.BadRequest)] // one field, two values
    [InlineData("[]", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("MaLoi=00&MaLoi=01", "application/x-www-form-urlencoded", HttpStatusCode.BadRequest)]
    [InlineData("<a/>", "application/xml", HttpStatusCode.UnsupportedMediaType)]
    public async Task Confirmation_ThatIsNoMessage_IsAProblem(string body, string type, HttpStatusCode status)
    {
        await using TestHost host = await StartAsync();
        using HttpResponseMessage answer = await PostAsync(host, "/confirm", body, type);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Confirmation_WithANumberAsAmountOrAsAForm_IsTaken()
    {
        await using TestHost host = await StartAsync();
        JsonObject message = Confirmation("HS1", "50000");
        string form = string.Join('&', message.Select(field => $"{field.Key}={Uri.EscapeDataString(field.Value!.GetValue<string>())}"));
        message["SoTien"] = 50000;

        Assert.Equal("00", (await ConfirmAsync(host, message))["MaLoi"]!.GetValue<string>());
        using HttpResponseMessage answer = await PostAsync(host, "/confirm", form, "application/x-www-form-urlencoded");
        Assert.Equal("00", JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["MaLoi"]!.GetValue<string>());
    }

    [Fact]
    public async Task Endpoints_WithoutPayments_AreNotMapped()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => TestHost.StartAsync(_ => { }, app => app.MapVnPayIpn("/ipn", VnPay)));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TestHost.StartAsync(_ => { }, app => app.MapPlatformConfirmation("/confirm", Platform)));
    }

    private static string Signed(string reference, string hundredths, string response = "24")
    {
        KeyValuePair<string, string>[] fields =
        [
            new("vnp_Amount", hundredths), new("vnp_OrderInfo", "Le phi ho so 1"), new("vnp_ResponseCode", response), new("vnp_TransactionNo", "14"),
            new("vnp_TransactionStatus", response == "00" ? "00" : "02"), new("vnp_TxnRef", reference),
        ];
        return string.Join('&', fields.Append(new("vnp_SecureHash", VnPay.Sign(fields))).Select(field => $"{field.Key}={WebUtility.UrlEncode(field.Value)}"));
    }

    private static JsonObject Confirmation(string reference, string amount, string currency = "VND", string error = "00")
    {
        (string Name, string Value)[] fields =
        [
            ("LoaiBanTin", "CONFIRM"), ("MaLoi", error), ("MaDoiTac", "MC"), ("MaThamChieu", reference), ("SoTien", amount), ("MaTienTe", currency),
            ("MaGiaoDich", "14"), ("MaNganHang", "BIDV"), ("ThoiGianGD", "20261129080000"), ("ThongTinGiaoDich", "Lệ phí hồ sơ 1"),
        ];
        JsonObject message = new(fields.Select(field => KeyValuePair.Create(field.Name, (JsonNode?)JsonValue.Create(field.Value))));
        message["MaXacThuc"] = Platform.Sign(fields.Select(field => field.Value));
        return message;
    }

    private static async Task<JsonNode> GetAsync(TestHost host, string query) =>
        JsonNode.Parse(await host.Http.GetStringAsync(new Uri("/ipn?" + query, UriKind.Relative)))!;

    private static async Task<JsonNode> ConfirmAsync(TestHost host, JsonObject message)
    {
        using HttpResponseMessage answer = await PostAsync(host, "/confirm", message.ToJsonString(), "application/json");
        return JsonNode.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync())!;
    }

    private static Task<HttpResponseMessage> PostAsync(TestHost host, string path, string body, string type) =>
        host.Http.PostAsync(new Uri(path, UriKind.Relative), new StringContent(body, new System.Net.Http.Headers.MediaTypeHeaderValue(type)));

    private Task<TestHost> StartAsync() => TestHost.StartAsync(
        builder => builder.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 11, 29, 1, 0, 0, TimeSpan.Zero)))
            .AddSingleton<IVnPayPayments>(payments).AddScoped<IPlatformPayments>(_ => payments),
        app =>
        {
            app.MapVnPayIpn("/ipn", VnPay);
            app.MapPlatformConfirmation("/confirm", Platform);
        });

    /// <summary>Payments of 50.000 đ: HS1 is open, HS2 was recorded before. Two notifications find HS1 open at the same time.</summary>
    private sealed class Payments : IVnPayPayments, IPlatformPayments
    {
        private int asked;

        public ConcurrentDictionary<string, string> Recorded { get; } = [];

        public int Asked => asked;

        public Exception? Failure { get; set; }

        public Task<ExpectedPayment?> FindAsync(VnPayIpn notification, CancellationToken cancellationToken) =>
            FindAsync(notification.Reference, cancellationToken);

        public async Task<ExpectedPayment?> FindAsync(string reference, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref asked);
            await Patience.LetOthersRunAsync(cancellationToken);
            return reference is "HS1" or "HS2" ? new(reference, Vnd.Of(50_000), reference == "HS2") : null;
        }

        public Task<bool> TryRecordAsync(VnPayIpn notification, CancellationToken cancellationToken) =>
            TryRecord(notification.Reference, notification.ResponseCode);

        public Task<bool> TryRecordAsync(PlatformNotification notification, CancellationToken cancellationToken) =>
            TryRecord(notification.Reference, notification.ErrorCode);

        private Task<bool> TryRecord(string reference, string code) =>
            Failure is null ? Task.FromResult(Recorded.TryAdd(reference, code)) : Task.FromException<bool>(Failure);
    }
}
