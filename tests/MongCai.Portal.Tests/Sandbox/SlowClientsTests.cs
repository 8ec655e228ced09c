using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MongCai.Portal.Tests.Sandbox;

public sealed class SlowClientsTests
{
    [Fact]
    public async Task Post_OversizedBody_Is413()
    {
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync();
        using ByteArrayContent content = new(new byte[3 * 1024 * 1024]);
        using HttpResponseMessage response = await sandbox.Http.PostAsync(new Uri("/v1/lookup", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
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

    private static async Task<string> SendAsync(SandboxFixture sandbox, string request)
    {
        using TcpClient client = new();
        await client.ConnectAsync(IPAddress.Loopback, sandbox.Host.Address.Port);
        await using NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        byte[] answer = new byte[64];
        int read = await stream.ReadAsync(answer);
        return Encoding.ASCII.GetString(answer, 0, read);
    }
}
