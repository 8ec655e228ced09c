using MongCai.Portal;
using Npgsql;
using NpgsqlTypes;

namespace PortalSandbox.Storage;

/// <summary>Writes what a transaction held back, in one round trip.</summary>
internal static class PostgresBatch
{
    private const string Insert =
        "INSERT INTO documents (kind, id, version, owner, grp, state, sort, due, json, summary) "
        + "SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (kind, id) DO NOTHING";

    private const string Update =
        "UPDATE documents SET version = $3, owner = $4, grp = $5, state = $6, sort = $7, due = $8, json = $9, summary = $10 "
        + "WHERE kind = $1 AND id = $2 AND version = $11";

    private const string Delete = "DELETE FROM documents WHERE kind = $1 AND id = $2 AND version = $3";

    private const string Count = "INSERT INTO counters (name, value) SELECT * FROM unnest($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";

    private static readonly Func<StoredDocument, string>[] Texts =
    [
        document => document.Owner, document => document.Group, document => document.State, document => document.Sort, document => document.Due,
        document => document.Json, document => document.Summary,
    ];

    /// <summary>Writes all of it.</summary>
    /// <exception cref="NotDeferredException">A document that nobody had looked for is there already.</exception>
    internal static async Task WriteAsync(NpgsqlTransaction transaction, HeldWrites held)
    {
        NpgsqlBatch batch = new(transaction.Connection, transaction);
        await using (batch.ConfigureAwait(false))
        {
            int documents = Add(batch, held);
            if (batch.BatchCommands.Count > 0)
            {
                await batch.ExecuteNonQueryAsync().ConfigureAwait(false);
                int written = batch.BatchCommands.Cast<NpgsqlBatchCommand>().Sum(command => command.CommandText == Count ? 0 : (int)command.RecordsAffected);
                held.Written();
                _ = written == documents ? written : throw new NotDeferredException("A document that was to be new is there already.");
            }
        }
    }

    /// <summary>Adds the statements, and says how many documents they write.</summary>
    private static int Add(NpgsqlBatch batch, HeldWrites held)
    {
        List<StoredDocument> inserts = [];
        int others = 0;
        foreach (((string Kind, string Id) key, HeldDocument document) in held.Documents)
        {
            if (document is { StoredVersion: 0, Document: { } added })
            {
                inserts.Add(added);
            }
            else if (document.StoredVersion > 0)
            {
                others++;
                batch.BatchCommands.Add(
                    document.Document is { } changed ? UpdateOf(changed, document.StoredVersion) : Command(Delete, key.Kind, key.Id, document.StoredVersion));
            }
        }

        AddInserts(batch, inserts);
        AddCounters(batch, [.. held.Counters]);
        return inserts.Count + others;
    }

    private static void AddInserts(NpgsqlBatch batch, List<StoredDocument> inserts)
    {
        if (inserts is not [])
        {
            object[] values =
            [
                inserts.Select(document => document.Kind).ToArray(), inserts.Select(document => document.Id).ToArray(),
                inserts.Select(document => document.Version).ToArray(),
                .. Texts.Select(text => inserts.Select(text).ToArray()),
            ];
            batch.BatchCommands.Add(Command(Insert, values));
        }
    }

    private static void AddCounters(NpgsqlBatch batch, (string Name, long Value)[] counters)
    {
        if (counters is not [])
        {
            batch.BatchCommands.Add(Command(Count, counters.Select(counter => counter.Name).ToArray(), counters.Select(counter => counter.Value).ToArray()));
        }
    }

    private static NpgsqlBatchCommand UpdateOf(StoredDocument document, long stored) =>
        Command(Update, [document.Kind, document.Id, document.Version, .. Texts.Select(text => text(document)), stored]);

    private static NpgsqlBatchCommand Command(string sql, params object[] values)
    {
        NpgsqlBatchCommand command = new(sql);
        foreach (object value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value, NpgsqlDbType = TypeOf(value) });
        }

        return command;
    }

    private static NpgsqlDbType TypeOf(object value) => value switch
    {
        string => NpgsqlDbType.Text,
        long => NpgsqlDbType.Bigint,
        string[] => NpgsqlDbType.Array | NpgsqlDbType.Text,
        _ => NpgsqlDbType.Array | NpgsqlDbType.Bigint,
    };
}
