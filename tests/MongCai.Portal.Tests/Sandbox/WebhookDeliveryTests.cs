using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using MongCai.Domain.Procedures;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Contract.Webhooks;
using MongCai.Sdk.Testing;

namespace MongCai.Portal.Tests.Sandbox;

public sealed class WebhookDeliveryTests
{
    [Fact]
    public async Task Execute_AfterAFiling_PostsTheEvent()
    {
        using HttpListener endpoint = new();
        Uri address = new(Invariant($"http://127.0.0.1:{FreePort()}/"));
        endpoint.Prefixes.Add(address.ToString());
        endpoint.Start();

        await using SandboxFixture sandbox = await (await SandboxFixture.StartAsync()).SignInAsync();
        await PostAsync(sandbox, PortalOperations.CreateWebhook, new NewWebhook { Url = address });
        await PostAsync(sandbox, PortalOperations.FileDossier, Generated.NewDossier() with { Procedure = ProcedureCode.Parse("1.004222"), ReceivedBy = null, Competent = null });

        HttpListenerContext posted = await endpoint.GetContextAsync().WaitAsync(TimeSpan.FromSeconds(30));
        using StreamReader body = new(posted.Request.InputStream);
        string text = await body.ReadToEndAsync();
        posted.Response.StatusCode = 204;
        posted.Response.Close();

        Assert.Contains(WebhookEventTypes.DossierChanged, text, StringComparison.Ordinal);
        Assert.StartsWith("v1,", posted.Request.Headers["webhook-signature"], StringComparison.Ordinal);
    }

    private static async Task PostAsync<T>(SandboxFixture sandbox, PortalOperation operation, T body)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, operation.Template) { Content = JsonContent.Create(body, PortalJson.Of<T>()) };
        request.Headers.Add(PortalHeaders.IdempotencyKey, operation.Name);
        using HttpResponseMessage response = await sandbox.Http.SendAsync(request);
        Assert.True(response.StatusCode == HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
