using System.Data.Common;
using Dapper;
using MongCai.Portal;

namespace PortalSandbox.Storage;

/// <summary>The statements of a portal's transaction, in the SQL that SQLite and PostgreSQL share. Every value is a parameter.</summary>
internal sealed class SqlPortalTransaction(DbTransaction transaction) : IPortalTransaction
{
    /// <summary>The size in bytes of the pieces that blobs are cut into: small enough that a read of a few bytes costs little.</summary>
    private const int PieceSize = 64 * 1024;

    private readonly DbConnection connection = transaction.Connection!;

    public async Task<StoredDocument?> FindAsync(string kind, string id, CancellationToken cancellationToken = default) =>
        IsStorable(id)
            && await ReadAsync(
                Command(Invariant($"SELECT {DocumentRow.Columns} FROM documents WHERE kind = @kind AND id = @id"), new { kind, id }, cancellationToken))
            .ConfigureAwait(false) is [var found]
            ? found
            : null;

    public async Task<IReadOnlyList<StoredDocument>> ListAsync(DocumentQuery query, CancellationToken cancellationToken = default)
    {
        (string sql, DynamicParameters parameters) = DocumentSelect.Of(query);
        return parameters.ParameterNames.All(name => IsStorable(parameters.Get<object>(name) as string))
            ? await ReadAsync(Command(sql, parameters, cancellationToken)).ConfigureAwait(false)
            : [];
    }

    public async Task<bool> TryWriteAsync(StoredDocument document, long expectedVersion, CancellationToken cancellationToken = default)
    {
        string sql = expectedVersion == 0
            ? "INSERT INTO documents (kind, id, version, owner, grp, state, sort, due, json, summary) VALUES (@Kind, @Id, @Version, @Owner, @Group, @State, @Sort, @Due, @Json, @Summary) ON CONFLICT (kind, id) DO NOTHING"
            : "UPDATE documents SET version = @Version, owner = @Owner, grp = @Group, state = @State, sort = @Sort, due = @Due, json = @Json, summary = @Summary WHERE kind = @Kind AND id = @Id AND version = @expectedVersion";
        DynamicParameters parameters = new(document);
        parameters.Add(nameof(expectedVersion), expectedVersion);
        return await WriteAsync(sql, parameters, cancellationToken).ConfigureAwait(false) == 1;
    }

    public async Task<bool> DeleteAsync(string kind, string id, CancellationToken cancellationToken = default) =>
        IsStorable(id)
            && await WriteAsync("DELETE FROM documents WHERE kind = @kind AND id = @id", new { kind, id }, cancellationToken).ConfigureAwait(false) == 1;

    public Task<long> NextAsync(string counter, CancellationToken cancellationToken = default) => connection.ExecuteScalarAsync<long>(Command(
        "INSERT INTO counters (name, value) VALUES (@counter, 1) ON CONFLICT (name) DO UPDATE SET value = counters.value + 1 RETURNING value", new { counter },
        cancellationToken));

    /// <summary>How far a counter is; 0 before its first number.</summary>
    internal Task<long> CountedAsync(string counter, CancellationToken cancellationToken) => connection.ExecuteScalarAsync<long>(Command(
        "SELECT COALESCE(MAX(value), 0) FROM counters WHERE name = @counter", new { counter }, cancellationToken));

    public async Task<bool> TryAppendAsync(string blob, long expectedLength, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken = default)
    {
        if (expectedLength == 0)
        {
            await WriteAsync("INSERT INTO blobs (name, length) VALUES (@blob, 0) ON CONFLICT (name) DO NOTHING", new { blob }, cancellationToken)
                .ConfigureAwait(false);
        }

        int grown = await WriteAsync(
            "UPDATE blobs SET length = length + @count WHERE name = @blob AND length = @expectedLength", new { blob, expectedLength, count = bytes.Length },
            cancellationToken).ConfigureAwait(false);
        for (int offset = 0; grown == 1 && offset < bytes.Length; offset += PieceSize)
        {
            byte[] piece = bytes.Slice(offset, Math.Min(PieceSize, bytes.Length - offset)).ToArray();
            await WriteAsync(
                "INSERT INTO blob_pieces (blob, start, bytes) VALUES (@blob, @start, @piece)", new { blob, start = expectedLength + offset, piece },
                cancellationToken).ConfigureAwait(false);
        }

        return grown == 1;
    }

    public async Task<bool> DeleteBlobAsync(string blob, CancellationToken cancellationToken = default)
    {
        await WriteAsync("DELETE FROM blob_pieces WHERE blob = @blob", new { blob }, cancellationToken).ConfigureAwait(false);
        return await WriteAsync("DELETE FROM blobs WHERE name = @blob", new { blob }, cancellationToken).ConfigureAwait(false) == 1;
    }

    public async Task<ReadOnlyMemory<byte>> ReadAsync(string blob, long offset, int count, CancellationToken cancellationToken = default)
    {
        IEnumerable<PieceRow> pieces = await connection.QueryAsync<PieceRow>(Command(
            "SELECT start, bytes FROM blob_pieces WHERE blob = @blob AND start > @first AND start < @end ORDER BY start",
            new { blob, first = offset - PieceSize, end = offset + count },
            cancellationToken)).ConfigureAwait(false);
        using MemoryStream part = new(count);
        foreach (PieceRow piece in pieces)
        {
            int from = (int)Math.Clamp(offset - piece.Start, 0, piece.Bytes.Length);
            int until = (int)Math.Min(offset + count - piece.Start, piece.Bytes.Length);
            part.Write(piece.Bytes, from, Math.Max(0, until - from));
        }

        return part.ToArray();
    }

    /// <summary>PostgreSQL keeps no character NUL; nothing that has one is in either database.</summary>
    internal static bool IsStorable(string? text) => text is null || !text.Contains('\0', StringComparison.Ordinal);

    private async Task<List<StoredDocument>> ReadAsync(CommandDefinition command)
    {
        DbDataReader rows = await connection.ExecuteReaderAsync(command).ConfigureAwait(false);
        await using (rows.ConfigureAwait(false))
        {
            List<StoredDocument> documents = [];
            while (await rows.ReadAsync(command.CancellationToken).ConfigureAwait(false))
            {
                documents.Add(DocumentRow.Read(rows));
            }

            return documents;
        }
    }

    private Task<int> WriteAsync(string sql, object parameters, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(Command(sql, parameters, cancellationToken));

    private CommandDefinition Command(string sql, object parameters, CancellationToken cancellationToken) =>
        new(sql, parameters, transaction, cancellationToken: cancellationToken);

    private sealed record PieceRow(long Start, byte[] Bytes);
}
