using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Benchmarks;

/// <summary>
/// Searches of a generated catalogue of 6,000 procedures: against the usual scan that strips the marks of every name anew, and a
/// scan over names stripped beforehand, and Lucene.NET over the same names.
/// </summary>
[MemoryDiagnoser]
public class SearchCatalogue
{
    private const int Procedures = 6_000;
    private const int Limit = 20;

    private static readonly LocalDate Day = new(2026, 11, 24);

    private string[] names = [];
    private string[] foldedNames = [];
    private Procedure[] procedures = [];
    private LuceneCatalogue lucene = null!;
    private ProcedureCatalogue catalogue = ProcedureCatalogue.Of([]);

    [Params("dang ky khai sinh", "cap giay phep xay d", "nha may dien", "1.003000", "làm giấy tờ gì để nhập hộ khẩu cho con")]
    public string Text { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        procedures = GeneratedProcedures.Of(Procedures);
        names = [.. procedures.Select(procedure => procedure.Name)];
        foldedNames = [.. names.Select(Fold)];
        catalogue = ProcedureCatalogue.Of(procedures);
        lucene = new(procedures);
        Console.WriteLine($"// '{Text}' finds {Search()} here and {LuceneSearch()} by Lucene.NET.");
    }

    [GlobalCleanup]
    public void Dispose() => lucene.Dispose();

    [Benchmark(Baseline = true)]
    public int NormalizeAndScan() => names.Count(name => Fold(name).Contains(Text, StringComparison.Ordinal));

    [Benchmark]
    public int ScanOfFoldedNames() => foldedNames.Count(name => name.Contains(Text, StringComparison.Ordinal));

    /// <summary>What it costs to make the words of the catalogue ready.</summary>
    [Benchmark]
    public int Index() => ProcedureCatalogue.Of(procedures).Count;

    [Benchmark]
    public int Search() => catalogue.Search(new() { Text = Text }, Day, Limit).Count;

    [Benchmark(Description = "Lucene.NET 4.8, index")]
    public int LuceneIndex()
    {
        using LuceneCatalogue index = new(procedures);
        return index.Count;
    }

    [Benchmark(Description = "Lucene.NET 4.8, search")]
    public int LuceneSearch() => lucene.Search(Text, Limit).Count;

    private static string Fold(string name) => string.Concat(
        name.Replace('đ', 'd').Replace('Đ', 'D').Normalize(NormalizationForm.FormD)
            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
        .ToLowerInvariant();
}
