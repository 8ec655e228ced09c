namespace MongCai.Portal;

/// <summary>What a portal answers to a call, freed of HTTP. Dictionaries and bytes are compared by reference.</summary>
public sealed record PortalReply
{
    /// <summary>The HTTP status.</summary>
    public required int Status { get; init; }

    /// <summary>The headers beside those of the content.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>The media type of the body; null where there is no body.</summary>
    public string? MediaType { get; init; }

    /// <summary>The body.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>
    /// The body in pieces, each read from the store when it is asked for, so that a slow reader holds one of them and not all; null where
    /// <see cref="Body"/> has it.
    /// </summary>
    public IAsyncEnumerable<ReadOnlyMemory<byte>>? Pieces { get; init; }

    /// <summary>The bytes of the body, in one or in pieces.</summary>
    public long Length { get => Pieces is null ? Body.Length : field; init; }

    /// <summary>
    /// What the operators of the portal are to be alarmed about, such as a record that was changed in the store; null for all that is well. It names
    /// no dossier and holds no personal data.
    /// </summary>
    public string? Alarm { get; init; }

    /// <summary>Writes the status alone.</summary>
    public override string ToString() => Invariant($"{Status}");
}
