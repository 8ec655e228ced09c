using Parquet;
using Parquet.Schema;
using ParquetFiles.Columns;

namespace ParquetFiles;

/// <summary>Rows as a Parquet file, a group of them at a time in memory.</summary>
internal static class RowGroups
{
    /// <summary>The most rows of a group.</summary>
    internal const int Rows = 1 << 16;

    private static readonly ParquetOptions Options = new()
    {
        CompressionMethod = CompressionMethod.Zstd,
        CompressionLevel = System.IO.Compression.CompressionLevel.Fastest,
    };

    /// <summary>Writes all rows, and the description of the columns behind them.</summary>
    /// <returns>How many rows there were.</returns>
    internal static async Task<long> WriteAsync<T>(Stream stream, IReadOnlyList<Column<T>> columns, IEnumerable<T> rows)
    {
        ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(columns.Select(column => column.Field)), stream, Options)
            .ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            long written = 0;
            foreach (T[] group in rows.Chunk(Rows))
            {
                await WriteAsync(writer, columns, group).ConfigureAwait(false);
                written += group.Length;
            }

            return written;
        }
    }

    private static async Task WriteAsync<T>(ParquetWriter writer, IReadOnlyList<Column<T>> columns, T[] rows)
    {
        using ParquetRowGroupWriter group = writer.CreateRowGroup();
        foreach (Column<T> column in columns)
        {
            await column.WriteAsync(group, rows).ConfigureAwait(false);
        }
    }
}
