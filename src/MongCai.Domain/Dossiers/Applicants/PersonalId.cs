using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Dossiers;

/// <summary>A personal identification number (<i>số định danh cá nhân</i>) of 12 digits, or the number of an old identity card of 9.</summary>
/// <remarks>
/// Personal data: <see cref="ToString"/> shows the last three digits, and no message holds the number; <see cref="Reveal"/>
/// gives it. The default value is no number.
/// </remarks>
[JsonConverter(typeof(FormConverter<PersonalId>))]
public readonly record struct PersonalId : IParsable<PersonalId>
{
    private readonly string? digits;

    private PersonalId(string digits) => this.digits = digits;

    /// <summary>Reads a number, with or without white space around it.</summary>
    /// <exception cref="FormatException">The text is not 12 or 9 digits. The message does not repeat the text.</exception>
    public static PersonalId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out PersonalId id)
            ? id
            : throw new FormatException(
                Invariant(
                    $"A text of {text.Length} characters is not a personal identification number: expected 12 digits, or the 9 of an old identity card."));
    }

    /// <summary>Reads a number, and says whether the text was one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PersonalId id)
    {
        string trimmed = text?.Trim() ?? "";
        bool isNumber = trimmed.Length is 9 or 12 && trimmed.All(char.IsAsciiDigit);
        id = isNumber ? new PersonalId(trimmed) : default;
        return isNumber;
    }

    /// <summary>True for the 9 digits of an old identity card (<i>chứng minh nhân dân</i>), which were valid to the end of 2024.</summary>
    public bool IsOldCard => digits?.Length == 9;

    /// <summary>Gives the number itself, for the one who has a right to see it.</summary>
    public string Reveal() => digits ?? "";

    /// <summary>Shows the last three digits and an asterisk for each of the others.</summary>
    public override string ToString() => digits is null ? "" : digits[^3..].PadLeft(digits.Length, '*');

    static PersonalId IParsable<PersonalId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PersonalId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PersonalId result) => TryParse(s, out result);
}
