using System.Globalization;
using System.Text.RegularExpressions;

namespace MongCai.Domain.Procedures;

/// <summary>The forms in which portals state sums. A text counts as understood only if every word of it is.</summary>
internal static partial class FeeText
{
    internal static FeeKind Kind(string text)
    {
        string folded = VietnameseText.Fold(text) + " ";
        return folded.StartsWith("le phi ", StringComparison.Ordinal) ? FeeKind.Charge
            : folded.StartsWith("phi ", StringComparison.Ordinal) ? FeeKind.Fee
            : FeeKind.NotStated;
    }

    internal static (decimal? Amount, string? Currency) Sum(string text)
    {
        Match match = Stated().Match(VietnameseText.Plain(text));
        string? currency = match.Groups["currency"].Success ? Currency(match.Groups["currency"].Value) : null;
        return match.Success && Amount(match.Groups["amount"].Value, currency) is { } amount ? (amount, currency) : (null, null);
    }

    private static string Currency(string word) => word is "usd" or "do la my" ? "USD" : "VND";

    private static decimal? Amount(string text, string? currency) =>
        !char.IsAsciiDigit(text[0]) ? 0
        : Whole().IsMatch(text) ? Number(text)
        : Grouped().IsMatch(text) ? GroupedNumber(text, currency)
        : Fraction().IsMatch(text) && currency != "VND" ? Number(text.Replace(',', '.'))
        : null;

    /// <summary>In đồng, which has no smaller unit, a dot before three digits groups; in another currency it may as well be a decimal point.</summary>
    private static decimal? GroupedNumber(string text, string? currency) =>
        currency is null or "VND" ? Number(text.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal)) : null;

    private static decimal Number(string digits) => decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^\s*(?:(?:le )?phi\s*(?::\s*)?)?(?<amount>khong|[0-9][0-9.,]{0,20})\s*(?:(?<currency>dong|d|vnd|usd|do la my)\s*)?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Stated();

    [GeneratedRegex(@"^[0-9]{1,15}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^[0-9]{1,3}(?:(?:\.[0-9]{3}){1,4}|(?:,[0-9]{3}){1,4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^[0-9]{1,12}[.,][0-9]{1,2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Fraction();
}
