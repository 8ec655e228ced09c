using System.Data.Common;

namespace PortalSandbox.Storage;

/// <summary>A file of a database was deleted, moved or replaced while the database was open.</summary>
internal sealed class DatabaseReplacedException(string path) : DbException(
    $"'{path}' is not the file that was opened: it was deleted, moved or replaced since. What is written now would be kept nowhere. Put the file back, or start again on the one that is there.");
