using System.Text.RegularExpressions;
using NodaTime.Text;

namespace MongCai.Domain;

/// <summary>
/// The names of legal instruments and of other sources, which tables write in English, in both languages, with dates as their readers write them.
/// </summary>
internal static partial class InstrumentNames
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
        (", amended by Law ", ", được sửa đổi, bổ sung bởi Luật "),
        (", amended by ", ", được sửa đổi, bổ sung bởi "),
        (" annex ", " phụ lục "),
        (" Art ", " Điều "),
        (" of ", " ngày "),
    ];

    /// <summary>Names the instruments of a text in a language; what is not known stays as it is.</summary>
    internal static string In(Language language, string text) => language == Language.English
        ? WithDates(text, language)
        : WithDates(Names.Aggregate(text, (named, name) => named.Replace(name.English, name.Vietnamese, StringComparison.Ordinal)), language);

    private static string WithDates(string text, Language language) => Dates().Replace(
        text, date => LocalDatePattern.Iso.Parse(date.Value) is { Success: true, Value: var day } ? DateText.In(day).In(language) : date.Value);

    [GeneratedRegex(@"\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Dates();
}
