using Parquet;
using Parquet.Schema;

namespace ParquetFiles.Columns;

/// <summary>Values that a row may lack.</summary>
internal sealed class OptionalColumn<T, TValue>(DataField field, Func<T, TValue?> value) : Column<T>(field)
    where TValue : struct
{
    internal override Task WriteAsync(ParquetRowGroupWriter group, T[] rows) =>
        group.WriteAsync<TValue>(Field, Array.ConvertAll(rows, row => value(row)).AsMemory());
}
