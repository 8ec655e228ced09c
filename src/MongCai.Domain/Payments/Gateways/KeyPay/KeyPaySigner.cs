using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>Signs requests to KeyPay version 3 with the first key of a client and verifies its calls with the second (HMAC-SHA256).</summary>
/// <remarks>Safe for use by several threads.</remarks>
[JsonConverter(typeof(FormConverter<KeyPaySigner>))]
[NoJson("it holds a secret: make it in code from your store of secrets.")]
public sealed class KeyPaySigner
{
    private readonly byte[] requestKey;
    private readonly byte[] callbackKey;

    private KeyPaySigner(string client, byte[] requestKey, byte[] callbackKey) =>
        (Client, this.requestKey, this.callbackKey) = (client, requestKey, callbackKey);

    /// <summary>Makes a signer from <c>hash_key_1</c> and <c>hash_key_2</c>.</summary>
    /// <exception cref="ArgumentException">The client or a key is empty.</exception>
    public static KeyPaySigner Of(string client, string requestKey, string callbackKey)
    {
        ArgumentException.ThrowIfNullOrEmpty(client);
        ArgumentNullException.ThrowIfNull(requestKey);
        ArgumentNullException.ThrowIfNull(callbackKey);
        return new(client, GatewaySignature.KeyOf(requestKey), GatewaySignature.KeyOf(callbackKey));
    }

    /// <summary>The client's code.</summary>
    public string Client { get; }

    /// <summary>Names the client.</summary>
    public override string ToString() => Client;

    internal string SignRequest(IEnumerable<string> fields) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(requestKey, Encoding.UTF8.GetBytes(GatewaySignature.Join(fields))));

    internal bool VerifyCallback(string[] fields, string? received) =>
        GatewaySignature.CanJoin(fields)
        && GatewaySignature.Matches(HMACSHA256.HashData(callbackKey, Encoding.UTF8.GetBytes(GatewaySignature.Join(fields))), received);
}
