using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using MongCai.Sdk.Contract;

namespace MongCai.Portal.Tests.Sandbox;

public sealed partial class DrainTests
{
    private static readonly Uri Ready = new("/readyz", UriKind.Relative);

    [Fact]
    public async Task Dispose_WithADelay_IsRedFirstAndAnswersAllTheSame()
    {
        SandboxFixture sandbox = await (await SandboxFixture.StartAsync(options => options with { DrainDelay = TimeSpan.FromSeconds(2) })).SignInAsync();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(sandbox.Http, Ready));
        Task stopping = sandbox.Host.DisposeAsync().AsTask();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(sandbox.Http, Ready));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(sandbox.Http, new("/healthz", UriKind.Relative)));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(sandbox.Http, new("/v1/dossiers", UriKind.Relative)));
        Assert.False(stopping.IsCompleted);
        await stopping.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Dispose_DuringARequest_TakesNoOtherAndFinishesIt()
    {
        SandboxFixture sandbox = await (await SandboxFixture.StartAsync()).SignInAsync();
        using SlowContent body = new("{\"procedure\":\"1.004222\",\"copies\":1,\"pages\":1,\"channel\":\"Online\",\"groups\":[]}");
        Task<HttpResponseMessage> running = sandbox.Http.PostAsync(new Uri(PortalOperations.Quote.Template, UriKind.Relative), body);
        await UnderWayAsync(sandbox.Http);
        Task stopping = sandbox.Host.DisposeAsync().AsTask();
        await RefusedAsync(sandbox.Host.Address);
        Assert.False(stopping.IsCompleted);
        body.Finish();
        using HttpResponseMessage response = await running.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound, await response.Content.ReadAsStringAsync()); // answered by the rules: the schedule may know no fee
        await stopping.WaitAsync(TimeSpan.FromSeconds(30));
    }

    /// <summary>Waits until the server has begun with a POST.</summary>
    private static async Task UnderWayAsync(HttpClient http)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));
        while (!ActivePost().IsMatch(await http.GetStringAsync(new Uri("/metrics", UriKind.Relative), patience.Token)))
        {
            await Task.Delay(20, patience.Token);
        }
    }

    [GeneratedRegex("""^http_server_active_requests\{[^}]*http_request_method="POST"[^}]*\} 1\b""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ActivePost();

    /// <summary>Waits until a new connection is refused.</summary>
    private static async Task RefusedAsync(Uri address)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));
        while (true)
        {
            using HttpClient another = new() { BaseAddress = address };
            try
            {
                await StatusAsync(another, Ready, patience.Token);
            }
            catch (HttpRequestException)
            {
                return;
            }

            await Task.Delay(20, patience.Token);
        }
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient http, Uri path, CancellationToken cancellationToken = default)
    {
        using HttpResponseMessage response = await http.GetAsync(path, cancellationToken);
        return response.StatusCode;
    }

    /// <summary>A body of which the last byte is sent when the test says so.</summary>
    private sealed class SlowContent : HttpContent
    {
        private readonly byte[] bytes;
        private readonly TaskCompletionSource finished = new(TaskCreationOptions.RunContinuationsAsynchronously);

        internal SlowContent(string text)
        {
            bytes = Encoding.UTF8.GetBytes(text);
            Headers.ContentType = new("application/json");
        }

        internal void Finish() => finished.SetResult();

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(bytes.AsMemory(0, bytes.Length - 1));
            await stream.FlushAsync();
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
