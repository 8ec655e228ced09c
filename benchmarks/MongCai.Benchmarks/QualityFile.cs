using System.Text;
using BenchmarkDotNet.Attributes;
using DuckDB.NET.Data;
using MongCai.Domain.Quality;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Benchmarks;

/// <summary>
/// A file of a million dossiers to figures by agency and month: on all processors, one row after the other, and by DuckDB over the same file.
/// </summary>
/// <remarks>
/// DuckDB is told the columns and their types, so that it need not look for them, and uses as many threads as there are processors. Its figures
/// are the counts that the table of <c>report --by agency</c> is made of; the tally counts forty things a dossier, and checks every value.
/// </remarks>
[MemoryDiagnoser]
public class QualityFile
{
    private const int Dossiers = 1_000_000;

    private const string Columns =
        """
        {'code': 'VARCHAR', 'receivedOn': 'DATE', 'dueOn': 'DATE', 'endedOn': 'DATE', 'agency': 'VARCHAR', 'channel': 'VARCHAR', 'componentsDigitized': 'BOOLEAN',
         'resultElectronic': 'BOOLEAN', 'reusesData': 'BOOLEAN', 'dueAmount': 'BIGINT', 'paidAmount': 'BIGINT', 'paymentMethod': 'VARCHAR', 'satisfied': 'BOOLEAN'}
        """;

    private const string Figures =
        """
        agency, date_trunc('month', receivedOn) AS month, count(*) AS received, count(endedOn) AS resolved, count(*) FILTER (endedOn < dueOn) AS early,
        count(*) FILTER (endedOn = dueOn) AS on_time, count(*) FILTER (endedOn > dueOn) AS overdue, count(*) FILTER (channel = 'online') AS online,
        count(*) FILTER (componentsDigitized) AS digitized, count(componentsDigitized) AS digitizable, count(*) FILTER (resultElectronic) AS electronic,
        count(*) FILTER (reusesData) AS reused, count(*) FILTER (dueAmount > 0) AS obliged, sum(paidAmount) AS paid,
        count(*) FILTER (paymentMethod = 'national-portal') AS paid_online, count(*) FILTER (satisfied) AS satisfied, sum(endedOn - receivedOn) AS days
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("mongcai-").FullName;

    private DuckDBConnection connection = null!;

    [Params("ndjson", "csv")]
    public string Format { get; set; } = "";

    private string File => Path.Combine(folder, "dossiers." + Format);

    [GlobalSetup]
    public void Write()
    {
        connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using StreamWriter writer = new(File, append: false, new UTF8Encoding(false));
        if (Format == "csv")
        {
            writer.Write(
                "code,received_on,due_on,ended_on,agency,channel,components_digitized,result_electronic,reuses_data,due_amount,paid_amount,payment_method,satisfied\n");
        }

        foreach (DossierFacts facts in QualityDossiers.Generate(Dossiers))
        {
            writer.Write(Format == "csv" ? Row(facts) : Line(facts));
        }
    }

    [GlobalCleanup]
    public void Delete()
    {
        connection.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Benchmark(Baseline = true, Description = "DuckDB, all threads", OperationsPerInvoke = Dossiers)]
    public long DuckDb()
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT {Figures} FROM {Source} GROUP BY ALL";
        using DuckDBDataReader reader = command.ExecuteReader();
        long received = 0;
        while (reader.Read())
        {
            received += reader.GetInt64(2);
        }

        return received;
    }

    [Benchmark(Description = "Count, all processors", OperationsPerInvoke = Dossiers)]
    public DossierTally Count()
    {
        using FileStream stream = System.IO.File.OpenRead(File);
        return DossierRows.Count(stream, Dimensions.Agency);
    }

    [Benchmark(Description = "one row after the other", OperationsPerInvoke = Dossiers)]
    public DossierTally OneByOne()
    {
        using FileStream stream = System.IO.File.OpenRead(File);
        DossierTally tally = DossierTally.Empty(Dimensions.Agency);
        foreach (DossierFacts facts in DossierRows.Read(stream, Dimensions.Agency))
        {
            tally.Add(facts);
        }

        return tally;
    }

    private string Source => Format == "csv"
        ? $"read_csv('{File}', header = true, columns = {Columns})"
        : $"read_json('{File}', format = 'newline_delimited', columns = {Columns})";

    private static string Line(DossierFacts facts) =>
        $"{{\"code\":\"{facts.Code}\",\"receivedOn\":\"{Day(facts.ReceivedOn)}\",\"dueOn\":{Quoted(Day(facts.DueOn))},\"endedOn\":{Quoted(Day(facts.Ending?.On))},"
        + $"\"agency\":\"{facts.Segment.Agency}\",\"channel\":\"{Channel(facts)}\",\"componentsDigitized\":{Json(facts.AreComponentsDigitized)},"
        + $"\"resultElectronic\":{Json(facts.IsResultElectronic)},\"reusesData\":{Json(facts.ReusesData)},\"dueAmount\":{Due(facts)},\"paidAmount\":{facts.AmountPaid.Dong},"
        + $"\"paymentMethod\":\"{Method(facts)}\",\"satisfied\":{Json(facts.IsSatisfied)}}}\n";

    private static string Row(DossierFacts facts) =>
        $"{facts.Code},{Day(facts.ReceivedOn)},{Day(facts.DueOn)},{Day(facts.Ending?.On)},{facts.Segment.Agency},{Channel(facts)},{Text(facts.AreComponentsDigitized)},"
        + $"{Text(facts.IsResultElectronic)},{Text(facts.ReusesData)},{Due(facts)},{facts.AmountPaid.Dong},{Method(facts)},{Text(facts.IsSatisfied)}\n";

    private static string Channel(DossierFacts facts) =>
        facts.Segment[Dimensions.Channel] == "InPerson" ? "in-person" : facts.Segment[Dimensions.Channel].ToLowerInvariant();

    private static string Method(DossierFacts facts) => facts.IsPaidOnline ? "national-portal" : "bank-transfer";

    private static int Due(DossierFacts facts) => facts.HasObligation ? 50_000 : 0;

    private static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";

    private static string Quoted(string day) => day.Length == 0 ? "null" : $"\"{day}\"";

    private static string Json(bool? flag) => flag is null ? "null" : Text(flag);

    private static string Text(bool? flag) => flag is null ? "" : flag.Value ? "true" : "false";
}
