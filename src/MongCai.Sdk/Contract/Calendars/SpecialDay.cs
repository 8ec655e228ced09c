using System.Text.Json.Serialization;
using MongCai.Domain;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Sdk.Contract;

/// <summary>A weekday off, or a day of a weekend that is worked.</summary>
public sealed record SpecialDay : PortalModel
{
    /// <summary>The day.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public required LocalDate Date { get; init; }

    /// <summary>Whether work rests.</summary>
    public required bool IsOff { get; init; }

    /// <summary>What day it is, in Vietnamese.</summary>
    public required string Name { get; init; }

    /// <summary>What it rests on.</summary>
    public required string Source { get; init; }

    /// <summary>Whether it is announced; otherwise it is projected from the law.</summary>
    public required bool IsAnnounced { get; init; }

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(SpecialDay),
        (nameof(Unknown), Unknown), (nameof(Date), Date), (nameof(IsOff), IsOff), (nameof(Name), Name), (nameof(Source), Source),
        (nameof(IsAnnounced), IsAnnounced));
}
