using System.Globalization;

namespace MongCai.Domain.Payments;

/// <summary>Amounts as banks write them: with decimals, which đồng does not have and which must be zeros.</summary>
internal static class StatementAmount
{
    /// <summary>Eighteen digits, as in ISO 20022, where banks fill up with zeros; MT940 has fifteen.</summary>
    internal const int LongestAmount = 18;

    internal static bool TryRead(ReadOnlySpan<char> text, char decimalSign, out Vnd amount)
    {
        int sign = text.IndexOf(decimalSign);
        ReadOnlySpan<char> whole = sign < 0 ? text : text[..sign];
        ReadOnlySpan<char> decimals = sign < 0 ? default : text[(sign + 1)..];
        bool right = whole.Length <= LongestAmount
            & long.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out long dong)
            & !decimals.ContainsAnyExcept('0');
        amount = right ? Vnd.Of(dong) : default;
        return right;
    }
}
