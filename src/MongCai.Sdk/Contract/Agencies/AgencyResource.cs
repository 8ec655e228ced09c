using System.Text.Json.Serialization;
using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Sdk.Contract;

/// <summary>An agency, over one period of its life.</summary>
public sealed record AgencyResource : PortalModel
{
    /// <summary>The code.</summary>
    public required AgencyCode Code { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Its level of administration.</summary>
    public required OpenCode<AdministrativeLevel> Level { get; init; }

    /// <summary>The code of its administrative unit.</summary>
    public string? Unit { get; init; }

    /// <summary>The first day; null where it is not known.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? ValidFrom { get; init; }

    /// <summary>The last day; null while it exists.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? ValidUntil { get; init; }

    /// <summary>The agencies it took over from.</summary>
    public IReadOnlyList<AgencyCode> Predecessors { get; init => field = value ?? []; } = [];

    /// <summary>Where the fact stands; empty where the portal does not say.</summary>
    public string Source { get; init => field = value ?? ""; } = "";

    /// <summary>Writes an agency.</summary>
    public static AgencyResource Of(Agency agency)
    {
        ArgumentNullException.ThrowIfNull(agency);
        return new()
        {
            Code = agency.Code,
            Name = agency.Name,
            Level = OpenCode.Of(agency.Level),
            Unit = agency.Unit?.ToString(),
            ValidFrom = agency.Validity.From,
            ValidUntil = agency.Validity.Until,
            Predecessors = [.. agency.Predecessors],
            Source = agency.Source,
        };
    }

    /// <summary>The agency of the domain.</summary>
    /// <exception cref="FormatException">
    /// The level is a word that this version does not know, the unit is no code, or the last day is before the first.
    /// </exception>
    public Agency ToDomain() =>
        new(
            Code,
            WireDays.Validity(ValidFrom, ValidUntil),
            Name,
            Level.ToDomain(),
            Unit is null ? null : AdministrativeUnitCode.Parse(Unit),
            Predecessors,
            Source);

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(AgencyResource),
        (nameof(Unknown), Unknown), (nameof(Code), Code), (nameof(Name), Name), (nameof(Level), Level), (nameof(Unit), Unit),
        (nameof(ValidFrom), ValidFrom), (nameof(ValidUntil), ValidUntil), (nameof(Predecessors), Predecessors), (nameof(Source), Source));
}
