using BenchmarkDotNet.Attributes;
using MongCai.Domain.Quality;
using MongCai.Domain.Reports;

namespace MongCai.Benchmarks;

/// <summary>From the 371,000 dossiers of 2021 to the first quarter of 2025 to all tables of a year, and storing and merging tallies.</summary>
[MemoryDiagnoser]
public class QualityReport
{
    private const int Dossiers = 371_000;

    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2024);

    private readonly DossierFacts[] facts = QualityDossiers.Generate(Dossiers);

    private DossierTally tally = null!;

    private byte[] json = [];

    [GlobalSetup]
    public void Count()
    {
        tally = Tally();
        using MemoryStream stream = new();
        tally.Write(stream);
        json = stream.ToArray();
    }

    [Benchmark(Description = "facts to the full report")]
    public int Full() => Tables(Tally());

    [Benchmark(Description = "tally to the full report")]
    public int Report() => Tables(tally);

    [Benchmark(Description = "merge of two tallies")]
    public DossierTally Merge() => DossierTally.Merge(tally, tally);

    [Benchmark(Description = "write a tally")]
    public void Write() => tally.Write(Stream.Null);

    [Benchmark(Description = "read a tally")]
    public DossierTally Read() => DossierTally.Read(json);

    private DossierTally Tally()
    {
        DossierTally counted = DossierTally.Empty();
        foreach (DossierFacts one in facts)
        {
            counted.Add(one);
        }

        return counted;
    }

    private static int Tables(DossierTally tally)
    {
        Form06 form = Form06.Of(tally, Year);
        IndexScore score = Index766.Official.Score(new IndexSources { Dossiers = tally, First = Year.First, Last = Year.Last }.Figures());
        return form.ToTable().ToHtml().Length
            + form.Check().Count
            + Form07.Of(tally, Year).ToTable().ToHtml().Length
            + QualityTables.Indicators(PeriodComparison.Of(tally, Year)).ToHtml().Length
            + FigureTables.Series(PeriodFigures.Series(tally.RollUp(Dimensions.None), Year.Months())).ToHtml().Length
            + QualityTables.Index(score, Year).ToHtml().Length;
    }
}
