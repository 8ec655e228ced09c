namespace MongCai.Domain.Dossiers.Components;

/// <summary>A file that the caller stores: its identifier there, the SHA-256 of its bytes, its size in bytes and its media type.</summary>
public sealed record FileReference(string Id, string Sha256, long Size, string MediaType)
{
    private const int HashLength = 64;

    /// <summary>The SHA-256 of the bytes, in 64 small hexadecimal digits.</summary>
    /// <exception cref="ArgumentException">The text is not 64 hexadecimal digits.</exception>
    public string Sha256 { get; } = Sha256 is { Length: HashLength } && Sha256.All(char.IsAsciiHexDigit)
        ? Sha256.ToLowerInvariant()
        : throw new ArgumentException("A file's SHA-256 has 64 hexadecimal digits.", nameof(Sha256));

    /// <summary>The size in bytes, not negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The size is negative.</exception>
    public long Size { get; } = Size >= 0 ? Size : throw new ArgumentOutOfRangeException(nameof(Size), "A file's size is not negative.");
}
