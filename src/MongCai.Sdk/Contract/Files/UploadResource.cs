namespace MongCai.Sdk.Contract;

/// <summary>An upload that may be under way. It is sent in chunks and goes on where it stopped.</summary>
public sealed record UploadResource : PortalModel
{
    /// <summary>The identifier; that of the file once it is complete.</summary>
    public required string Id { get; init; }

    /// <summary>How many bytes the portal has, which is where the next ones belong.</summary>
    public required long Offset { get; init; }

    /// <summary>How many bytes there are in all.</summary>
    public required long Size { get; init; }

    /// <summary>How many bytes the portal takes at a time, at the most.</summary>
    public required int ChunkSize { get; init; }
}
