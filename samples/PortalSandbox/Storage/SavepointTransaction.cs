using System.Data.Common;
using MongCai.Portal;

namespace PortalSandbox.Storage;

/// <summary>A shared transaction that writes at once, each work under a savepoint.</summary>
internal sealed class SavepointTransaction(DbTransaction transaction) : ISharedTransaction
{
    internal const string Savepoint = "work";

    public Task FetchAsync(IReadOnlyList<(string Kind, string Id)> likely) => Task.CompletedTask;

    public async Task<IPortalTransaction> BeginAsync()
    {
        await transaction.SaveAsync(Savepoint, CancellationToken.None).ConfigureAwait(false);
        return new SqlPortalTransaction(transaction);
    }

    public Task KeepAsync() => transaction.ReleaseAsync(Savepoint, CancellationToken.None);

    public async Task TakeBackAsync()
    {
        await transaction.RollbackAsync(Savepoint, CancellationToken.None).ConfigureAwait(false);
        await transaction.ReleaseAsync(Savepoint, CancellationToken.None).ConfigureAwait(false);
    }

    public Task FinishAsync() => Task.CompletedTask;
}
