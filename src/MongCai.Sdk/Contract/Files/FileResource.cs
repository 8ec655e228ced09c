using System.Text.Json.Serialization;
using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Sdk.Contract;

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
    [JsonConverter(typeof(IsoConverter<Instant>))]
    public required Instant UploadedAt { get; init; }

    /// <summary>The reference with which a component of a dossier names the file.</summary>
    /// <exception cref="FormatException">The hash is not 64 hexadecimal digits, or the size is negative.</exception>
    public FileReference ToReference()
    {
        try
        {
            return new(Id, Sha256, Size, MediaType);
        }
        catch (ArgumentException error)
        {
            throw new FormatException("A file has a SHA-256 of 64 hexadecimal digits and a size of 0 and up; this one has not.", error);
        }
    }

    /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
    public override string ToString() => RecordText.Of(
        nameof(FileResource),
        (nameof(Unknown), Unknown), (nameof(Id), Id), (nameof(Name), RecordText.Free(Name)), (nameof(MediaType), MediaType), (nameof(Size), Size),
        (nameof(Sha256), Sha256), (nameof(UploadedAt), UploadedAt));
}
