using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Dossiers;

/// <summary>The full name of a person (<i>họ và tên</i>).</summary>
/// <remarks>
/// White space is kept as single spaces. Personal data: <see cref="ToString"/> shows initials, and no message holds the
/// name; <see cref="Reveal"/> gives it. The default value is no name.
/// </remarks>
[JsonConverter(typeof(FormConverter<PersonName>))]
public readonly record struct PersonName : IParsable<PersonName>
{
    private const int Limit = 200;

    private readonly string? text;

    private PersonName(string text) => this.text = text;

    /// <summary>Reads a name of at most 200 characters.</summary>
    /// <exception cref="FormatException">
    /// The text has no letter, is too long, or holds control characters, marks that nobody sees or that turn the order of reading, or half
    /// of a surrogate pair. The message does not repeat the text.
    /// </exception>
    public static PersonName Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out PersonName name)
            ? name
            : throw new FormatException(
                Invariant(
                    $"A text of {text.Length} characters is not a person's name: expected 1 to {Limit} characters in one line, all of them to be seen, a letter among them."));
    }

    /// <summary>Reads a name as <see cref="Parse"/> does, and says whether the text was one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PersonName name)
    {
        string[] words = (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        string joined = string.Join(' ', words);
        bool isName = joined.Length is > 0 and <= Limit && VisibleLine.IsOne(joined) && joined.EnumerateRunes().Any(Rune.IsLetter);
        name = isName ? new PersonName(joined) : default;
        return isName;
    }

    /// <summary>Gives the name itself.</summary>
    public string Reveal() => text ?? "";

    /// <summary>Shows the first letter of each word, each followed by three asterisks, however long the word is.</summary>
    public override string ToString() =>
        text is null ? "" : string.Join(' ', text.Split(' ').Select(word => Rune.GetRuneAt(word, 0) + "***"));

    static PersonName IParsable<PersonName>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PersonName>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PersonName result) => TryParse(s, out result);
}
