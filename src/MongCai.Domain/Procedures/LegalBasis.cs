using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Procedures;

/// <summary>A legal instrument that a procedure rests on (<i>căn cứ pháp lý</i>), as the catalogue lists it.</summary>
/// <param name="Number">The number of the instrument, such as <c>60/2014/QH13</c>.</param>
/// <param name="Title">The title, verbatim.</param>
public sealed record LegalBasis([property: JsonRequired] string Number, [property: JsonRequired] string Title)
{
    /// <summary>The day of issue, or null where it is not stated.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? IssuedOn { get; init; }

    /// <summary>The first day in force, or null where it is not stated.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? EffectiveOn { get; init; }

    /// <summary>Who issued it, verbatim.</summary>
    public string Issuer { get; init; } = "";

    /// <summary>Where it can be read, or empty.</summary>
    public string Url { get; init; } = "";

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(LegalBasis),
        (nameof(Number), Number), (nameof(Title), Title), (nameof(IssuedOn), IssuedOn), (nameof(EffectiveOn), EffectiveOn), (nameof(Issuer), Issuer),
        (nameof(Url), Url));
}
