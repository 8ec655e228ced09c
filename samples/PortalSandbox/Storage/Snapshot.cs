using System.Data.Common;
using MongCai.Portal;

namespace PortalSandbox.Storage;

/// <summary>Reads what a database holds at one moment.</summary>
internal static class Snapshot
{
    /// <summary>Opens a connection, reads within a transaction and disposes of both.</summary>
    /// <param name="connection">A connection that is closed and cannot write.</param>
    /// <param name="begin">Begins a transaction that sees one moment, without waiting for the database.</param>
    /// <param name="reading">Reads.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    internal static async Task<TResult> ReadAsync<TConnection, TResult>(
        TConnection connection, Func<TConnection, DbTransaction> begin, Func<IPortalReader, CancellationToken, Task<TResult>> reading,
        CancellationToken cancellationToken)
        where TConnection : DbConnection
    {
        await using (connection.ConfigureAwait(false))
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            DbTransaction snapshot = begin(connection);
            await using (snapshot.ConfigureAwait(false))
            {
                return await reading(new SqlPortalTransaction(snapshot), cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
