using Parquet;
using Parquet.Schema;

namespace ParquetFiles.Columns;

/// <summary>A column of a file: its name, its type and whether it may be null, and its values of some rows.</summary>
internal abstract class Column<T>(DataField typed)
{
    internal DataField Field => typed;

    internal abstract Task WriteAsync(ParquetRowGroupWriter group, T[] rows);
}
