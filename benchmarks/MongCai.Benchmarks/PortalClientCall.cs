using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using MongCai.Domain.Dossiers;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Contract.Dossiers;

namespace MongCai.Benchmarks;

/// <summary>Getting a dossier: through the client with its whole pipeline, against a bare HttpClient and generated JSON over the same transport in memory.</summary>
[MemoryDiagnoser]
public class PortalClientCall
{
    private const string Json =
        """
        {"code":"000.00.01.H49-260826-0001","version":3,"state":"InProcess","nationalStatus":"4","procedure":"1.001193","procedureName":"Đăng ký khai sinh",
        "processingTime":"5 Ngày làm việc","channel":"Online","applicant":{"kind":"Individual","name":"Nguyễn Văn An","personalId":"022095001234",
        "basis":{"type":"legal-duty","citation":{"instrument":"Law 91/2025/QH15","article":"9"}}},"receivedBy":"H49.22","competent":"H49.22","heldBy":"H49.22",
        "components":[{"code":"1","name":"Tờ khai","originals":1,"copies":0,"source":"Paper"}],"filedAt":"2026-08-26T08:20:00","dueAt":"2026-09-03T08:20:00"}
        """;

    private static readonly DossierCode Code = DossierCode.Parse("000.00.01.H49-260826-0001");
    private static readonly Uri Address = new("https://portal.example/v1/dossiers/000.00.01.H49-260826-0001");

    private readonly HttpClient bare = new(new Memory());
    private readonly PortalClient client = new(new HttpClient(new Memory()), new PortalClientOptions { BaseAddress = new("https://portal.example") }, TimeProvider.System);

    /// <summary>What one would write by hand.</summary>
    [Benchmark(Baseline = true)]
    public async Task<long> Bare()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, Address);
        using HttpResponseMessage response = await bare.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Stream body = await response.EnsureSuccessStatusCode().Content.ReadAsStreamAsync();
        return (await JsonSerializer.DeserializeAsync(body, PortalJson.Of<DossierResource>()))!.Version;
    }

    /// <summary>The client.</summary>
    [Benchmark]
    public async Task<long> Client() => (await client.Dossiers.GetAsync(Code)).Version;

    [GlobalCleanup]
    public void Close() => bare.Dispose();

    private sealed class Memory : HttpMessageHandler
    {
        private static readonly byte[] Body = System.Text.Encoding.UTF8.GetBytes(Json);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            ByteArrayContent content = new(Body);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content });
        }
    }
}
