using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace MongCai.Portal.Tests.Sandbox;

public sealed class SlowClientsTests
{
    private const int Mebi = 1024 * 1024;

    [Fact]
    public async Task Post_OversizedBody_Is413()
    {
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync();
        using ByteArrayContent content = new(new byte[3 * Mebi]);
        using HttpResponseMessage response = await sandbox.Http.PostAsync(new Uri("/v1/lookup", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Post_OversizedBodyInPieces_Is413()
    {
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync();
        using ByteArrayContent content = new(new byte[3 * Mebi]);
        using HttpRequestMessage request = new(HttpMethod.Post, "/v1/lookup") { Content = content, Headers = { TransferEncodingChunked = true } };
        using HttpResponseMessage response = await sandbox.Http.SendAsync(request);
        await PortalSandboxHostTests.AssertProblemAsync(response, 413);
    }

    [Fact]
    public async Task Post_BodyLargerThanAnyIsDiscarded_Is413BeforeItComes()
    {
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync();
        string answer = await SendAsync(sandbox, Invariant($"POST /v1/lookup HTTP/1.1\r\nHost: x\r\nContent-Length: {9 * Mebi}\r\n\r\n"));
        Assert.StartsWith("HTTP/1.1 413", answer, StringComparison.Ordinal);
        Assert.Contains("Connection: close", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_PiecesMoreThanAnyAreDiscarded_Is413()
    {
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync();
        string piece = Invariant($"{Mebi:X}\r\n{new string('x', Mebi)}\r\n");
        string answer = await SendAsync(
            sandbox, "POST /v1/lookup HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + string.Concat(Enumerable.Repeat(piece, 9)));
        Assert.StartsWith("HTTP/1.1 413", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3 * Mebi, "413")] // too large: read on for a while, so that its sender meets the answer
    [InlineData(2 * Mebi, "408")] // small enough, but dripping
    public async Task Post_BodyThatDripsForEver_IsGivenUp(int length, string status)
    {
        FakeTimeProvider time = new(new(2026, 8, 26, 1, 20, 0, TimeSpan.Zero));
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync(options => options with { Time = time });
        using TcpClient client = new();
        NetworkStream stream = await ConnectAsync(client, sandbox);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(Invariant($"POST /v1/lookup HTTP/1.1\r\nHost: x\r\nContent-Length: {length}\r\n\r\n{{")));
        Task<string> answer = ReadAsync(stream);
        await Patience.UntilAsync(async _ =>
        {
            time.Advance(TimeSpan.FromSeconds(1));
            await DripAsync(stream);
            return answer.IsCompleted;
        });
        Assert.StartsWith("HTTP/1.1 " + status, await answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_BodyThatNeverComes_IsGivenUp()
    {
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync();
        string answer = await SendAsync(sandbox, "POST /v1/lookup HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{");
        Assert.StartsWith("HTTP/1.1 408", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /v1/procedures HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n")] // two hosts
    [InlineData("GET /v1/files/%00/content HTTP/1.1\r\nHost: x\r\n\r\n")] // a NUL in the path
    [InlineData("POST /v1/lookup HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: banana\r\n\r\nhello")] // two ways to say how long
    [InlineData("GET /v1/procedures HTTP/1.1\r\nHost: x\r\nX-Bad: a\0b\r\n\r\n")] // a NUL in a header
    public async Task Send_MalformedRequest_Is400(string request)
    {
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync();
        Assert.StartsWith("HTTP/1.1 400", await SendAsync(sandbox, request), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FFFFFFFFFFFFFFFF")] // S-12: beyond any number
    [InlineData("x")]
    public async Task Post_PieceOfNoSize_Is400(string size)
    {
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync();
        Assert.StartsWith(
            "HTTP/1.1 400",
            await SendAsync(sandbox, $"POST /v1/lookup HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n{size}\r\nx\r\n"),
            StringComparison.Ordinal);
    }

    private static async Task<string> SendAsync(SandboxFixture sandbox, string request)
    {
        using TcpClient client = new();
        NetworkStream stream = await ConnectAsync(client, sandbox);
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(request)).AsTask().WithPatience();
        }
        catch (IOException)
        {
            // The server has answered and takes no more.
        }

        return await ReadAsync(stream);
    }

    /// <summary>Sends a little, more than the least that the server asks for in a second of its own.</summary>
    private static async Task DripAsync(NetworkStream stream)
    {
        try
        {
            await stream.WriteAsync(new byte[200]);
        }
        catch (IOException)
        {
            // The server has answered and takes no more.
        }
    }

    private static async Task<NetworkStream> ConnectAsync(TcpClient client, SandboxFixture sandbox)
    {
        await client.ConnectAsync(IPAddress.Loopback, sandbox.Host.Address.Port);
        return client.GetStream();
    }

    /// <summary>Reads all headers of the answer, in however many pieces they come.</summary>
    private static async Task<string> ReadAsync(NetworkStream stream)
    {
        StringBuilder answer = new();
        byte[] piece = new byte[1024];
        while (!answer.ToString().Contains("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(piece).AsTask().WithPatience() is > 0 and int read)
        {
            answer.Append(Encoding.ASCII.GetString(piece, 0, read));
        }

        return answer.ToString();
    }
}
