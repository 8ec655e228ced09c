using System.Net;
using PortalSandbox.Delivery;

namespace MongCai.Portal.Tests.Sandbox;

public sealed class WebhookSenderTests
{
    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("::ffff:10.0.0.1", true)] // an IPv4 address in disguise
    [InlineData("169.254.169.254", true)] // where clouds keep secrets
    [InlineData("172.16.0.1", true)]
    [InlineData("172.32.0.1", false)]
    [InlineData("192.168.1.1", true)]
    [InlineData("100.64.0.1", true)]
    [InlineData("0.0.0.0", true)]
    [InlineData("::", true)]
    [InlineData("fe80::1", true)]
    [InlineData("fd00::1", true)]
    [InlineData("203.113.0.1", false)]
    [InlineData("2001:db8::1", false)]
    public void IsPrivate_EachRange_IsKnown(string address, bool expected) => Assert.Equal(expected, WebhookSender.IsPrivate(IPAddress.Parse(address)));

    [Fact]
    public async Task Send_ToThisMachine_IsRefusedUnlessAllowed()
    {
        await using SandboxFixture sandbox = await SandboxFixture.StartAsync();
        using WebhookSender open = new(allowsPrivate: true);
        using WebhookSender closed = new(allowsPrivate: false);
        using HttpResponseMessage response = await open.Invoker.SendAsync(new(HttpMethod.Get, new Uri(sandbox.Host.Address, "healthz")), default);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await Assert.ThrowsAsync<HttpRequestException>(() => closed.Invoker.SendAsync(new(HttpMethod.Get, new Uri(sandbox.Host.Address, "healthz")), default));
    }
}
