using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using MongCai.Domain.Procedures;
using MongCai.Portal.Tests.Harness;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;

namespace MongCai.Portal.Tests.Sandbox;

public sealed class WebhookDeliveryTests
{
    [Fact]
    public async Task Execute_AfterAFiling_PostsTheEvent()
    {
        await using LoopbackEndpoint endpoint = await LoopbackEndpoint.StartAsync();
        await using SandboxFixture sandbox = await (await SandboxFixture.StartAsync(options => options with { AllowsPrivateWebhooks = true })).SignInAsync();
        await PostAsync(sandbox, PortalOperations.CreateWebhook, new NewWebhook { Url = endpoint.Address });
        await PostAsync(
            sandbox,
            PortalOperations.FileDossier,
            Generated.NewDossier() with { Procedure = ProcedureCode.Parse("1.004222"), ReceivedBy = null, Competent = null });

        (IHeaderDictionary headers, string text) = await endpoint.NextAsync().WithPatience();
        Assert.Contains(WebhookEvent.DossierChanged.TypeName, text, StringComparison.Ordinal);
        Assert.StartsWith("v1,", headers["webhook-signature"].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_BesideSilentEndpoints_DeliversToTheOthers() // S-05
    {
        using TcpListener tarpit = new(IPAddress.Loopback, 0); // takes connections and says nothing, for as long as the clock of the portal stands still
        tarpit.Start();
        await using LoopbackEndpoint endpoint = await LoopbackEndpoint.StartAsync();
        FakeTimeProvider time = new(new(2026, 8, 26, 1, 20, 0, TimeSpan.Zero));
        await using SandboxFixture sandbox = await (await SandboxFixture.StartAsync(options => options with { AllowsPrivateWebhooks = true, Time = time })).SignInAsync();
        foreach (int number in Enumerable.Range(1, 3))
        {
            await PostAsync(sandbox, PortalOperations.CreateWebhook, new NewWebhook { Url = new($"http://{tarpit.LocalEndpoint}/{number}") });
        }

        await PostAsync(sandbox, PortalOperations.CreateWebhook, new NewWebhook { Url = endpoint.Address });
        foreach (int number in Enumerable.Range(1, 2)) // the second one while the silent ones are still waited for
        {
            await PostAsync(
                sandbox,
                PortalOperations.FileDossier,
                Generated.NewDossier(number) with { Procedure = ProcedureCode.Parse("1.004222"), ReceivedBy = null, Competent = null });
            await endpoint.NextAsync().WithPatience();
        }
    }

    private static async Task PostAsync<T>(SandboxFixture sandbox, PortalOperation operation, T body)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, operation.Template) { Content = JsonContent.Create(body, PortalJson.Of<T>()) };
        request.Headers.Add(PortalHeaders.IdempotencyKey, Guid.NewGuid().ToString());
        using HttpResponseMessage response = await sandbox.Http.SendAsync(request);
        Assert.True(response.StatusCode == HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
    }
}
