using NodaTime;

namespace MongCai.Sdk.Contract.Files;

/// <summary>A file that the portal holds.</summary>
public sealed record FileResource : PortalModel
{
    /// <summary>The identifier.</summary>
    public required string Id { get; init; }

    /// <summary>The file name.</summary>
    public required string Name { get; init; }

    /// <summary>The media type.</summary>
    public required string MediaType { get; init; }

    /// <summary>The size in bytes.</summary>
    public required long Size { get; init; }

    /// <summary>The SHA-256, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>When it was complete.</summary>
    public required Instant UploadedAt { get; init; }
}
