using System.Buffers;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>Signs and verifies VNPAY 2.1.0 messages with the merchant's secret (HMAC-SHA512).</summary>
/// <remarks>Safe for use by several threads. The secret never leaves it: the printed form names only the type.</remarks>
/// <example>
/// <code>
/// VnPaySigner signer = VnPaySigner.WithSecret(secret);
/// Dictionary&lt;string, string&gt; query = new() { ["vnp_TxnRef"] = "P1", ["vnp_Amount"] = "2000000" };
/// query["vnp_SecureHash"] = signer.Sign(query);
/// Console.WriteLine(signer.Verify(query));
/// // True
/// </code>
/// </example>
[JsonConverter(typeof(FormConverter<VnPaySigner>))]
[NoJson("it holds a secret: make it in code from your store of secrets.")]
public sealed class VnPaySigner
{
    internal const string HashField = "vnp_SecureHash";

    private const string HashTypeField = "vnp_SecureHashType";
    private const string Prefix = "vnp_";

    /// <summary>Encoders disagree about these characters: nine of them gave six different signatures.</summary>
    private static readonly SearchValues<char> Ambiguous = SearchValues.Create("!*()~'");

    private readonly byte[] key;

    private VnPaySigner(byte[] key) => this.key = key;

    /// <summary>Makes a signer.</summary>
    /// <exception cref="ArgumentException">The secret is empty.</exception>
    public static VnPaySigner WithSecret(string secret) => new(GatewaySignature.KeyOf(secret));

    /// <summary>
    /// Writes the text that is signed: the <c>vnp_</c> parameters with a value, but for the signature, in ordinal order, in
    /// form encoding (capital hexadecimal, a plus for a space). Other parameters, such as a tracker's, stay out of it.
    /// </summary>
    /// <exception cref="ArgumentException">A parameter stands twice.</exception>
    public static string SignedData(IEnumerable<KeyValuePair<string, string>> parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        SortedDictionary<string, string> signed = new(StringComparer.Ordinal);
        foreach ((string name, string value) in parameters.Where(IsSigned))
        {
            if (!signed.TryAdd(name, value))
            {
                throw new ArgumentException($"The parameter '{name}' stands twice.", nameof(parameters));
            }
        }

        return string.Join('&', signed.Select(pair => $"{WebUtility.UrlEncode(pair.Key)}={WebUtility.UrlEncode(pair.Value)}"));
    }

    /// <summary>Signs parameters, in small hexadecimal.</summary>
    /// <exception cref="ArgumentException">
    /// A parameter stands twice, or a value holds one of <c>! * ( ) ~ '</c>, which encoders write in different ways.
    /// </exception>
    public string Sign(IEnumerable<KeyValuePair<string, string>> parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        KeyValuePair<string, string>[] all = [.. parameters];
        return Array.Find(all, pair => IsSigned(pair) && pair.Value.AsSpan().ContainsAny(Ambiguous)) is { Key: { } name }
            ? throw new ArgumentException(
                $"The parameter '{name}' holds one of ! * ( ) ~ ', which encoders write in different ways. Take it out of the text.", nameof(parameters))
            : SignText(SignedData(all));
    }

    /// <summary>Verifies parameters against their own <c>vnp_SecureHash</c>; false where it is missing or a <c>vnp_</c> parameter stands twice.</summary>
    /// <remarks>Other parameters are not signed: they do not count, however often they stand, and nothing in them is to be believed.</remarks>
    public bool Verify(IEnumerable<KeyValuePair<string, string>> parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        KeyValuePair<string, string>[] all = [.. parameters.Where(IsOwn)];
        return all.Select(pair => pair.Key).Distinct(StringComparer.Ordinal).Count() == all.Length
            && VerifyText(SignedData(all), Array.Find(all, pair => pair.Key == HashField).Value);
    }

    internal string SignText(string text) => Convert.ToHexStringLower(HMACSHA512.HashData(key, Encoding.UTF8.GetBytes(text)));

    internal bool VerifyText(string text, string? received) => GatewaySignature.Matches(HMACSHA512.HashData(key, Encoding.UTF8.GetBytes(text)), received);

    /// <summary>Whether a parameter is one of VNPAY's.</summary>
    internal static bool IsOwn(KeyValuePair<string, string> pair) => pair.Key.StartsWith(Prefix, StringComparison.Ordinal);

    private static bool IsSigned(KeyValuePair<string, string> pair) =>
        IsOwn(pair) && pair.Key is not (HashField or HashTypeField) && !string.IsNullOrEmpty(pair.Value);
}
