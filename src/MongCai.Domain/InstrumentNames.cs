namespace MongCai.Domain;

/// <summary>The names of legal instruments and of other sources, which tables write in English, in both languages.</summary>
internal static class InstrumentNames
{
    private static readonly (string English, string Vietnamese)[] Names =
    [
        ("Common hours, not those of one office: no official source was found", "Giờ thường gặp, không phải của một cơ quan; chưa tìm thấy nguồn chính thức"),
        ("Civil Code", "Bộ luật Dân sự"),
        ("Labour Code", "Bộ luật Lao động"),
        ("Land Law", "Luật Đất đai"),
        ("Law on Civil Status", "Luật Hộ tịch"),
        ("Law on Fees and Charges", "Luật Phí và lệ phí"),
        ("Resolution", "Nghị quyết"),
        ("Circular", "Thông tư"),
        ("Decision", "Quyết định"),
        ("Decree", "Nghị định"),
        (", amended by Law ", ", sửa đổi bởi Luật "),
        (", amended by ", ", sửa đổi bởi "),
        (" annex ", " phụ lục "),
        (" Art ", " Điều "),
        (" of ", " ngày "),
    ];

    /// <summary>Names the instruments of a text in a language; what is not known stays as it is.</summary>
    internal static string In(Language language, string text) => language == Language.English
        ? text
        : Names.Aggregate(text, (named, name) => named.Replace(name.English, name.Vietnamese, StringComparison.Ordinal));
}
