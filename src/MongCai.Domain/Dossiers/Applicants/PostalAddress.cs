using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Dossiers;

/// <summary>An address (<i>địa chỉ</i>) as the applicant writes it, in one line.</summary>
/// <remarks>
/// Personal data: <see cref="ToString"/> shows three asterisks, and no message holds the address; <see cref="Reveal"/> gives it.
/// The default value is no address.
/// </remarks>
[JsonConverter(typeof(FormConverter<PostalAddress>))]
public readonly record struct PostalAddress : IParsable<PostalAddress>
{
    private const int Limit = 500;

    private readonly string? text;

    private PostalAddress(string text) => this.text = text;

    /// <summary>Reads an address of at most 500 characters.</summary>
    /// <exception cref="FormatException">
    /// The text has no letter or digit, is too long, or holds control characters, marks that nobody sees or that turn the order of reading, or half
    /// of a surrogate pair. The message does not repeat the text.
    /// </exception>
    public static PostalAddress Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out PostalAddress address)
            ? address
            : throw new FormatException(
                Invariant(
                    $"A text of {text.Length} characters is not an address: expected 1 to {Limit} characters in one line, all of them to be seen, a letter or digit among them."));
    }

    /// <summary>Reads an address as <see cref="Parse"/> does, and says whether the text was one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PostalAddress address)
    {
        string trimmed = text?.Trim() ?? "";
        bool isAddress = trimmed.Length is > 0 and <= Limit && VisibleLine.IsOne(trimmed);
        address = isAddress ? new PostalAddress(trimmed) : default;
        return isAddress;
    }

    /// <summary>Gives the address itself.</summary>
    public string Reveal() => text ?? "";

    /// <summary>Shows three asterisks.</summary>
    public override string ToString() => text is null ? "" : "***";

    static PostalAddress IParsable<PostalAddress>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PostalAddress>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PostalAddress result) =>
        TryParse(s, out result);
}
