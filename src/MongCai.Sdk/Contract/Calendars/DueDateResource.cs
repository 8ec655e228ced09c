using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Sdk.Contract.Calendars;

/// <summary>A due date with its explanation.</summary>
public sealed record DueDateResource : PortalModel
{
    /// <summary>The moment, in Vietnamese time; null where the processing time sets none.</summary>
    [JsonConverter(typeof(IsoConverter<LocalDateTime>))]
    public LocalDateTime? DueAt { get; init; }

    /// <summary>Whether every day it rests on is announced.</summary>
    public bool IsAnnounced { get; init; }

    /// <summary>The explanation, day by day, in Vietnamese; empty where there is no due date.</summary>
    public string Explanation { get; init => field = value ?? ""; } = "";
}
