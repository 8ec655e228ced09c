using System.Globalization;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using MongCai.Domain.Quality;
using NodaTime;

namespace MongCai.Benchmarks;

/// <summary>Dossiers from lines of JSON, as the command line reads them, beside a bare pass of the reader over the same lines.</summary>
/// <remarks>The bare pass looks at every token and keeps nothing; the other gives the facts of each dossier, and the last counts them too.</remarks>
[MemoryDiagnoser]
public class QualityNdjson
{
    private const int Dossiers = 100_000;

    private readonly byte[] lines = Encoding.UTF8.GetBytes(string.Concat(QualityDossiers.Generate(Dossiers).Select(Line)));

    [Benchmark(Baseline = true, Description = "bare Utf8JsonReader", OperationsPerInvoke = Dossiers)]
    public long Bare()
    {
        long tokens = 0;
        foreach (Range line in lines.AsSpan().Split((byte)'\n'))
        {
            Utf8JsonReader json = new(lines.AsSpan(line), new JsonReaderOptions { AllowMultipleValues = true });
            while (json.Read())
            {
                tokens++;
            }
        }

        return tokens;
    }

    [Benchmark(Description = "lines to facts", OperationsPerInvoke = Dossiers)]
    public int Facts() => Read(Dimensions.Agency).Count();

    [Benchmark(Description = "lines to a tally by agency", OperationsPerInvoke = Dossiers)]
    public DossierTally Tally()
    {
        DossierTally tally = DossierTally.Empty(Dimensions.Agency);
        foreach (DossierFacts facts in Read(Dimensions.Agency))
        {
            tally.Add(facts);
        }

        return tally;
    }

    private IEnumerable<DossierFacts> Read(Dimensions kept) => DossierRows.ReadNdjson(new MemoryStream(lines), kept);

    private static string Line(DossierFacts facts)
    {
        Dictionary<string, object?> values = new()
        {
            ["code"] = facts.Code.ToString(),
            ["receivedOn"] = Day(facts.ReceivedOn),
            ["dueOn"] = Day(facts.DueOn),
            ["endedOn"] = Day(facts.Ending?.On),
            ["agency"] = facts.Segment.Agency.ToString(),
            ["level"] = facts.Segment.Level.ToString()!.ToLowerInvariant(),
            ["field"] = facts.Segment.Field!.Name,
            ["procedure"] = facts.Segment.Procedure.ToString(),
            ["channel"] = facts.Segment.Channel == Domain.Procedures.SubmissionChannel.InPerson ? "in-person"
                : facts.Segment.Channel.ToString().ToLowerInvariant(),
            ["onlineLevel"] = facts.Segment.OnlineLevel.ToString().ToLowerInvariant(),
            ["componentsDigitized"] = facts.AreComponentsDigitized,
            ["resultElectronic"] = facts.IsResultElectronic,
            ["reusesData"] = facts.ReusesData,
            ["synchronized"] = facts.IsSynchronized,
            ["dueAmount"] = facts.HasObligation ? 50_000 : 0,
            ["paidAmount"] = facts.AmountPaid.Dong,
            ["paymentMethod"] = facts.IsPaidOnline ? "national-portal" : "bank-transfer",
            ["satisfied"] = facts.IsSatisfied,
        };
        return JsonSerializer.Serialize(values) + "\n";
    }

    private static string? Day(LocalDate? day) => day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
