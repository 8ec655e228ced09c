using MongCai.Domain;

namespace MongCai.Sdk.Contract;

/// <summary>A file that is about to be uploaded.</summary>
public sealed record NewUpload : PortalModel
{
    /// <summary>The file name, 1 to 255 characters, without a path.</summary>
    public required string Name { get; init; }

    /// <summary>The media type, such as <c>application/pdf</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>The size in bytes, 1 and up.</summary>
    public required long Size { get; init; }

    /// <summary>The SHA-256 of all bytes, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
    public override string ToString() => RecordText.Of(
        nameof(NewUpload),
        (nameof(Unknown), Unknown), (nameof(Name), RecordText.Free(Name)), (nameof(MediaType), MediaType), (nameof(Size), Size), (nameof(Sha256), Sha256));
}
