using System.Net;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Tests.Sandbox;

public sealed class DrainTests
{
    private static readonly Uri Ready = new("/readyz", UriKind.Relative);

    [Fact]
    public async Task Dispose_WithADelay_IsRedFirstAndAnswersAllTheSame()
    {
        FakeTimeProvider time = new(new(2026, 8, 26, 1, 20, 0, TimeSpan.Zero));
        SandboxFixture sandbox = await (await SandboxFixture.StartAsync(options => options with { Time = time, DrainDelay = TimeSpan.FromMinutes(2) })).SignInAsync();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(sandbox.Http, Ready));
        Task stopping = sandbox.Host.DisposeAsync().AsTask();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(sandbox.Http, Ready));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(sandbox.Http, new("/healthz", UriKind.Relative)));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(sandbox.Http, new("/v1/dossiers", UriKind.Relative)));
        Assert.False(stopping.IsCompleted);
        time.Advance(TimeSpan.FromMinutes(2));
        await stopping.WithPatience();
    }

    [Fact]
    public async Task Dispose_DuringARequest_TakesNoOtherAndFinishesIt()
    {
        SandboxFixture sandbox = await (await SandboxFixture.StartAsync()).SignInAsync();
        using HttpClient http = new(new SocketsHttpHandler { Expect100ContinueTimeout = Patience.Limit }) { BaseAddress = sandbox.Host.Address };
        using SlowContent body = new("{\"procedure\":\"1.004222\",\"copies\":1,\"pages\":1,\"channel\":\"Online\",\"groups\":[]}");
        using HttpRequestMessage request = new(HttpMethod.Post, PortalOperations.Quote.Template) { Content = body, Headers = { ExpectContinue = true } };
        request.Headers.Authorization = sandbox.Http.DefaultRequestHeaders.Authorization;
        Task<HttpResponseMessage> running = http.SendAsync(request);
        await body.Begun.WithPatience();
        Task stopping = sandbox.Host.DisposeAsync().AsTask();
        await RefusedAsync(sandbox.Host.Address);
        Assert.False(stopping.IsCompleted);
        body.Finish();
        using HttpResponseMessage response = await running.WithPatience();
        Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound, await response.Content.ReadAsStringAsync()); // answered by the rules: the schedule may know no fee
        await stopping.WithPatience();
    }

    /// <summary>Waits until a new connection is refused.</summary>
    private static Task RefusedAsync(Uri address) => Patience.UntilAsync(async token =>
    {
        using HttpClient another = new() { BaseAddress = address };
        try
        {
            await StatusAsync(another, Ready, token);
            return false;
        }
        catch (HttpRequestException)
        {
            return true;
        }
    });

    private static async Task<HttpStatusCode> StatusAsync(HttpClient http, Uri path, CancellationToken cancellationToken = default)
    {
        using HttpResponseMessage response = await http.GetAsync(path, cancellationToken);
        return response.StatusCode;
    }

    /// <summary>A body that begins when the server asks for it, and whose last byte is sent when the test says so.</summary>
    private sealed class SlowContent : HttpContent
    {
        private readonly byte[] bytes;
        private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource finished = new(TaskCreationOptions.RunContinuationsAsynchronously);

        internal SlowContent(string text)
        {
            bytes = Encoding.UTF8.GetBytes(text);
            Headers.ContentType = new("application/json");
        }

        internal Task Begun => begun.Task;

        internal void Finish() => finished.SetResult();

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(bytes.AsMemory(0, bytes.Length - 1));
            await stream.FlushAsync();
            begun.SetResult();
            await finished.Task;
            await stream.WriteAsync(bytes.AsMemory(bytes.Length - 1));
        }

        protected override bool TryComputeLength(out long length)
        {
            length = bytes.Length;
            return true;
        }
    }
}
