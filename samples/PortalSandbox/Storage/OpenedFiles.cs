using Dapper;
using Microsoft.Data.Sqlite;

namespace PortalSandbox.Storage;

/// <summary>
/// The files that a database of SQLite was opened in: its own, by the path that was given and by that it led to, its log and the index of the log.
/// </summary>
/// <remarks>
/// They are held open, so that none made anew gets the number of one that was deleted, and so that SQLite does not take the log away meanwhile. Safe
/// for several threads.
/// </remarks>
internal sealed class OpenedFiles : IAsyncDisposable
{
    private readonly SqliteConnection holding;
    private readonly Dictionary<string, FileNumber?> numbers;

    private OpenedFiles(SqliteConnection holding, string given)
    {
        this.holding = holding;
        string[] paths = [given, holding.DataSource, holding.DataSource + "-wal", holding.DataSource + "-shm"];
        numbers = paths.Distinct(StringComparer.Ordinal).ToDictionary(path => path, FileNumber.At);
    }

    /// <summary>Holds the files of a database that is open already, in the mode of a write-ahead log.</summary>
    internal static async Task<OpenedFiles> HoldAsync(string connectionString, CancellationToken cancellationToken)
    {
        SqliteConnectionStringBuilder builder = new(connectionString) { Mode = SqliteOpenMode.ReadOnly, Pooling = false };
        SqliteConnection holding = new(builder.ConnectionString);
        await holding.OpenAsync(cancellationToken).ConfigureAwait(false);
        await holding.ExecuteAsync("SELECT COUNT(*) FROM sqlite_schema").ConfigureAwait(false); // the log is opened by the first who reads
        return new(holding, Path.GetFullPath(builder.DataSource));
    }

    /// <summary>Says that each file still is where it was.</summary>
    /// <exception cref="DatabaseReplacedException">One is not.</exception>
    internal void Check()
    {
        foreach ((string path, FileNumber? number) in numbers)
        {
            _ = FileNumber.At(path) == number ? number : throw new DatabaseReplacedException(path);
        }
    }

    public ValueTask DisposeAsync() => holding.DisposeAsync();
}
