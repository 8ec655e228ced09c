using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;
using MongCai.Sdk;
using NodaTime.Extensions;

namespace MyShop.Tests;

public sealed class ShopTests : IDisposable
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { AllowDuplicateProperties = false };

    private readonly ShopHost shop = new();
    private readonly HttpClient http;

    public ShopTests() => http = shop.CreateClient();

    public void Dispose() => shop.Dispose();

    [Fact]
    public async Task DueDate_OverNationalDay_ExplainsItself()
    {
        string text = await http.GetStringAsync("/due-dates?time=5 ngày làm việc");

        Assert.Contains("Quốc khánh", text, StringComparison.Ordinal);
        Assert.Contains("07/09/2026", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dossier_Filed_IsStoredWithItsDueDate()
    {
        JsonNode filed = await FileAsync("1.004873");

        Assert.Equal(("000.00.01.H49-260826-0001", "2026-09-03T17:00:00"), (Text(filed, "code"), Text(filed, "dueAt")));
        Assert.Equal(filed.ToJsonString(), (await http.GetFromJsonAsync<JsonNode>("/dossiers/000.00.01.H49-260826-0001"))!.ToJsonString());
    }

    [Theory]
    [InlineData("9.999999", HttpStatusCode.NotFound)] // not in procedures.csv
    [InlineData("1.4873", HttpStatusCode.BadRequest)] // no code of a procedure
    public async Task Dossier_OfNoProcedure_IsAProblem(string procedure, HttpStatusCode status)
    {
        using HttpResponseMessage answer = await PostFilingAsync(procedure);

        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task Request_OfAWrongForm_IsToldWhatIsWrong()
    {
        using HttpResponseMessage answer = await PostFilingAsync("1.4873");

        Assert.Contains("$.procedure: ", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dossier_WhereThePortalIsAway_IsToBeHandedOnLater()
    {
        JsonNode filed = await FileAsync("1.004873");
        shop.Portal.Inject(PortalFaults.Seeded(1, 1, new PortalFault.DropBeforeCommit()));

        using HttpResponseMessage answer = await http.PostAsync($"/dossiers/{Text(filed, "code")}/portal", null);

        Assert.Equal(HttpStatusCode.BadGateway, answer.StatusCode);
    }

    [Fact]
    public async Task Dossier_HandedOnTwice_IsAtThePortalOnce_AndItsNewsIsKept()
    {
        JsonNode filed = await FileAsync("1.004873");
        DossierResource there = await HandOnAsync(Text(filed, "code"));
        Assert.Equal(there.Code, (await HandOnAsync(Text(filed, "code"))).Code);

        using HttpResponseMessage taken = await http.SendAsync(
            News(Generated.DossierSummary() with { Code = there.Code, State = OpenCode.Of(DossierState.InProcess) }));

        Assert.Equal(HttpStatusCode.NoContent, taken.StatusCode);
        Assert.Equal("InProcess", Text((await http.GetFromJsonAsync<JsonNode>($"/dossiers/{Text(filed, "code")}"))!, "atThePortal"));
        Assert.Single(shop.Portal.Requests.Select(seen => seen.IdempotencyKey).OfType<string>().Distinct());
    }

    [Fact]
    public async Task Payment_ByVnPay_IsRecordedOnce()
    {
        JsonNode filed = await FileAsync("2.000815");
        Uri address = (await (await http.PostAsync($"/dossiers/{Text(filed, "code")}/payments?amount=2000", null)).Content.ReadFromJsonAsync<Uri>())!;
        string notification = Notification(Reference(address), "200000");

        Assert.Equal("00", Text((await http.GetFromJsonAsync<JsonNode>(notification))!, "RspCode"));
        Assert.Equal("02", Text((await http.GetFromJsonAsync<JsonNode>(notification))!, "RspCode"));
        Assert.Equal("04", Text((await http.GetFromJsonAsync<JsonNode>(Notification(Reference(address), "100")))!, "RspCode"));
    }

    private async Task<JsonNode> FileAsync(string procedure)
    {
        using HttpResponseMessage answer = await PostFilingAsync(procedure);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    private Task<HttpResponseMessage> PostFilingAsync(string procedure) =>
        http.PostAsJsonAsync("/dossiers", new { procedure, name = "Người Nộp Minh Họa", phone = "0900000001" });

    private async Task<DossierResource> HandOnAsync(string code)
    {
        using HttpResponseMessage answer = await http.PostAsync($"/dossiers/{code}/portal", null);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<DossierResource>())!;
    }

    private HttpRequestMessage News(DossierSummary dossier)
    {
        DateTimeOffset now = shop.Now;
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(
            new { type = WebhookEvent.DossierChanged.TypeName, timestamp = now.UtcDateTime, data = dossier }, Web);
        HttpRequestMessage request = new(HttpMethod.Post, "/portal-events") { Content = new ByteArrayContent(body) };
        request.Headers.Add(WebhookHeaders.Id, "msg_1");
        request.Headers.Add(WebhookHeaders.Timestamp, $"{now.ToUnixTimeSeconds()}");
        request.Headers.TryAddWithoutValidation(WebhookHeaders.Signature, shop.WebhookSecret.Sign("msg_1", now.ToInstant(), body));
        return request;
    }

    private string Notification(string reference, string amount)
    {
        Dictionary<string, string> fields = new()
        {
            ["vnp_TmnCode"] = "SHOP0001",
            ["vnp_TxnRef"] = reference,
            ["vnp_Amount"] = amount,
            ["vnp_ResponseCode"] = "00",
            ["vnp_TransactionStatus"] = "00",
            ["vnp_TransactionNo"] = "1",
        };
        fields["vnp_SecureHash"] = shop.VnPay.Sign(fields);
        return $"/vnpay/ipn?{string.Join('&', fields.Select(field => $"{field.Key}={Uri.EscapeDataString(field.Value)}"))}";
    }

    private static string Reference(Uri address) =>
        address.Query.Split('&', '?').First(part => part.StartsWith("vnp_TxnRef=", StringComparison.Ordinal))["vnp_TxnRef=".Length..];

    private static string Text(JsonNode node, string member) => node[member]!.GetValue<string>();
}
