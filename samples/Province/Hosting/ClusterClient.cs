namespace Province.Hosting;

/// <summary>A client of a cluster over PostgreSQL.</summary>
internal static class ClusterClient
{
    internal static async Task<IHost> StartAsync(string database)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Logging.SetMinimumLevel(LogLevel.Critical).AddSimpleConsole(console => console.SingleLine = true);
        builder.UseOrleansClient(client => client.UseProvince(database));
        IHost host = builder.Build();
        await host.StartAsync();
        return host;
    }
}
