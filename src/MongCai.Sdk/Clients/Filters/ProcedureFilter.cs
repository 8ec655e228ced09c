using System.Text.Json.Serialization;
using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Json;
using MongCai.Domain.Procedures;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Sdk;

/// <summary>Which procedures are listed. What is null is not asked about.</summary>
public sealed record ProcedureFilter
{
    /// <summary>What is looked for, in one's own words, with or without marks.</summary>
    public string? Text { get; init; }

    /// <summary>The code of a field of administration.</summary>
    public string? Field { get; init; }

    /// <summary>An agency that has to do with them.</summary>
    public AgencyCode? Agency { get; init; }

    /// <summary>A level of administration that settles them.</summary>
    public OpenCode<AdministrativeLevel>? Level { get; init; }

    /// <summary>A channel that they offer.</summary>
    public OpenCode<SubmissionChannel>? Channel { get; init; }

    /// <summary>The code of an audience.</summary>
    public string? Audience { get; init; }

    /// <summary>The day on which they hold; today at the portal without it.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public LocalDate? On { get; init; }

    /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
    public override string ToString() => RecordText.Of(
        nameof(ProcedureFilter),
        (nameof(Text), RecordText.Free(Text)), (nameof(Field), Field), (nameof(Agency), Agency), (nameof(Level), Level), (nameof(Channel), Channel),
        (nameof(Audience), Audience), (nameof(On), On));
}
