using System.Data.Common;
using MongCai.Portal;
using Npgsql;

namespace PortalSandbox.Storage;

/// <summary>Reads documents, counters and lists in one round trip.</summary>
internal static class PostgresFetch
{
    private const string Documents = $"SELECT {DocumentRow.Columns} FROM documents WHERE (kind, id) IN (SELECT * FROM unnest(@kinds, @ids))";
    private const string Counters = "SELECT name, value FROM counters WHERE name = ANY(@names)";

    /// <summary>Reads all of it into what a transaction knows; what is not there it knows as well.</summary>
    internal static async Task ReadAsync(
        NpgsqlTransaction transaction,
        HeldWrites held,
        (string Kind, string Id)[] documents,
        string[] counters,
        (DocumentQuery Query, Action<IReadOnlyList<StoredDocument>> Know)[] lists)
    {
        NpgsqlBatch batch = new(transaction.Connection, transaction);
        await using (batch.ConfigureAwait(false))
        {
            string[] kinds = [.. documents.Select(document => document.Kind)];
            batch.BatchCommands.Add(Command(Documents, ("kinds", kinds), ("ids", documents.Select(document => document.Id).ToArray())));
            batch.BatchCommands.Add(Command(Counters, ("names", counters)));
            foreach ((DocumentQuery query, _) in lists)
            {
                batch.BatchCommands.Add(ListOf(query));
            }

            DbDataReader rows = await batch.ExecuteReaderAsync().ConfigureAwait(false);
            await using (rows.ConfigureAwait(false))
            {
                await ReadAsync(rows, held, documents, counters).ConfigureAwait(false);
                foreach ((_, Action<IReadOnlyList<StoredDocument>> know) in lists)
                {
                    await rows.NextResultAsync().ConfigureAwait(false);
                    know(await AllAsync(rows, DocumentRow.Read).ConfigureAwait(false));
                }
            }
        }
    }

    private static async Task ReadAsync(DbDataReader rows, HeldWrites held, (string Kind, string Id)[] documents, string[] counters)
    {
        List<StoredDocument> all = await AllAsync(rows, DocumentRow.Read).ConfigureAwait(false);
        Dictionary<(string, string), StoredDocument> found = all.ToDictionary(document => (document.Kind, document.Id));
        Array.ForEach(documents, document => held.Know(document.Kind, document.Id, found.GetValueOrDefault(document)));
        await rows.NextResultAsync().ConfigureAwait(false);
        List<KeyValuePair<string, long>> values = await AllAsync(rows, row => KeyValuePair.Create(row.GetString(0), row.GetInt64(1))).ConfigureAwait(false);
        Dictionary<string, long> counted = new(values);
        Array.ForEach(counters, counter => held.KnowCounter(counter, counted.GetValueOrDefault(counter)));
    }

    private static async Task<List<T>> AllAsync<T>(DbDataReader rows, Func<DbDataReader, T> read)
    {
        List<T> all = [];
        while (await rows.ReadAsync().ConfigureAwait(false))
        {
            all.Add(read(rows));
        }

        return all;
    }

    private static NpgsqlBatchCommand ListOf(DocumentQuery query)
    {
        (string sql, Dapper.DynamicParameters parameters) = DocumentSelect.Of(query);
        return Command(sql, [.. from name in parameters.ParameterNames let value = parameters.Get<object?>(name) where value is not null select (name, value)]);
    }

    private static NpgsqlBatchCommand Command(string sql, params (string Name, object Value)[] parameters)
    {
        NpgsqlBatchCommand command = new(sql);
        foreach ((string name, object value) in parameters)
        {
            command.Parameters.Add(new NpgsqlParameter(name, value));
        }

        return command;
    }
}
