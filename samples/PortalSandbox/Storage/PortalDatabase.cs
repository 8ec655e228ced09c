using System.Data.Common;
using Microsoft.Data.Sqlite;
using MongCai.Portal;

namespace PortalSandbox.Storage;

/// <summary>Opens the database that a connection string names.</summary>
internal static class PortalDatabase
{
    /// <summary>Opens a database and brings its schema to the newest version.</summary>
    /// <param name="connectionString">The connection string.</param>
    /// <param name="mostBytes">How large a file of SQLite may become; null for as large as the disk lets it. PostgreSQL has quotas of its own.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="FormatException">
    /// The text is no connection string of SQLite or PostgreSQL. The message does not repeat it, since it may hold a password.
    /// </exception>
    internal static async Task<IPortalStore> OpenAsync(string connectionString, long? mostBytes, CancellationToken cancellationToken)
    {
        if (IsPostgres(connectionString))
        {
            return await PostgresPortalStore.OpenAsync(connectionString, cancellationToken).ConfigureAwait(false);
        }

        Protect(FileOf(connectionString));
        return await SqlitePortalStore.OpenAsync(connectionString, mostBytes, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whether a connection string is one of PostgreSQL, which names a host.</summary>
    internal static bool IsPostgres(string connectionString)
    {
        try
        {
            DbConnectionStringBuilder builder = new() { ConnectionString = connectionString };
            return builder.ContainsKey("Host") || builder.ContainsKey("Server");
        }
        catch (ArgumentException error)
        {
            throw new FormatException(
                "The database is not a connection string: expected 'Data Source=FILE' for SQLite or 'Host=…;Database=…;Username=…' for PostgreSQL.", error);
        }
    }

    /// <summary>The file of a database of SQLite.</summary>
    /// <exception cref="FormatException">The connection string names no file.</exception>
    internal static string FileOf(string connectionString)
    {
        try
        {
            return new SqliteConnectionStringBuilder(connectionString).DataSource is { Length: > 0 } file and not ":memory:"
                ? file
                : throw new ArgumentException("It names no file.");
        }
        catch (ArgumentException error)
        {
            throw new FormatException("The connection string names no file of SQLite: expected 'Data Source=FILE'.", error);
        }
    }

    /// <summary>
    /// Makes the file before SQLite does, so that nobody but its owner reads it; the files of its log take its rights. One that is there and open to
    /// others is closed to them.
    /// </summary>
    private static void Protect(string file)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        new FileStream(
            file, OwnerOnly.Making(new() { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite })).Dispose();
        foreach (string part in new[] { file, file + "-wal", file + "-shm" }.Where(File.Exists))
        {
            OwnerOnly.Close(part);
        }
    }
}
