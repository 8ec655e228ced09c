using MongCai.Domain.Quality;

namespace MongCai.Domain.Reports;

/// <summary>The words that several tables share.</summary>
internal static class TableWords
{
    internal static readonly BilingualText Total = new("Tổng cộng", "Total");

    internal static readonly BilingualText Label = new("Phân tổ", "Segment");

    internal static readonly BilingualText FromMemory = new(
        "Các cột của biểu theo trí nhớ; chưa tìm thấy văn bản của biểu trong Thông tư 01/2020/TT-VPCP.",
        "The columns of the form are from memory; its text in Circular 01/2020/TT-VPCP was not found.");

    internal static BilingualText Named(ReportingPeriod period) => new(period.Name(Language.Vietnamese), period.Name(Language.English));

    internal static BilingualText Titled(string vietnamese, string english, ReportingPeriod period) =>
        new($"{vietnamese} – {period.Name(Language.Vietnamese)}", $"{english} – {period.Name(Language.English)}");

    internal static BilingualText Numbered(Figure figure, int column) =>
        new(Invariant($"{figure.Name.Vietnamese} ({column})"), Invariant($"{figure.Name.English} ({column})"));
}
