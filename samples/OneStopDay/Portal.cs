using MongCai.Sdk;
using MongCai.Sdk.Contract;
using NodaTime;
using PortalSandbox.Hosting;

namespace OneStopDay;

/// <summary>A portal that runs on loopback for as long as the sample does, and the client that asks it over HTTP.</summary>
/// <remarks>Its random numbers come from a fixed seed, so that every run is the same. A real portal takes those of the operating system.</remarks>
internal sealed class Portal : IAsyncDisposable
{
    private const int Seed = 20260828;
    private const string ClientId = "one-stop-day";
    private const string Secret = "a secret of this sample alone";

    private readonly DirectoryInfo folder;
    private readonly PortalSandboxHost host;
    private readonly HttpClient transport = new();

    private Portal(DirectoryInfo folder, PortalSandboxHost host, DayClock clock)
    {
        (this.folder, this.host, Clock) = (folder, host, clock);
        Client = new(transport, new() { BaseAddress = host.Address, Credentials = new(ClientId, Secret) }, clock);
    }

    internal static async Task<Portal> StartAsync(LocalDateTime start)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("one-stop-day-");
        DayClock clock = new(start);
        return new(folder, await PortalSandboxHost.StartAsync(OptionsOf(folder, clock)).ConfigureAwait(false), clock);
    }

    internal DayClock Clock { get; }

    internal PortalClient Client { get; }

    /// <summary>Where the portal is.</summary>
    internal Uri Address => host.Address;

    /// <summary>A file beside the database of the portal.</summary>
    internal string FileOf(string name) => Path.Combine(folder.FullName, name);

    /// <summary>The token of the portal's client, which the national exchange is given too.</summary>
    internal async Task<string> TokenAsync() =>
        (await new ClientCredentialsTokenProvider(transport, new(host.Address, PortalOperations.TokenPath), new(ClientId, Secret), Clock).GetTokenAsync(null)
            .ConfigureAwait(false)).Value;

    /// <summary>Sends what the portal has to tell to the endpoints that asked for it.</summary>
    internal async Task DeliverAsync()
    {
        using HttpMessageInvoker sender = new(new SocketsHttpHandler { AllowAutoRedirect = false });
        while (await host.Portal.DeliverWebhooksAsync(sender).ConfigureAwait(false) > 0)
        {
        }
    }

    public async ValueTask DisposeAsync()
    {
        transport.Dispose();
        await host.DisposeAsync().ConfigureAwait(false);
        folder.Delete(recursive: true);
    }

    private static PortalSandboxOptions OptionsOf(DirectoryInfo folder, DayClock clock)
    {
        Random random = new(Seed);
        return new()
        {
            Address = new("http://127.0.0.1:0"),
            Database = "Data Source=" + Path.Combine(folder.FullName, "portal.db"),
            Time = clock,
            Clients = [new(ClientId, Secret, PortalSandboxOptions.SampleAgency, PortalScopes.All)],
            Configure = options => options with { Random = Draw, LookupAddress = new("https://dichvucong.example/q") },
            DeliversWebhooks = false,
        };

        byte[] Draw(int count)
        {
            byte[] bytes = new byte[count];
            random.NextBytes(bytes);
            return bytes;
        }
    }
}
