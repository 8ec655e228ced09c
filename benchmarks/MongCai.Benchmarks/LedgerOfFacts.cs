using BenchmarkDotNet.Attributes;
using MongCai.Domain.Quality;

namespace MongCai.Benchmarks;

/// <summary>A million changes of 250,000 dossiers, shuffled and a quarter of them seen before, to counts; beside a tally that adds each as it comes.</summary>
/// <remarks>The tally is right only where nothing comes twice: it is the floor of what a ledger can cost. The dossiers are generated.</remarks>
[MemoryDiagnoser]
public class LedgerOfFacts
{
    private const int Dossiers = 250_000;
    private const int Changes = 1_000_000;

    private static readonly long[] Versions = [1, 2, 4];

    private readonly (long Version, DossierFacts Facts)[] changes = Generate();

    [Benchmark(Baseline = true, Description = "DossierTally, each change once", OperationsPerInvoke = Changes)]
    public DossierTally Tally()
    {
        DossierTally tally = DossierTally.Empty();
        foreach ((long _, DossierFacts facts) in changes)
        {
            tally.Add(facts);
        }

        return tally;
    }

    [Benchmark(Description = "FactLedger by everything", OperationsPerInvoke = Changes)]
    public FactLedger ByAll() => Ledger(Dimensions.All);

    [Benchmark(Description = "FactLedger by level", OperationsPerInvoke = Changes)]
    public FactLedger ByLevel() => Ledger(Dimensions.Level);

    private FactLedger Ledger(Dimensions dimensions)
    {
        FactLedger ledger = FactLedger.Empty(dimensions);
        foreach ((long version, DossierFacts facts) in changes)
        {
            ledger.Apply(version, facts);
        }

        return ledger;
    }

    /// <summary>Pending, pending once more, ended; and some of these again.</summary>
    private static (long Version, DossierFacts Facts)[] Generate()
    {
        DossierFacts[] ended = [.. QualityDossiers.Generate(Dossiers).DistinctBy(facts => facts.Code)];
        (long, DossierFacts)[] versions =
        [
            .. from facts in ended
               from version in Versions
               select (version, version == 4 ? facts
                   : new DossierFacts(facts.Code, facts.Segment, facts.ReceivedOn, facts.DueOn, null) { ReusesData = version == 2 }),
        ];
        Random random = new(2026);
        (long, DossierFacts)[] delivered = [.. versions, .. Enumerable.Range(0, Changes - versions.Length).Select(_ => versions[random.Next(versions.Length)])];
        random.Shuffle(delivered);
        return delivered;
    }
}
