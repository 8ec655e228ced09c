using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Http;
using MongCai.Domain.Procedures;
using MongCai.Portal.Tests.Harness;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Contract.Webhooks;
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
        await PostAsync(sandbox, PortalOperations.FileDossier, Generated.NewDossier() with { Procedure = ProcedureCode.Parse("1.004222"), ReceivedBy = null, Competent = null });

        (IHeaderDictionary headers, string text) = await endpoint.NextAsync().WithPatience();
        Assert.Contains(WebhookEventTypes.DossierChanged, text, StringComparison.Ordinal);
        Assert.StartsWith("v1,", headers["webhook-signature"].ToString(), StringComparison.Ordinal);
    }

    private static async Task PostAsync<T>(SandboxFixture sandbox, PortalOperation operation, T body)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, operation.Template) { Content = JsonContent.Create(body, PortalJson.Of<T>()) };
        request.Headers.Add(PortalHeaders.IdempotencyKey, operation.Name);
        using HttpResponseMessage response = await sandbox.Http.SendAsync(request);
        Assert.True(response.StatusCode == HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
    }
}
