namespace MongCai.Cli.Rows;

/// <summary>Answers every row of a table, one after another: a wrong row gets its message, and the others go on.</summary>
internal sealed class Batch(CsvTable table, Row row, RowFunction function, IRowOutput output, StandardStreams streams)
{
    private const int RowsPerProgressLine = 100_000;

    private readonly Results results = new();
    private long projected;

    /// <summary>Runs to the end of the table.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    internal int Run()
    {
        output.Begin();
        int exitCode = ExitCode.Success;
        for (long rows = 1; table.Read(); rows++)
        {
            if (!TryAnswer())
            {
                exitCode = ExitCode.WrongValues;
            }

            if (rows % RowsPerProgressLine == 0)
            {
                streams.Error.WriteLine(Invariant($"mongcai: {rows} rows"));
            }
        }

        if (projected > 0)
        {
            streams.Note(ProjectedDays.Of(projected));
        }

        return exitCode;
    }

    private bool TryAnswer()
    {
        if (table.Fault is { } fault)
        {
            output.WriteError(fault);
            return false;
        }

        if (!function.TryAnswer(row, results, out string? error))
        {
            output.WriteError(error);
            return false;
        }

        projected += results.IsProjected ? 1 : 0;
        output.Write(results);
        return !results.IsInvalid;
    }
}
