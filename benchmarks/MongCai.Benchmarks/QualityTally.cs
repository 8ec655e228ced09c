using BenchmarkDotNet.Attributes;
using DuckDB.NET.Data;
using MongCai.Domain.Quality;

namespace MongCai.Benchmarks;

/// <summary>A million dossiers to counts by month, level and timeliness: the tally beside a LINQ grouping and DuckDB over the same rows.</summary>
/// <remarks>
/// The tally counts forty things a dossier, the two others only what is asked for here. DuckDB reads a table that was filled before,
/// with two threads, its default on the machine of the table, and with one.
/// </remarks>
[MemoryDiagnoser]
public class QualityTally
{
    private const int Dossiers = 1_000_000;

    private const string Query =
        """
        SELECT date_trunc('month', ended) AS month, level,
               count(*) FILTER (ended < due) AS early, count(*) FILTER (ended = due) AS on_time, count(*) FILTER (ended > due) AS overdue
        FROM dossiers WHERE ended IS NOT NULL GROUP BY ALL
        """;

    private readonly DossierFacts[] facts = QualityDossiers.Generate(Dossiers);

    private DuckDBConnection connection = null!;

    [GlobalSetup]
    public void Fill()
    {
        connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        Execute("CREATE TABLE dossiers (received DATE, due DATE, ended DATE, level INTEGER)");
        using DuckDBAppender appender = connection.CreateAppender("dossiers");
        foreach (DossierFacts one in facts)
        {
            appender.CreateRow()
                .AppendValue((DateOnly?)one.ReceivedOn.ToDateOnly())
                .AppendValue(one.DueOn?.ToDateOnly())
                .AppendValue(one.Ending?.On.ToDateOnly())
                .AppendValue((int?)one.Segment.Level)
                .EndRow();
        }
    }

    [GlobalCleanup]
    public void Close() => connection.Dispose();

    [Benchmark(Baseline = true, Description = "LINQ grouping", OperationsPerInvoke = Dossiers)]
    public int Grouping() =>
        (from one in facts
         where one.Ending is not null
         let end = one.Ending.GetValueOrDefault().On
         group end.CompareTo(one.DueOn.GetValueOrDefault()) by (end.ToYearMonth(), one.Segment.Level) into part
         select (part.Key, Early: part.Count(days => days < 0), OnTime: part.Count(days => days == 0), Overdue: part.Count(days => days > 0)))
        .Count();

    [Benchmark(Description = "DossierTally by level", OperationsPerInvoke = Dossiers)]
    public DossierTally ByLevel() => Count(Dimensions.Level);

    [Benchmark(Description = "DossierTally by level, field, channel", OperationsPerInvoke = Dossiers)]
    public DossierTally ByField() => Count(Dimensions.Level | Dimensions.Field | Dimensions.Channel);

    [Benchmark(Description = "DossierTally by everything", OperationsPerInvoke = Dossiers)]
    public DossierTally ByAll() => Count(Dimensions.All);

    [Benchmark(Description = "DuckDB, one thread", OperationsPerInvoke = Dossiers)]
    public int DuckDbOneThread() => Rows("SET threads = 1");

    [Benchmark(Description = "DuckDB, two threads", OperationsPerInvoke = Dossiers)]
    public int DuckDbTwoThreads() => Rows("SET threads = 2");

    private DossierTally Count(Dimensions dimensions)
    {
        DossierTally tally = DossierTally.Empty(dimensions);
        foreach (DossierFacts one in facts)
        {
            tally.Add(one);
        }

        return tally;
    }

    private int Rows(string threads)
    {
        Execute(threads);
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = Query;
        using DuckDBDataReader reader = command.ExecuteReader();
        int rows = 0;
        while (reader.Read())
        {
            rows += reader.GetInt64(2) >= 0 ? 1 : 0;
        }

        return rows;
    }

    private void Execute(string sql)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
