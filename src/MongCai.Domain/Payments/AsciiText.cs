namespace MongCai.Domain.Payments;

/// <summary>Writes Vietnamese without its marks, for payment systems that carry printable ASCII only.</summary>
internal static class AsciiText
{
    /// <summary>Whether every character is printable ASCII, which is the common character set of EMV QR codes.</summary>
    internal static bool IsPrintable(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange(' ', '~');

    /// <summary>Takes the marks off Vietnamese letters, composed or decomposed; other characters stay as they are.</summary>
    internal static string FromVietnamese(string text) => IsPrintable(text) ? text : VietnameseText.WithoutMarks(text);
}
