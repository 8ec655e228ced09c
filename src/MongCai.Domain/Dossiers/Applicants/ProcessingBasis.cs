using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>What allows an agency to process personal data: a duty by law, or the consent of the person.</summary>
/// <remarks>
/// A closed set. Settling an administrative procedure is a task of the State and needs no consent; other uses do.
/// Source: Law 91/2025/QH15 Art 9, in force since 1 January 2026; Decree 13/2023/NĐ-CP before it.
/// </remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(LegalDuty), "legal-duty")]
[JsonDerivedType(typeof(Consent), "consent")]
public abstract record ProcessingBasis
{
    private ProcessingBasis()
    {
    }

    /// <summary>A task that the law gives to the agency.</summary>
    public sealed record LegalDuty([property: JsonRequired] LegalCitation Citation) : ProcessingBasis;

    /// <summary>Consent for one purpose, in the words of one version of the text shown to the person; silence is none.</summary>
    public sealed record Consent(
        [property: JsonRequired] string Purpose,
        [property: JsonRequired] string TextVersion,
        [property: JsonRequired, JsonConverter(typeof(IsoConverter<LocalDateTime>))] LocalDateTime GivenAt,
        [property: JsonConverter(typeof(IsoConverter<LocalDateTime>))] LocalDateTime? WithdrawnAt = null) : ProcessingBasis
    {
        /// <summary>Says whether the consent is given and not withdrawn at a moment of Vietnamese time.</summary>
        public bool IsValidAt(LocalDateTime moment) => GivenAt <= moment && !(WithdrawnAt <= moment);

        /// <summary>Writes every member, the same in every culture.</summary>
        public override string ToString() => RecordText.Of(
            nameof(Consent),
            (nameof(Purpose), Purpose), (nameof(TextVersion), TextVersion), (nameof(GivenAt), GivenAt), (nameof(WithdrawnAt), WithdrawnAt));
    }
}
