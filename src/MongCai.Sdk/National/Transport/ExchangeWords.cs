using MongCai.Sdk.National.Wire;

namespace MongCai.Sdk.National.Transport;

/// <summary>The words by which the exchange says what its codes leave open.</summary>
internal static class ExchangeWords
{
    internal static bool SayExists(string message) => Says(message, "đã tồn tại", "da ton tai");

    internal static bool SaySuccess(string message) =>
        Says(message, "thành công", "thanh cong")
        && !Says(message, "không thành công", "chưa thành công", "khong thanh cong", "chua thanh cong", "thất bại", "that bai");

    internal static bool SaySessionInvalid(string message) =>
        Says(message, "session", "phiên", "phien")
        && !Says(message, "phiên bản", "phien ban")
        && Says(message, "hết hạn", "het han", "không hợp lệ", "khong hop le", "không tồn tại", "khong ton tai", "expired", "invalid");

    private static bool Says(string message, params ReadOnlySpan<string> phrases)
    {
        string composed = VietnameseLetters.Compose(message);
        foreach (string phrase in phrases)
        {
            if (composed.Contains(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
