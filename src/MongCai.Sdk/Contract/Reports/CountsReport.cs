using System.Text.Json.Serialization;
using MongCai.Domain;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Sdk.Contract;

/// <summary>The dossiers of a period, counted.</summary>
public sealed record CountsReport : PortalModel
{
    /// <summary>The first day.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public required LocalDate From { get; init; }

    /// <summary>The last day.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDate>))]
    public required LocalDate Until { get; init; }

    /// <summary>What it counts by.</summary>
    public required OpenCode<ReportDimension> By { get; init; }

    /// <summary>The rows, in the order of their keys.</summary>
    public required IReadOnlyList<CountsRow> Rows { get; init; }

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(CountsReport),
        (nameof(Unknown), Unknown), (nameof(From), From), (nameof(Until), Until), (nameof(By), By), (nameof(Rows), Rows));
}
