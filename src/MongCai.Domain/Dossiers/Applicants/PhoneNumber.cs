using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Dossiers;

/// <summary>A telephone number (<i>số điện thoại</i>), Vietnamese as <c>0912 345 678</c> or international as <c>+86 138 0013 8000</c>.</summary>
/// <remarks>
/// Spaces, dots, hyphens and parentheses are read, and printed away; numbers are equal when they reach the same telephone.
/// Personal data: <see cref="ToString"/> shows the last three digits, and no message holds the number; <see cref="Reveal"/>
/// gives it. The default value is no number.
/// </remarks>
[JsonConverter(typeof(FormConverter<PhoneNumber>))]
public readonly record struct PhoneNumber : IParsable<PhoneNumber>
{
    private const string Vietnam = "+84";

    private readonly string? international;

    private PhoneNumber(string international) => this.international = international;

    /// <summary>
    /// Reads a number of nine to eleven digits that begins with one 0, or with +84 in its place; or of a plus sign and 8 to 15 digits of another
    /// country.
    /// </summary>
    /// <exception cref="FormatException">The text is not such a number. The message does not repeat the text.</exception>
    public static PhoneNumber Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out PhoneNumber number)
            ? number
            : throw new FormatException(
                Invariant(
                    $"A text of {text.Length} characters is not a telephone number: expected nine to eleven digits that begin with one 0, or with +84 in its place, or a plus sign, another country and the number."));
    }

    /// <summary>Reads a number as <see cref="Parse"/> does, and says whether the text was one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PhoneNumber number)
    {
        string bare = string.Concat((text ?? "").Where(character => !(character is ' ' or '.' or '-' or '(' or ')')));
        string? international = bare switch
        {
            ['0', .. { Length: >= 8 and <= 10 } digits] when IsNumber(digits) => Vietnam + digits,
            ['+', '8', '4', .. var digits] => digits.Length is >= 8 and <= 10 && IsNumber(digits) ? bare : null,
            ['+', .. { Length: >= 8 and <= 15 } digits] when IsNumber(digits) => bare,
            _ => null,
        };
        number = international is null ? default : new PhoneNumber(international);
        return international is not null;
    }

    /// <summary>Gives the number itself: from 0 for a Vietnamese one, from the plus sign for others.</summary>
    public string Reveal() =>
        international is null ? ""
        : international.StartsWith(Vietnam, StringComparison.Ordinal) ? "0" + international[Vietnam.Length..]
        : international;

    /// <summary>Shows the last three digits and an asterisk for each of the others.</summary>
    public override string ToString() => international is null ? "" : Reveal()[^3..].PadLeft(Reveal().Length, '*');

    /// <summary>No country, area or network begins with 0 (ITU-T E.164): in <c>+84 0912 345 678</c> and <c>0084</c> it is a prefix too many.</summary>
    private static bool IsNumber(string digits) => digits[0] != '0' && digits.All(char.IsAsciiDigit);

    static PhoneNumber IParsable<PhoneNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PhoneNumber>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PhoneNumber result) => TryParse(s, out result);
}
