namespace PortalSandbox.Storage;

/// <summary>The names of column types in which the databases differ.</summary>
/// <param name="Text">Text that is compared byte by byte.</param>
/// <param name="Bytes">Bytes.</param>
internal sealed record SqlTypes(string Text, string Bytes)
{
    internal static SqlTypes Sqlite { get; } = new("TEXT", "BLOB");

    internal static SqlTypes Postgres { get; } = new("TEXT COLLATE \"C\"", "BYTEA");

    internal string Fill(string sql) => sql.Replace("{text}", Text, StringComparison.Ordinal).Replace("{bytes}", Bytes, StringComparison.Ordinal);
}
