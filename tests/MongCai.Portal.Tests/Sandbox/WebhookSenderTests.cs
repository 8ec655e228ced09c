using System.Net;
using PortalSandbox.Delivery;
using PortalSandbox.Hosting;

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
    [InlineData("2001:db8::1", true)] // S-06 and on: those that were missing
    [InlineData("64:ff9b::a9fe:a9fe", true)] // 169.254.169.254 by NAT64
    [InlineData("64:ff9b:1::a00:1", true)]
    [InlineData("2002:7f00:1::", true)] // 127.0.0.1 by 6to4
    [InlineData("2001:0:4136:e378::1", true)] // Teredo
    [InlineData("::127.0.0.1", true)]
    [InlineData("192.0.0.8", true)]
    [InlineData("198.18.0.1", true)]
    [InlineData("168.63.129.16", true)]
    [InlineData("fe80::1%1", true)]
    [InlineData("255.255.255.255", true)]
    [InlineData("2001:4860:4860::8888", false)]
    [InlineData("2a00:1450::1", false)]
    public void IsPrivate_EachRange_IsKnown(string address, bool expected) => Assert.Equal(expected, WebhookSender.IsPrivate(IPAddress.Parse(address)));

    [Fact]
    public void Options_OfAHostOnLoopback_AllowNoPrivateAddresses() => // S-06: behind a proxy on the same machine it is as public as any
        Assert.False(new PortalSandboxOptions { Database = "", Address = new("http://127.0.0.1:5080") }.AllowsPrivateWebhooks);

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
