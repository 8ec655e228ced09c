using BenchmarkDotNet.Attributes;
using MongCai.Domain;
using MongCai.Domain.Surveys;

namespace MongCai.Benchmarks;

/// <summary>Wilson and stratified estimates beside the normal approximation that spreadsheets use.</summary>
[MemoryDiagnoser]
public class SurveyBenchmarks
{
    private const long Satisfied = 8_170;
    private const long Answers = 8_600;

    private static readonly Stratum[] Wards =
        [.. Enumerable.Range(1, 14).Select(ward => Stratum.Of(FormattableString.Invariant($"ward {ward:00}"), 2_000 * ward, Ratio.Of(90 + ward, 120)))];

    private static readonly CountTable Table = CountTable.Of(
        [.. Enumerable.Range(1, 60).Select(agency => FormattableString.Invariant($"agency {agency}"))],
        ["not satisfied", "satisfied", "very satisfied"],
        [.. Enumerable.Range(1, 60).Select(agency => (long[])[agency * 7 % 23, agency * 31 % 400, agency * 53 % 900])]);

    [Benchmark(Baseline = true, Description = "normal approximation by hand")]
    public (double Low, double High) NormalApproximation()
    {
        double share = (double)Satisfied / Answers;
        double half = ConfidenceLevel.Percent95.Z * Math.Sqrt(share * (1 - share) / Answers);
        return (share - half, share + half);
    }

    [Benchmark(Description = "Wilson interval")]
    public ConfidenceInterval Wilson() => ProportionEstimate.Wilson(Ratio.Of(Satisfied, Answers), ConfidenceLevel.Percent95).Interval;

    [Benchmark(Description = "Wilson interval, finite population")]
    public ConfidenceInterval WilsonFinite() => ProportionEstimate.Wilson(Ratio.Of(Satisfied, Answers), 371_000, ConfidenceLevel.Percent95).Interval;

    [Benchmark(Description = "14 strata")]
    public StratifiedEstimate Stratified() => StratifiedEstimate.Of(Wards, ConfidenceLevel.Percent95);

    [Benchmark(Description = "disclosure control of 60 agencies × 3 answers")]
    public PublishedTable Suppression() => Table.Publish(DisclosureRule.Standard);
}
