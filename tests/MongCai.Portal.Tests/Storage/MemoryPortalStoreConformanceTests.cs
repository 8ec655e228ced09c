namespace MongCai.Portal.Tests.Storage;

/// <summary>The store of the fake portal keeps the word of every store.</summary>
public sealed class MemoryPortalStoreConformanceTests : StoreConformance
{
    public override Task DisposeAsync()
    {
        ((IDisposable)Store).Dispose();
        return Task.CompletedTask;
    }

    private protected override Task<IPortalStore> OpenAsync() => Task.FromResult<IPortalStore>(new MemoryPortalStore());
}
