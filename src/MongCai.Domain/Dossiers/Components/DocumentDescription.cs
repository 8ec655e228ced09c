using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>The fields that describe a digitized paper (Decree 118/2025/NĐ-CP Art 19.2).</summary>
/// <param name="DocumentType">The code of the type of document.</param>
/// <param name="Title">The title of the paper.</param>
/// <param name="Owner">The identification number of the owner, where the paper names one.</param>
/// <param name="Summary">What the paper says, in a sentence.</param>
/// <param name="ValidUntil">The last day of its validity; null where it has none.</param>
/// <param name="TerritorialScope">Where it is valid.</param>
public sealed record DocumentDescription(
    [property: JsonRequired] string DocumentType, [property: JsonRequired] string Title, PersonalId? Owner = null, string? Summary = null,
    [property: JsonConverter(typeof(IsoConverter<LocalDate>))] LocalDate? ValidUntil = null, string? TerritorialScope = null)
{
    /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
    public override string ToString() => RecordText.Of(
        nameof(DocumentDescription),
        (nameof(DocumentType), DocumentType), (nameof(Title), RecordText.Free(Title)), (nameof(Owner), Owner), (nameof(Summary), RecordText.Free(Summary)),
        (nameof(ValidUntil), ValidUntil), (nameof(TerritorialScope), TerritorialScope));
}
