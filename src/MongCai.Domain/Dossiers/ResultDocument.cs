using System.Text.Json.Serialization;

namespace MongCai.Domain.Dossiers;

/// <summary>The result of a dossier (<i>kết quả giải quyết</i>).</summary>
/// <param name="Title">The title of the document.</param>
/// <param name="Code">Its code: that of the owner and of the type of document (Decree 118/2025/NĐ-CP Art 22.4); null where it has none.</param>
/// <param name="File">The electronic document; null for a paper alone.</param>
public sealed record ResultDocument([property: JsonRequired] string Title, string? Code = null, FileReference? File = null)
{
    /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
    public override string ToString() =>
        RecordText.Of(nameof(ResultDocument), (nameof(Title), RecordText.Free(Title)), (nameof(Code), Code), (nameof(File), File));
}
