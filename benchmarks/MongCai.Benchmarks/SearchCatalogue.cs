using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using MongCai.Domain.Procedures;
using NodaTime;

namespace MongCai.Benchmarks;

/// <summary>
/// Searches of a generated catalogue of 6,000 procedures: against the usual scan that strips the marks of every name anew, and a
/// scan over names stripped beforehand.
/// </summary>
[MemoryDiagnoser]
public class SearchCatalogue
{
    private const int Procedures = 6_000;
    private const int Limit = 20;

    private static readonly string[] Openings = ["Đăng ký", "Cấp", "Cấp lại", "Gia hạn", "Thu hồi", "Công nhận", "Thẩm định", "Điều chỉnh"];

    private static readonly string[] Objects =
    [
        "khai sinh", "kết hôn", "giấy phép xây dựng", "giấy chứng nhận quyền sử dụng đất", "thường trú", "tạm trú", "hộ kinh doanh",
        "trợ cấp hằng tháng", "phương tiện thủy nội địa", "kế hoạch ứng phó sự cố tràn dầu", "lý lịch tư pháp", "việc nuôi con nuôi",
    ];

    private static readonly string[] Endings =
    [
        "lưu động", "có yếu tố nước ngoài", "tại khu vực biên giới", "cho tổ chức, cá nhân", "đối với người có công với cách mạng",
        "theo yêu cầu", "lần đầu", "khi thay đổi nơi cư trú", "thuộc thẩm quyền của Ủy ban nhân dân cấp xã",
    ];

    private static readonly LocalDate Day = new(2026, 11, 24);

    private string[] names = [];
    private string[] foldedNames = [];
    private Procedure[] procedures = [];
    private ProcedureCatalogue catalogue = ProcedureCatalogue.Of([]);

    [Params("dang ky khai sinh", "cap giay phep xay d", "nha may dien", "1.003000", "làm giấy tờ gì để nhập hộ khẩu cho con")]
    public string Text { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        names = [.. Enumerable.Range(0, Procedures).Select(Name)];
        foldedNames = [.. names.Select(Fold)];
        procedures = [.. names.Select((name, index) => new Procedure
        {
            Code = ProcedureCode.Parse(string.Create(CultureInfo.InvariantCulture, $"1.{index:000000}")),
            Name = name,
        })];
        catalogue = ProcedureCatalogue.Of(procedures);
    }

    [Benchmark(Baseline = true)]
    public int NormalizeAndScan() => names.Count(name => Fold(name).Contains(Text, StringComparison.Ordinal));

    [Benchmark]
    public int ScanOfFoldedNames() => foldedNames.Count(name => name.Contains(Text, StringComparison.Ordinal));

    /// <summary>What it costs to make the words of the catalogue ready.</summary>
    [Benchmark]
    public int Index() => ProcedureCatalogue.Of(procedures).Count;

    [Benchmark]
    public int Search() => catalogue.Search(new() { Text = Text }, Day, Limit).Count;

    private static string Name(int index) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Openings[index % 8]} {Objects[index / 8 % 12]} {Endings[index / 96 % 9]} {Endings[index / 864 % 9]} loại {index % 50}");

    private static string Fold(string name) => string.Concat(
        name.Replace('đ', 'd').Replace('Đ', 'D').Normalize(NormalizationForm.FormD)
            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
        .ToLowerInvariant();
}
