using PortalSandbox.Storage;

namespace MongCai.Portal.Tests.Storage;

public sealed class PostgresPortalStoreTests : StoreConformance
{
    private PostgresSchema? schema;

    public override async Task DisposeAsync()
    {
        if (schema is not null)
        {
            await ((IAsyncDisposable)Store).DisposeAsync();
            await schema.DisposeAsync();
        }
    }

    private protected override async Task<IPortalStore> OpenAsync()
    {
        schema = await PostgresSchema.MakeAsync();
        return await PostgresPortalStore.OpenAsync(schema.ConnectionString);
    }
}
