using System.Text.Json.Serialization;

namespace MongCai.Domain.Dossiers;

/// <summary>A file that the caller stores: its identifier there, the SHA-256 of its bytes, its size in bytes and its media type.</summary>
public sealed record FileReference([property: JsonRequired] string Id, string Sha256, long Size, [property: JsonRequired] string MediaType)
{
    private const int HashLength = 64;

    /// <summary>The SHA-256 of the bytes, in 64 small hexadecimal digits.</summary>
    /// <exception cref="ArgumentException">The text is not 64 hexadecimal digits.</exception>
    [JsonRequired]
    public string Sha256 { get; init => field = Hash(value); } = Hash(Sha256);

    /// <summary>The size in bytes, not negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The size is negative.</exception>
    [JsonRequired]
    public long Size { get; init => field = NotNegative(value); } = NotNegative(Size);

    private static string Hash(string sha256) => sha256 is { Length: HashLength } && sha256.All(char.IsAsciiHexDigit)
        ? sha256.ToLowerInvariant()
        : throw new ArgumentException("A file's SHA-256 has 64 hexadecimal digits.", nameof(sha256));

    private static long NotNegative(long size) => size >= 0 ? size : throw new ArgumentOutOfRangeException(nameof(size), "A file's size is not negative.");
}
