using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using NodaTime;

namespace MongCai.Domain.Payments;

/// <summary>The forms of VNPAY's fields; what is wrong in an outgoing message is the caller's error.</summary>
internal static partial class VnPayFields
{
    internal const string Version = "2.1.0";

    /// <summary>The gateway writes amounts in hundredths, in at most twelve digits before them.</summary>
    private const int Hundredths = 100;

    private const int LongestUrl = 255;

    private static readonly Vnd Largest = Vnd.Of(9_999_999_999);

    internal static string Amount(Vnd amount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(amount, Vnd.Of(1));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(amount, Largest);
        return (amount.Dong * Hundredths).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The amount that a message states; null where it is none of whole đồng.</summary>
    internal static Vnd? AmountIn(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long hundredths) && hundredths % Hundredths == 0
            ? Vnd.Of(hundredths / Hundredths)
            : null;

    internal static string Terminal(string text, [CallerArgumentExpression(nameof(text))] string argument = "") =>
        Matching(TerminalShape(), text, "a terminal code of eight letters and digits", argument);

    internal static string Code(string text, [CallerArgumentExpression(nameof(text))] string argument = "") =>
        Matching(CodeShape(), text, "1 to 100 letters, digits, dots, hyphens and underscores", argument);

    internal static string Information(string text, [CallerArgumentExpression(nameof(text))] string argument = "") => Matching(
        InformationShape(),
        AsciiText.FromVietnamese(text),
        "an order text of 1 to 255 letters, digits, spaces and . , : _ - once Vietnamese marks are taken off",
        argument);

    internal static string Address(IPAddress address, [CallerArgumentExpression(nameof(address))] string argument = "")
    {
        ArgumentNullException.ThrowIfNull(address, argument);
        return address.ToString();
    }

    internal static string ReturnUrl(Uri address, [CallerArgumentExpression(nameof(address))] string argument = "")
    {
        ArgumentNullException.ThrowIfNull(address, argument);
        return address.IsAbsoluteUri && address.AbsoluteUri.Length <= LongestUrl
            ? address.AbsoluteUri
            : throw new ArgumentException(
                Invariant($"Expected the whole address to return to, with its scheme and host, of at most {LongestUrl} characters."), argument);
    }

    internal static string Moment(Instant moment) => GatewayTime.Format(moment);

    private static string Matching(Regex shape, string text, string expected, string argument)
    {
        ArgumentNullException.ThrowIfNull(text, argument);
        return shape.IsMatch(text) ? text : throw new ArgumentException($"Expected {expected}.", argument);
    }

    [GeneratedRegex(@"^[A-Za-z0-9]{8}\z", RegexOptions.CultureInvariant)]
    private static partial Regex TerminalShape();

    [GeneratedRegex(@"^[A-Za-z0-9._-]{1,100}\z", RegexOptions.CultureInvariant)]
    private static partial Regex CodeShape();

    [GeneratedRegex(@"^[A-Za-z0-9 .,:_-]{1,255}\z", RegexOptions.CultureInvariant)]
    private static partial Regex InformationShape();
}
