using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;

namespace MongCai.Domain.Lookup;

/// <summary>
/// The text of the QR code on a slip: an https address (http on this very machine), the version, the dossier code and the token, and no personal
/// data.
/// </summary>
/// <remarks>
/// <para>
/// <c>https://example.vn/q/1/000.00.01.H49-250331-0001/0123…CDEF</c>: the last three segments are the version, the code and
/// the token. With an address in capitals, the whole text fits the compact mode of QR codes.
/// </para>
/// <para>
/// Source: Circular 01/2018/TT-VPCP Art 19.2 allows the code on the slip, Circular 01/2018/TT-VPCP Art 16.2d limits what it shows. The form of the
/// text is ours: no national one was found.
/// </para>
/// </remarks>
[JsonConverter(typeof(FormConverter<LookupLink>))]
public sealed record LookupLink
{
    private const string Version = "1";

    private LookupLink(Uri address, DossierCode code, LookupToken token)
    {
        Address = address;
        Code = code;
        Token = token;
    }

    /// <summary>Makes a link.</summary>
    /// <param name="address">The address of the look-up page: https, or http on loopback to try things out; without user, query or fragment.</param>
    /// <param name="code">The dossier.</param>
    /// <param name="token">The token stored with the dossier.</param>
    /// <exception cref="ArgumentException">The address is not such a one, or the code is none.</exception>
    public static LookupLink Of(Uri address, DossierCode code, LookupToken token)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(token);
        if (!IsAllowed(address))
        {
            throw new ArgumentException(
                "A look-up address is an absolute https address, or an http one of loopback, without user, query or fragment, such as 'https://example.vn/q'.",
                nameof(address));
        }

        return code == default
            ? throw new ArgumentException("A look-up link needs a dossier code.", nameof(code))
            : new(new Uri(address.OriginalString.TrimEnd('/')), code, token);
    }

    /// <summary>Reads the text of a QR code.</summary>
    /// <exception cref="FormatException">The text is no look-up link. The message does not repeat it, since it may hold a token.</exception>
    public static LookupLink Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out LookupLink? link)
            ? link
            : throw new FormatException(
                Invariant(
                    $"A text of {text.Length} characters is not a look-up link: expected an https address that ends in the version {Version}, a dossier code and a token of at least 32 hexadecimal digits."));
    }

    /// <summary>Reads the text of a QR code, and says whether it was a look-up link.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out LookupLink? link)
    {
        link = null;
        string[] segments = (text ?? "").Trim().Split('/');
        if (segments is [.. var address, Version, var code, var token]
            && Uri.TryCreate(string.Join('/', address), UriKind.Absolute, out Uri? uri) && IsAllowed(uri)
            && DossierCode.TryParse(code, out DossierCode dossier)
            && LookupToken.TryParse(token, out LookupToken? secret))
        {
            link = new(uri, dossier, secret);
        }

        return link is not null;
    }

    /// <summary>The address of the look-up page.</summary>
    public Uri Address { get; }

    /// <summary>The dossier.</summary>
    public DossierCode Code { get; }

    /// <summary>The token.</summary>
    public LookupToken Token { get; }

    /// <summary>Says whether the link is genuine, by the token stored with the dossier, in constant time; without one none is.</summary>
    public bool IsGenuine(LookupToken? stored) => Token.Equals(stored);

    /// <summary>Gives the text for the QR code, token and all.</summary>
    public string Reveal() => $"{Address.OriginalString}/{Version}/{Code}/{Token.Reveal()}";

    /// <summary>Shows the link without its token.</summary>
    public override string ToString() => $"{Address.OriginalString}/{Version}/{Code}/***";

    /// <summary>Whether nobody on the way reads the token.</summary>
    private static bool IsPrivate(Uri address) => address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    private static bool IsAllowed(Uri address) =>
        address.IsAbsoluteUri && IsPrivate(address) && address.UserInfo.Length == 0 && address.Query.Length == 0 && address.Fragment.Length == 0
        && !address.OriginalString.Any(letter => letter is '?' or '#' || char.IsWhiteSpace(letter) || char.IsControl(letter));
}
