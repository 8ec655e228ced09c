using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MongCai.AspNetCore.Tests.Harness;
using MongCai.Portal;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Testing;

namespace MongCai.AspNetCore.Tests;

/// <summary>The sandbox's tests hold the contract over this hosting; here is what a program of its own sees.</summary>
public class PortalHostingTests
{
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 8, 26, 1, 20, 0, TimeSpan.Zero));

    [Fact]
    public async Task Operation_WithoutAToken_IsAProblemOfTheContract()
    {
        await using TestHost host = await StartAsync();
        using HttpResponseMessage answer = await host.Http.GetAsync(new Uri("/v1/calendar/2026", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal(ProblemTypes.Unauthorized, (await ReadAsync(answer)).Type);
    }

    [Theory]
    [InlineData("/v1/calendar/2026", 401)]
    [InlineData("/nowhere", 404)]
    public async Task Answer_OfAnyKind_IsKeptByNobodyAndDoesNothingInABrowser(string path, int status) // without the headers of the sandbox
    {
        await using TestHost host = await StartAsync();
        using HttpResponseMessage answer = await host.Http.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.EndsWith("; sandbox", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_AskedForWithoutAForm_IsAProblem()
    {
        await using TestHost host = await StartAsync();
        using HttpResponseMessage answer = await host.Http.PostAsync(new Uri(PortalOperations.TokenPath, UriKind.Relative), new StringContent("{}"));
        using HttpResponseMessage large = await host.Http.PostAsync(
            new Uri(PortalOperations.TokenPath, UriKind.Relative), new ByteArrayContent(new byte[PortalRequests.LargestBody + 1]));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
        Assert.Equal(ProblemTypes.TooLarge, (await ReadAsync(large)).Type);
    }

    [Fact]
    public async Task Elsewhere_WhatFails_IsAProblemWithoutItsMessage()
    {
        await using TestHost host = await StartAsync();
        using HttpResponseMessage missing = await host.Http.GetAsync(new Uri("/nowhere", UriKind.Relative));
        using HttpResponseMessage failed = await host.Http.GetAsync(new Uri("/fail", UriKind.Relative));
        using HttpResponseMessage resting = await host.Http.GetAsync(new Uri("/rest", UriKind.Relative));

        Assert.Equal((HttpStatusCode.NotFound, ProblemTypes.NotFound), (missing.StatusCode, (await ReadAsync(missing)).Type));
        Assert.Equal(HttpStatusCode.InternalServerError, failed.StatusCode);
        Assert.NotNull((await ReadAsync(failed)).RequestId);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "5"), (resting.StatusCode, resting.Headers.RetryAfter?.ToString()));
        Assert.DoesNotContain(host.Logs.Lines, line => line.Contains("a citizen's name", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Conventions_OfThePortal_ReachEveryEndpoint()
    {
        int counted = 0;
        await using TestHost host = await StartAsync(endpoints => endpoints.Add(_ => counted++));
        using HttpResponseMessage _ = await host.Http.GetAsync(new Uri("/nowhere", UriKind.Relative));

        Assert.Equal(PortalOperations.All.Count + 2, counted);
    }

    [Theory]
    [InlineData(true, "Healthy")]
    [InlineData(false, "Degraded")]
    public async Task Health_OfAPortal_SaysWhetherItAnswers(bool answers, string expected)
    {
        using FakePortal portal = new(time);
        using Silence silence = new();
        using HttpClient transport = new(silence);
        PortalClient client = answers
            ? portal.CreateClient()
            : new(transport, new() { BaseAddress = new("https://portal.example"), Retries = 0 }, TimeProvider.System);
        await using TestHost host = await TestHost.StartAsync(
            builder => builder.Services.AddSingleton<TimeProvider>(time).AddSingleton(client).AddHealthChecks().AddMongCaiPortal(), app => app.MapHealthChecks("/health"));

        Assert.Equal(expected, await host.Http.GetStringAsync(new Uri("/health", UriKind.Relative)));
    }

    private static async Task<Problem> ReadAsync(HttpResponseMessage answer) =>
        JsonSerializer.Deserialize(await answer.Content.ReadAsStringAsync(), PortalJson.Of<Problem>())!;

    private Task<TestHost> StartAsync(Action<IEndpointConventionBuilder>? convention = null) => TestHost.StartAsync(
        builder =>
        {
            builder.WebHost.ConfigureKestrel(kestrel => kestrel.LimitClients());
            builder.Services.AddSingleton<TimeProvider>(time).AddSingleton(new PortalService(FakePortal.OptionsOf(time), new MemoryPortalStore()));
        },
        app =>
        {
            app.UseMongCaiProblems();
            app.UseRouting();
            IEndpointConventionBuilder endpoints = app.MapMongCaiPortal();
            convention?.Invoke(endpoints);
            app.MapGet("/fail", string () => throw new InvalidOperationException("a citizen's name"));
            app.MapGet("/rest", string () => throw new TimeoutException("a citizen's name"));
        });

    private sealed class Silence : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new HttpRequestException("nobody answers");
    }
}
