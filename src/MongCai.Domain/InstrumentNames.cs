namespace MongCai.Domain;

/// <summary>The names of legal instruments, which tables write in English, in both languages.</summary>
internal static class InstrumentNames
{
    private static readonly (string English, string Vietnamese)[] Names =
    [
        ("Labour Code", "Bộ luật Lao động"),
        ("Law on Civil Status", "Luật Hộ tịch"),
        ("Resolution", "Nghị quyết"),
        ("Decision", "Quyết định"),
        ("Circular", "Thông tư"),
        ("Decree", "Nghị định"),
        (" as amended by Law ", ", sửa đổi bởi Luật "),
        (" Art ", " Điều "),
        (" of ", " ngày "),
    ];

    /// <summary>Names the instruments of a text in a language; what is not known stays as it is.</summary>
    internal static string In(Language language, string text) => language == Language.English
        ? text
        : Names.Aggregate(text, (named, name) => named.Replace(name.English, name.Vietnamese, StringComparison.Ordinal));
}
