using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using MongCai.Domain.Dossiers;

namespace MongCai.Benchmarks;

/// <summary>Reading dossier codes; the baseline is the usual pattern, which checks no calendar date.</summary>
[MemoryDiagnoser]
public partial class DossierCodeParse
{
    [Params("000.00.01.H29-260310-0420", "G09.20-20260609-0092637", "TS_lop1.000.00.00.H22")]
    public string Text { get; set; } = "";

    [Benchmark(Baseline = true)]
    public bool Pattern() => Shape().IsMatch(Text);

    [Benchmark]
    public bool TryParse() => DossierCode.TryParse(Text, out _);

    [Benchmark]
    public int TryParseAndRead() => DossierCode.TryParse(Text, out DossierCode code) ? code.Sequence + code.ReceivedOn.Day : 0;

    [GeneratedRegex(
        @"^(?<agency>(?:[0-9]{1,3}\.){0,3}[A-Z][0-9]{2}(?:\.[0-9]{1,3})*)-(?<date>[0-9]{6}|[0-9]{8})-(?<seq>[0-9]{4,9})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
