using Microsoft.AspNetCore.Builder;
using MongCai.Cli.Serving;

namespace MongCai.Cli.Tests;

/// <summary><c>mongcai serve</c> on a free port, for all tests of a class.</summary>
public sealed class RunningService : IAsyncLifetime
{
    private WebApplication app = null!;

    public HttpClient Client { get; } = new();

    public async Task InitializeAsync()
    {
        app = await new ServiceHost(Operations.Of([])).StartAsync(0, default);
        Client.BaseAddress = new(app.Urls.First());
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
