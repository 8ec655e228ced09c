using MongCai.Cli;
using ParquetFiles.Columns;

namespace ParquetFiles;

/// <summary>Writes a file beside its place, and moves it there when it is whole.</summary>
internal static class WholeFile
{
    /// <returns>How many rows it has.</returns>
    /// <exception cref="UsageException">The file cannot be written, or a row cannot be read; nothing is left then.</exception>
    internal static async Task<long> WriteAsync<T>(string path, IReadOnlyList<Column<T>> columns, IEnumerable<T> rows)
    {
        string part = path + ".part";
        try
        {
            long written = await WritePartAsync(part, columns, rows).ConfigureAwait(false);
            File.Move(part, path, overwrite: true);
            return written;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"The file '{path}' cannot be written: {wrong.Message.TrimEnd('.')}.", wrong);
        }
        finally
        {
            Delete(part);
        }
    }

    private static async Task<long> WritePartAsync<T>(string path, IReadOnlyList<Column<T>> columns, IEnumerable<T> rows)
    {
        FileStream stream = File.Create(path);
        await using (stream.ConfigureAwait(false))
        {
            return await RowGroups.WriteAsync(stream, columns, rows).ConfigureAwait(false);
        }
    }

    private static void Delete(string path)
    {
        if (Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))))
        {
            File.Delete(path);
        }
    }
}
