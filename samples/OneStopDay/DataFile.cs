using Sylvan.Data.Csv;

namespace OneStopDay;

/// <summary>Reads a CSV file of a sample: a line a fact, no line breaks inside a field.</summary>
internal static class DataFile
{
    /// <summary>Makes something of each line; what is wrong with one is said with the file's name and the line's number.</summary>
    internal static List<T> Read<T>(string path, string[] columns, Func<DataLine, T> make)
    {
        string name = Path.GetFileName(path);
        using CsvDataReader csv = CsvDataReader.Create(path);
        if (columns.FirstOrDefault(column => !csv.TryGetOrdinal(column, out _)) is { } missing)
        {
            throw new DataFileException(name, 1, $"the column '{missing}' is missing; expected {string.Join(',', columns)}.");
        }

        List<T> things = [];
        for (int line = 2; Next(line); line++)
        {
            if (csv.RowFieldCount != csv.FieldCount)
            {
                throw new DataFileException(name, line, Invariant($"found {csv.RowFieldCount} fields, expected {csv.FieldCount} as in the header."));
            }

            things.Add(Make(new DataLine(csv), line));
        }

        return things;

        bool Next(int line)
        {
            try
            {
                return csv.Read();
            }
            catch (CsvFormatException wrong)
            {
                throw new DataFileException(name, line, wrong.Message);
            }
        }

        T Make(DataLine data, int line)
        {
            try
            {
                return make(data);
            }
            catch (FormatException wrong)
            {
                throw new DataFileException(name, line, wrong.Message);
            }
            catch (ArgumentException wrong)
            {
                throw new DataFileException(name, line, wrong.Message.Replace($" (Parameter '{wrong.ParamName}')", "", StringComparison.Ordinal));
            }
        }
    }

    private static bool TryGetOrdinal(this CsvDataReader csv, string column, out int ordinal)
    {
        ordinal = csv.GetColumnSchema().FirstOrDefault(known => known.ColumnName == column)?.ColumnOrdinal ?? -1;
        return ordinal >= 0;
    }
}

/// <summary>The line of a file at which its reader stands.</summary>
internal readonly struct DataLine(CsvDataReader csv)
{
    internal string this[string column] => csv.GetString(csv.GetOrdinal(column)).Trim();
}

/// <summary>What is wrong with a line of a data file.</summary>
internal sealed class DataFileException(string file, int line, string what) : Exception(Invariant($"{file}, line {line}: {what}"));
