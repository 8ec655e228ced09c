using Parquet;
using Parquet.Schema;

namespace ParquetFiles.Columns;

/// <summary>Texts in UTF-8.</summary>
internal sealed class TextColumn<T>(string name, bool isNullable, Func<T, string?> value) : Column<T>(new DataField(name, typeof(string), isNullable))
{
    internal override Task WriteAsync(ParquetRowGroupWriter group, T[] rows) => group.WriteAsync(Field, Array.ConvertAll(rows, row => value(row)!));
}
