using System.Security.Cryptography;
using System.Text;

namespace MongCai.Portal.Access;

/// <summary>Identifiers and secrets out of random bytes, and the hashes that are kept of secrets.</summary>
internal static class Secrets
{
    private const int IdentifierBytes = 16;
    private const int TokenBytes = 32;
    private const int SaltBytes = 16;
    private const int Iterations = 10_000;

    internal static string Identifier(Func<int, byte[]> random) => Convert.ToHexStringLower(random(IdentifierBytes));

    internal static string Token(Func<int, byte[]> random) => Convert.ToHexStringLower(random(TokenBytes));

    /// <summary>Whether a text may be a token: what is not is looked for nowhere.</summary>
    internal static bool IsToken(string text) => text.Length == TokenBytes * 2 && text.All(char.IsAsciiHexDigitLower);

    /// <summary>The hash of a secret that this portal made: it is random and long, so that nothing slows a guess more than its length.</summary>
    internal static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>The salted hash of a secret that somebody chose.</summary>
    /// <remarks>
    /// It has 16 characters or more, and each request of a token pays for every round; so the rounds slow somebody who stole the database, and the
    /// length is what stops them.
    /// </remarks>
    internal static string SaltedHashOf(string secret, Func<int, byte[]> random) => Salted(secret, random(SaltBytes));

    internal static bool IsSalted(string secret, string hash) => AreSame(hash, Salted(secret, Convert.FromHexString(hash[..(SaltBytes * 2)])));

    /// <summary>Compares in a time that does not tell where the texts differ.</summary>
    internal static bool AreSame(string left, string right) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right));

    private static string Salted(string secret, byte[] salt) =>
        Convert.ToHexStringLower(
            [.. salt, .. Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(secret), salt, Iterations, HashAlgorithmName.SHA256, SHA256.HashSizeInBytes)]);
}
