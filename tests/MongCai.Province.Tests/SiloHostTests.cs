using System.Net;
using Microsoft.AspNetCore.Builder;
using PortalSandbox.Hosting;
using Province.Hosting;

namespace MongCai.Province.Tests;

public class SiloHostTests
{
    [Fact]
    public async Task Start_InMemory_IsReadyAndShowsMetricsAndDashboardOnLoopback()
    {
        int[] ports = LoopbackPorts.Free(2);
        await using WebApplication app = await SiloHost.StartAsync(new() { SiloPort = ports[0], GatewayPort = ports[1] });
        Uri address = SiloHost.AddressOf(app);
        using HttpClient client = new() { BaseAddress = address };

        Assert.Equal("127.0.0.1", address.Host);
        foreach (string path in (string[])["/livez", "/readyz", "/metrics", "/dashboard/"])
        {
            using HttpResponseMessage answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal((path, HttpStatusCode.OK), (path, answer.StatusCode));
        }
    }
}
