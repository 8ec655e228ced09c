namespace MongCai.Domain;

/// <summary>The names of legal instruments, which tables write in English, in Vietnamese.</summary>
internal static class InstrumentNames
{
    private static readonly (string English, string Vietnamese)[] Words =
    [
        ("Civil Code", "Bộ luật Dân sự"),
        ("Labour Code", "Bộ luật Lao động"),
        ("Land Law", "Luật Đất đai"),
        ("Resolution", "Nghị quyết"),
        ("Circular", "Thông tư"),
        ("Decision", "Quyết định"),
        ("Decree", "Nghị định"),
        (" as amended by Law ", ", sửa đổi bởi Luật "),
        (", amended by ", ", sửa đổi bởi "),
        (" Art ", " Điều "),
        (" of ", " ngày "),
    ];

    internal static string InVietnamese(string source) =>
        Words.Aggregate(source, (text, word) => text.Replace(word.English, word.Vietnamese, StringComparison.Ordinal));
}
