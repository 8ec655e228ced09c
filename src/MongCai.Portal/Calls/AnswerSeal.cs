using System.Security.Cryptography;
using System.Text;
using MongCai.Portal.Documents;

namespace MongCai.Portal.Calls;

/// <summary>
/// Seals the answers that are kept for repetitions by the idempotency key itself, which only its caller has: a database that gets lost gives nothing
/// away.
/// </summary>
/// <remarks>As good as the key is hard to guess; those of the typed client are random. AES-256-GCM under a key that HKDF (RFC 5869) derives.</remarks>
internal sealed class AnswerSeal
{
    private const int KeyBytes = 32;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly byte[] secret;

    internal AnswerSeal(string client, string key)
    {
        byte[] given = Encoding.UTF8.GetBytes($"{client}/{key}");
        secret = Derive(given, "answer");
        Id = $"{client}/{Convert.ToHexStringLower(Derive(given, "identifier"))}";
    }

    /// <summary>What the key is found by, which does not give it away.</summary>
    internal string Id { get; }

    /// <summary>A hash that nobody repeats without the key, however few bodies there may be.</summary>
    internal IncrementalHash NewHash() => IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);

    internal byte[] Close(KeptAnswer answer, Func<int, byte[]> random)
    {
        byte[] clear = Encoding.UTF8.GetBytes(StoreJson.Write(answer));
        byte[] sealedAnswer = [.. random(NonceBytes), .. new byte[TagBytes + clear.Length]];
        Span<byte> all = sealedAnswer;
        using AesGcm cipher = new(secret, TagBytes);
        cipher.Encrypt(all[..NonceBytes], clear, all[(NonceBytes + TagBytes)..], all[NonceBytes..(NonceBytes + TagBytes)]);
        return sealedAnswer;
    }

    internal KeptAnswer Open(ReadOnlySpan<byte> sealedAnswer)
    {
        byte[] clear = new byte[sealedAnswer.Length - NonceBytes - TagBytes];
        using AesGcm cipher = new(secret, TagBytes);
        cipher.Decrypt(sealedAnswer[..NonceBytes], sealedAnswer[(NonceBytes + TagBytes)..], sealedAnswer[NonceBytes..(NonceBytes + TagBytes)], clear);
        return StoreJson.Read<KeptAnswer>(Encoding.UTF8.GetString(clear));
    }

    private static byte[] Derive(byte[] key, string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, key, KeyBytes, info: Encoding.UTF8.GetBytes(purpose));
}
