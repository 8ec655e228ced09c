using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Dossiers;

/// <summary>An e-mail address (<i>thư điện tử</i>), well-formed enough to be written to.</summary>
/// <remarks>
/// Addresses are equal when their mailboxes are written alike and their domains are the same in any case.
/// Personal data: <see cref="ToString"/> shows the domain, and no message holds the address; <see cref="Reveal"/> gives it.
/// The default value is no address.
/// </remarks>
[JsonConverter(typeof(FormConverter<EmailAddress>))]
public readonly record struct EmailAddress : IParsable<EmailAddress>
{
    private const int MailboxLimit = 64;
    private const int Limit = 254;

    private readonly string? text;

    private EmailAddress(string text) => this.text = text;

    /// <summary>Reads an address: a mailbox of at most 64 characters, one <c>@</c> and a domain, 254 characters in all.</summary>
    /// <exception cref="FormatException">The text is not an address. The message does not repeat the text.</exception>
    public static EmailAddress Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out EmailAddress address)
            ? address
            : throw new FormatException(
                Invariant($"A text of {text.Length} characters is not an e-mail address: expected a mailbox, '@' and a domain, without spaces."));
    }

    /// <summary>Reads an address as <see cref="Parse"/> does, and says whether the text was one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out EmailAddress address)
    {
        string trimmed = text?.Trim() ?? "";
        int at = trimmed.IndexOf('@', StringComparison.Ordinal);
        bool isAddress = at is > 0 and <= MailboxLimit && trimmed.Length <= Limit && VisibleLine.IsOne(trimmed)
            && IsDomain(trimmed[(at + 1)..]) && trimmed[..at].All(IsAllowed);
        address = isAddress ? new EmailAddress(trimmed[..at] + trimmed[at..].ToLowerInvariant()) : default;
        return isAddress;
    }

    /// <summary>Gives the address itself.</summary>
    public string Reveal() => text ?? "";

    /// <summary>Shows three asterisks for the mailbox, and the domain.</summary>
    public override string ToString() => text is null ? "" : string.Concat("***", text.AsSpan(text.IndexOf('@', StringComparison.Ordinal)));

    static EmailAddress IParsable<EmailAddress>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EmailAddress>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EmailAddress result) => TryParse(s, out result);

    private static bool IsDomain(string text) =>
        text.Split('.') is { Length: >= 2 } labels
            && labels.All(label => label is not ([] or ['-', ..] or [.., '-']) && label.All(character => character == '-' || char.IsLetterOrDigit(character)));

    private static bool IsAllowed(char character) =>
        !char.IsWhiteSpace(character) && !char.IsControl(character) && character is not ('<' or '>' or '"' or ',' or ';');
}
