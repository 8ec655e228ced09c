using MongCai.Sdk.Testing.Serving;
using PortalSandbox.Storage;

namespace MongCai.Portal.Tests.Storage;

public sealed class PostgresPortalStoreTests : StoreConformance
{
    private PostgresDatabase? database;

    public override async Task DisposeAsync()
    {
        if (database is not null)
        {
            await ((IAsyncDisposable)Store).DisposeAsync();
            await database.DisposeAsync();
        }
    }

    private protected override async Task<IPortalStore> OpenAsync()
    {
        database = await PostgresDatabase.MakeAsync();
        return await PostgresPortalStore.OpenAsync(database.ConnectionString);
    }
}
