using System.Globalization;
using System.Text.RegularExpressions;
using MongCai.Domain;

namespace MongCai.Sdk.National;

/// <summary>The words by which the exchange says what its codes leave open, with and without marks.</summary>
internal static partial class ExchangeWords
{
    private static readonly string[] Success = ["thành công", "thanh cong"];

    private static readonly string[] Failure =
    [
        "không thành công", "khong thanh cong", "chưa thành công", "chua thanh cong", "thất bại", "that bai", "lỗi", "loi", "không thể", "khong the",
        "chưa được", "chua duoc",
        "không được", "khong duoc", "không có quyền", "khong co quyen", "không hợp lệ", "khong hop le", "bắt buộc", "bat buoc", "thiếu", "error", "fail",
        "exception", "unsuccessful",
    ];

    /// <summary>What is said of a dossier is not said of who sent it.</summary>
    private static readonly string[] Caller = ["tài khoản", "tai khoan", "phiên", "đơn vị", "don vi", "yêu cầu", "yeu cau"];

    private static readonly string[] Absent = ["không tìm thấy", "khong tim thay", "không tồn tại", "khong ton tai", "not found"];
    private static readonly string[] Without = ["không có", "khong co", "chưa có", "chua co"];
    private static readonly string[] Data = ["dữ liệu", "du lieu", "bản ghi", "ban ghi", "data", "record"];
    private static readonly string[] Session = ["session", "phiên", "phien", "token", "đăng nhập", "dang nhap", "login"];
    private static readonly string[] Unauthorized = ["unauthorized", "unauthenticated", "unauthorised"];

    private static readonly string[] Over =
    [
        "hết hạn", "het han", "không hợp lệ", "khong hop le", "không tồn tại", "khong ton tai", "không tìm thấy", "khong tim thay", "chưa", "chua", "lại",
        "lai", "hết hiệu lực",
        "expired", "invalid", "timeout", "timed out", "not found", "required",
    ];

    internal static bool SayExists(string message) =>
        Says(message, ["đã tồn tại", "da ton tai"]) && (!Says(message, Caller) || Says(message, ["hồ sơ", "ho so"]));

    internal static bool SaySuccess(string message) => Says(message, Success) && !SayFailure(message);

    /// <summary>Whether the words say that it was not done, or not all of it.</summary>
    internal static bool SayFailure(string message) => Says(WithoutNoFault(message), Failure) || Parts(message) is { Done: var done, Of: var of } && done < of;

    /// <summary>Whether the words say that some was done and some not, such as 5/10.</summary>
    internal static bool SayPartly(string message) => Parts(message) is { Done: > 0 and var done, Of: var of } && done < of;

    /// <summary>Whether the words say that there is no such thing, by the names that it goes by, and not that its sender is not known.</summary>
    internal static bool SayNotFound(string message, IReadOnlyList<string> names)
    {
        string[] nouns = [.. names, .. Data];
        return !Says(message, Caller.Except(names))
            && ((Says(message, Absent) && Says(message, nouns)) || Says(message, Without.SelectMany(no => nouns.Select(noun => $"{no} {noun}"))));
    }

    internal static bool SaySessionInvalid(string message) =>
        Says(message, Unauthorized) || (Says(message, Session) && !Says(message, ["phiên bản", "phien ban"]) && Says(message, Over));

    /// <summary>Says whether a text has one of the phrases, which begin where a word does.</summary>
    private static bool Says(string message, IEnumerable<string> phrases)
    {
        string composed = VietnameseLetters.Compose(message);
        return phrases.Any(phrase => Begins(composed, phrase));
    }

    private static bool Begins(string text, string phrase)
    {
        for (int at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"0 lỗi" and "không có lỗi" say that there is none; "trả lời" without marks is no fault.</summary>
    private static string WithoutNoFault(string message) => NoFault().Replace(VietnameseLetters.Compose(message), "");

    private static (long Done, long Of)? Parts(string message) =>
        Fraction().Match(VietnameseLetters.Compose(message)) is { Success: true } match ? (Number(match.Groups["done"]), Number(match.Groups["of"])) : null;

    private static long Number(Group group) => long.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<!\d)0 (hồ sơ |ho so |tiến độ |tien do |bản ghi |ban ghi )?(bị |bi )?(lỗi|loi|thất bại|that bai)"
        + @"|(lỗi|loi|thất bại|that bai):? 0(?!\d)|không (có )?lỗi|khong (co )?loi|tra loi",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoFault();

    [GeneratedRegex(
        @"((thành công|thanh cong):? (?<done>\d{1,9}) ?/ ?(?<of>\d{1,9})(?![\d/]))"
        + @"|((?<![\d/])(?<done>\d{1,9}) ?/ ?(?<of>\d{1,9})(?![\d/]) (hồ sơ|ho so|tiến độ|tien do|bản ghi|ban ghi|bước|buoc|thành công|thanh cong))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Fraction();
}
